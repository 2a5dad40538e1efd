/** Which edge a click on a line means: the line's first, or the next one when one of them is picked already. */
import type { Line } from '../../figure/lines.ts'
import type { Selection } from '../view.ts'

export function edgeShownBy(lines: readonly Line[], lineKey: string, selection: Selection | null): string {
  const edges = lines.find((line) => line.key === lineKey)?.edges ?? [lineKey]
  const at = selection?.kind === 'edge' ? edges.indexOf(selection.key) : -1
  return edges[(at + 1) % edges.length] ?? lineKey
}
