/** What can be exported as things stand. The dialog covers the page, so that nothing of it changes meanwhile. */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import { mannerOf } from '../../figure/drawn-part.ts'
import { comparisonOf } from '../../graph/compare-periods.ts'
import { placed } from '../../graph/placed.ts'
import { shortName } from '../../graph/short-name.ts'
import { isFolded } from '../../model/filter.ts'
import { restrictionsIn, scopeInWords } from '../caption/restrictions.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { pickedNodes } from '../view.ts'
import { useWords } from '../words.ts'
import { scopesOf } from './export-scopes.ts'
import type { Subject } from './make-file.ts'

export function useSubjects(): Subject[] {
  const words = useWords()
  const { network: asBuilt, title, documents, store, canvas } = useExplorer()
  const visible = useVisibleNow()
  const { selection, filter, scope, moved } = useStore(store)
  return useMemo(() => {
    const window = canvas.current?.window() ?? null
    // As on the map: what was put elsewhere by hand lies there in the figure.
    const network = placed(asBuilt, moved)
    const nameOf = (key: string) => shortName(network.getNodeAttributes(key))
    const restrictions = [
      ...restrictionsIn(words, filter, documents.length),
      ...scopeInWords(words, scope, nameOf),
    ]
    const filterLine = restrictions.map(({ said }) => said).join(' · ')
    const permalink = location.href
    const manner = mannerOf(filter)
    const scopes = scopesOf(words, network, visible, selection, window, isFolded(manner.meetings))
    const comparison = comparisonOf(network, filter)
    const picked = selection?.kind === 'edge' ? [selection.key] : pickedNodes(selection)
    const common = {
      manner,
      comparison,
      picked,
      words,
      network,
      window,
      title,
      filterLine,
      permalink,
    }
    return scopes.map((each): Subject => ({ ...common, scope: each }))
  }, [words, asBuilt, title, documents, canvas, visible, selection, filter, scope, moved])
}
