/** The documents that tell a relation, each leading to its first passage below; only where there are several. */
import { FileText } from 'lucide-react'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { yearsInWords } from '../../graph/date-in-words.ts'
import type { Passage } from '../../graph/passages.ts'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'

const MOST = 3

/** Stands in something of class `counted` that holds the passages, too. */
function goTo(from: Element, document: string): void {
  const passage = from.closest('.counted')?.querySelector(`.passage[data-document="${CSS.escape(document)}"]`)
  passage?.scrollIntoView({ block: 'start' })
  passage?.querySelector('button')?.focus({ preventScroll: true })
}

export function Tellers({ passages }: { passages: readonly Passage[] }) {
  const { t } = useWords()
  const [all, setAll] = useState(false)
  const counts = new Map<string, number>()
  for (const { document } of passages) counts.set(document, (counts.get(document) ?? 0) + 1)
  if (counts.size < 2) return null
  const isCut = !all && counts.size > MOST + 1
  return (
    <ol className="tellers">
      {[...counts].slice(0, isCut ? MOST : undefined).map(([document, count]) => (
        <Teller key={document} document={document} count={count} />
      ))}
      {isCut && (
        <li>
          <Button className="link" onPress={() => setAll(true)}>
            {t('count.show-all', { count: counts.size })}
          </Button>
        </li>
      )}
    </ol>
  )
}

function Teller({ document: id, count }: { document: string; count: number }) {
  const words = useWords()
  const { documents } = useExplorer()
  const document = documents.find((each) => each.id === id)
  const title = document?.title ?? id
  const told = words.t('count.passages', { count })
  return (
    <li>
      <Button
        className="teller"
        aria-label={words.t('count.go', { said: `${title}, ${told}` })}
        onPress={({ target }) => goTo(target, id)}
      >
        <FileText className="icon" aria-hidden />
        <span className="teller-title" title={title}>
          {title}
        </span>
        <span className="aside number">
          {[document?.published && yearsInWords(words, document.published), told].filter(Boolean).join(' · ')}
        </span>
      </Button>
    </li>
  )
}
