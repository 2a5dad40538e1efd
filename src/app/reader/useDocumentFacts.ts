/** What a document says, and which of its passages are marked now. */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type DocumentFacts, documentFacts, passageAt } from '../../graph/document-facts.ts'
import type { Passage } from '../../graph/passages.ts'
import type { Span } from '../../model/evidence.ts'
import { useExplorer, useView } from '../explorer.ts'

export function useDocumentFacts(id: string): DocumentFacts {
  const { network } = useExplorer()
  return useMemo(() => documentFacts(network, id), [network, id])
}

/** The relation whose row is under the pointer. Words of the text itself stay as they are while it is over them. */
export const useLitRow = (): string | null =>
  useStore(useExplorer().lit, (now) => (now?.from === 'row' ? now.edges[0] : null) ?? null)

/** @param lit a relation that is marked before the one that is picked, or what the address leads to */
export function useMarkedPassages(id: string, facts: DocumentFacts, lit: string | null): readonly Span[] {
  const picked = useView(({ selection }) => (selection?.kind === 'edge' ? selection.key : null))
  const at = useView(({ reading }) => (reading?.document === id ? reading.at : null))
  return useMemo(() => {
    const proving = (edge: string | null): readonly Passage[] | undefined =>
      facts.relations.find((told) => told.edge === edge)?.passages
    const around = at === null ? null : passageAt(facts.relations, at)
    return proving(lit) ?? proving(picked) ?? (around ? [around] : [])
  }, [facts, lit, picked, at])
}
