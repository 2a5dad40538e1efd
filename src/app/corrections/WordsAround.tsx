/** Words of a document with a few around them. */
import { Suspense, use } from 'react'
import { wordsAfter, wordsBefore } from '../../graph/passages.ts'
import type { Place } from '../dialogs/dialog.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument } from '../explorer.ts'
import { textOf } from '../texts.ts'
import { useWords } from '../words.ts'

type Props = { place: Place; around: number }

export function WordsAround(props: Props) {
  const { t } = useWords()
  return (
    <ErrorBoundary fallback={() => <span className="quiet-note">{t('proof.missing', { title: '' })}</span>}>
      <Suspense fallback={<span className="quiet-note">{t('proof.opening')}</span>}>
        <Words {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Words({ place: { document, start, end }, around }: Props) {
  const text = use(textOf(document))
  const language = useDocument(document)?.language
  const before = around > 0 ? wordsBefore(text, start, around) : ''
  const after = around > 0 ? wordsAfter(text, end, around) : ''
  // Nothing to stand out from: what is read is read in the usual weight.
  const Meant = around > 0 ? 'b' : 'span'
  return (
    <span className="words-around" lang={language} dir="auto">
      {before} <Meant>{text.slice(start, end).replace(/\s+/g, ' ')}</Meant>
      {/^[\p{L}\d]/u.test(text.slice(end)) || !/^[\p{P}]/u.test(text.slice(end)) ? ' ' : ''}
      {after}
    </span>
  )
}
