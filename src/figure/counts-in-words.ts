/** How much is drawn, in words: "173 entities", "349 relations", "252 of 1,805 pairs who met, in 3 meetings or more". */
import type { Words } from '../words/words.ts'
import type { DrawnPart } from './drawn-part.ts'

export function countsInWords(
  { t }: Words,
  { nodes, relations, pairs }: Pick<DrawnPart, 'nodes' | 'relations' | 'pairs'>,
): string[] {
  const counts = [t('count.entities', { count: nodes.size }), t('count.relations', { count: relations })]
  if (!pairs) return counts
  const { drawn, all, least } = pairs
  return [
    ...counts,
    drawn === all ? t('count.pairs', { count: all }) : t('count.pairs.often', { drawn, all, count: least }),
  ]
}
