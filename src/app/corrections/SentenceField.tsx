/** The sentence that says it, whole, however few of its words were marked; the ones before and behind can be taken. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Suspense, use, useEffect, useMemo, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Span } from '../../model/evidence.ts'
import { frontMatterEnd } from '../../text/front-matter-span.ts'
import { sentenceSpans, sentencesAround } from '../../text/sentence-spans.ts'
import type { Place } from '../dialogs/dialog.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { useDocument } from '../explorer.ts'
import { textOf } from '../texts.ts'
import { useWords } from '../words.ts'

type Props = { about: Place; onChange(place: Place | null): void }

export function SentenceField(props: Props) {
  const { t } = useWords()
  const { document } = props.about
  const title = useDocument(document)?.title ?? document
  return (
    <ErrorBoundary fallback={() => <p role="alert">{t('proof.missing', { title })}</p>}>
      <Suspense fallback={<p className="quiet-note">{t('proof.opening')}</p>}>
        <Sentence {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Sentence({ about, onChange }: Props) {
  const { t } = useWords()
  const { document } = about
  const text = use(textOf(document))
  const language = useDocument(document)?.language
  const sentences = useMemo(() => sentenceSpans(text, frontMatterEnd(text)), [text])
  const [at, setAt] = useState<Span | null>(() => sentencesAround(sentences, about))
  useEffect(() => onChange(at && { document, ...at }), [document, at, onChange])
  if (!at) return null
  const before = sentences.findLast(({ end }) => end <= at.start)
  const after = sentences.find(({ start }) => start >= at.end)
  return (
    <fieldset className="correct-field" aria-label={t('correct.add.sentence')}>
      <div className="sentence-head">
        <span className="label">{t('correct.add.sentence')}</span>
        <Button
          className="button quiet icon-only"
          aria-label={t('correct.add.before')}
          isDisabled={!before}
          onPress={() => before && setAt(before)}
        >
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Button
          className="button quiet icon-only"
          aria-label={t('correct.add.after')}
          isDisabled={!after}
          onPress={() => after && setAt(after)}
        >
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </div>
      <blockquote className="words-around" lang={language} dir="auto" aria-live="polite">
        {text.slice(at.start, at.end).replace(/\s+/g, ' ')}
      </blockquote>
    </fieldset>
  )
}
