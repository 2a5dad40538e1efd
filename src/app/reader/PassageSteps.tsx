/** "Passage 2 of 5": from one passage of the picked relation to the next, through all its documents. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import type { DocumentFacts } from '../../graph/document-facts.ts'
import { type Passage, passagesOf } from '../../graph/passages.ts'
import { useExplorer, useView } from '../explorer.ts'
import { read } from '../view.ts'
import { useWords } from '../words.ts'
import { RelationFromHere } from './RelationFromHere.tsx'

/** The passages to step through: those of the picked relation, else all that this document proves anything by. */
function useSteps(id: string, facts: DocumentFacts): readonly Passage[] {
  const { network } = useExplorer()
  const picked = useView(({ selection }) => (selection?.kind === 'edge' ? selection.key : null))
  return useMemo(() => {
    if (picked !== null) return passagesOf(network.getEdgeAttribute(picked, 'evidence'))
    const starts = new Map(facts.relations.flatMap(({ passages }) => passages.map((p) => [p.start, p])))
    return [...starts.values()].filter(({ document }) => document === id).sort((a, b) => a.start - b.start)
  }, [network, picked, facts, id])
}

export function PassageSteps({ id, facts }: { id: string; facts: DocumentFacts }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const steps = useSteps(id, facts)
  const at = useView(({ reading }) => reading?.at ?? 0)
  const now = steps.findIndex(({ document, start, end }) => document === id && start <= at && at < end)
  const go = (step: Passage | undefined) =>
    step && dispatch(read({ document: step.document, at: step.start }))
  const before = now > 0 ? steps[now - 1] : steps.findLast(({ start }) => now < 0 && start < at)
  const after = now >= 0 ? steps[now + 1] : (steps.find(({ start }) => start > at) ?? steps[0])
  return (
    <div className="passage-steps">
      <RelationFromHere id={id} />
      {steps.length > 0 && (
        <>
          <p role="status" className="number">
            {now < 0
              ? t('count.passages', { count: steps.length })
              : t('reader.passage', { number: now + 1, count: steps.length })}
          </p>
          <Button
            className="button quiet icon-only"
            aria-label={t('reader.previous')}
            isDisabled={!before}
            onPress={() => go(before)}
          >
            <ChevronUp className="icon" aria-hidden />
          </Button>
          <Button
            className="button quiet icon-only"
            aria-label={t('reader.next')}
            isDisabled={!after}
            onPress={() => go(after)}
          >
            <ChevronDown className="icon" aria-hidden />
          </Button>
        </>
      )}
    </div>
  )
}
