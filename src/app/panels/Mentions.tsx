/** Every place where a document names an entity: its words with those around them, each leading there. */
import { Suspense, use } from 'react'
import { wordsAfter, wordsBefore } from '../../graph/passages.ts'
import type { Span } from '../../model/evidence.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { frontMatterEnd } from '../../text/front-matter-span.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { Unreadable } from '../evidence/Unreadable.tsx'
import { ViewLink } from '../pieces/ViewLink.tsx'
import { textOf } from '../texts.ts'
import { read } from '../view.ts'
import { useWords } from '../words.ts'
import { Capped } from './Capped.tsx'

const MOST = 10
const AROUND = 5

type Props = { document: string; kind: EntityKind; spans: readonly Span[] }

/** What parts a name from its neighbours: nothing, where a comma or an ’s does. */
const gapAt = (text: string, at: number) => (/\s/.test(text[at] ?? '') ? ' ' : '')

function Places({ document, kind, spans }: Props) {
  const text = use(textOf(document))
  const body = frontMatterEnd(text)
  return (
    <Capped items={spans} most={MOST}>
      {({ start, end }) => (
        <li key={start} className="mention" dir="auto">
          <ViewLink change={read({ document, at: start })}>
            {wordsBefore(text, start, AROUND, body) + gapAt(text, start - 1)}
            <b className={`named named-${kind}`}>{text.slice(start, end)}</b>
            {gapAt(text, end) + wordsAfter(text, end, AROUND)}
          </ViewLink>
        </li>
      )}
    </Capped>
  )
}

export function Mentions(props: Props) {
  const { t } = useWords()
  return (
    <ErrorBoundary fallback={(_error, retry) => <Unreadable document={props.document} onRetry={retry} />}>
      <Suspense fallback={<p className="passage-pending">{t('proof.opening')}</p>}>
        <Places {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
