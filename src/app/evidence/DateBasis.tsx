/** What a date rests on, in words, and the way to the words that gave it: they open in place, marked. */
import { Suspense, use, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { basisOf, publishedFirst } from '../../graph/date-basis.ts'
import { dateInWords } from '../../graph/date-in-words.ts'
import { wordsAfter, wordsBefore } from '../../graph/passages.ts'
import type { DateSpan } from '../../model/dates.ts'
import { frontMatterEnd } from '../../text/front-matter-span.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument, useExplorer } from '../explorer.ts'
import { textOf } from '../texts.ts'
import { useWords } from '../words.ts'
import { SourceLine } from './SourceLine.tsx'

type Source = NonNullable<DateSpan['source']>

/** Words on either side of those that gave the date. */
const CONTEXT = 14

const gap = (character = '') => (/\s/.test(character) ? ' ' : '')
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

export function DateBasis({ edge }: { edge: string }) {
  const words = useWords()
  const { network } = useExplorer()
  const date = network.getEdgeAttribute(edge, 'date')
  const basis = basisOf(network, edge)
  if (!date || !basis) return <NoDate edge={edge} />
  const plain = words.t(`basis.${basis}`)
  if (!date.source) return plain
  return (
    <ErrorBoundary fallback={() => plain}>
      <Suspense fallback={plain}>
        <Quoted plain={plain} source={date.source} />
      </Suspense>
    </ErrorBoundary>
  )
}

function NoDate({ edge }: { edge: string }) {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const first = publishedFirst(network, edge)
  const none = t('date.none.basis')
  if (!first) return none
  const { published, documents } = first
  return `${none}; ${t('date.none.latest', { date: dateInWords(words, published), count: documents })}`
}

function Quoted({ plain, source }: { plain: string; source: Source }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const place = useId()
  const said = tidy(use(textOf(source.document)).slice(source.start, source.end))
  return (
    <>
      {plain}
      {t('basis.says')}
      <Button
        className="link date-words"
        aria-expanded={isOpen}
        aria-controls={place}
        onPress={() => setOpen(!isOpen)}
      >
        {t('basis.words', { words: said })}
      </Button>
      <span id={place} className="date-place">
        {isOpen && <Place source={source} />}
      </span>
    </>
  )
}

/** The words where they stand, in whichever sentence and document that is. */
function Place({ source }: { source: Source }) {
  const text = use(textOf(source.document))
  const language = useDocument(source.document)?.language
  return (
    <>
      <q className="quote" lang={language} dir="auto">
        <span className="context">{wordsBefore(text, source.start, CONTEXT, frontMatterEnd(text))}</span>
        {gap(text[source.start - 1])}
        <mark className="date-mark">{tidy(text.slice(source.start, source.end))}</mark>
        {gap(text[source.end])}
        <span className="context">{wordsAfter(text, source.end, CONTEXT)}</span>
      </q>
      <SourceLine document={source.document} start={source.start} />
    </>
  )
}
