/** How much is drawn, in words: "173 entities", "349 relations", "252 of 1,805 pairs who met, in 3 meetings or more". */
import type { Visible } from '../graph/visible.ts'
import type { Words } from '../words/words.ts'
import type { DrawnPart } from './drawn-part.ts'

type Counted = Pick<DrawnPart, 'nodes' | 'relations' | 'pairs'>

/** A part as data holds it, where nothing is folded. */
export const asData = ({ nodes, edges }: Visible): Counted => ({ nodes, relations: edges.size, pairs: null })

export function countsInWords({ t }: Words, { nodes, relations, pairs }: Counted): string[] {
  const counts = [t('count.entities', { count: nodes.size }), t('count.relations', { count: relations })]
  if (!pairs) return counts
  const { drawn, all, least } = pairs
  return [
    ...counts,
    drawn === all ? t('count.pairs', { count: all }) : t('count.pairs.often', { drawn, all, count: least }),
  ]
}
