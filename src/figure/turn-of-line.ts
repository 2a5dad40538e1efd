/** What two compared periods make of a line: ended, going on, new. */
import type { Turn } from '../graph/compare-periods.ts'
import type { Line } from './lines.ts'

/** Of each edge, by its key. */
export type TurnOf = ReadonlyMap<string, Turn>

/** Two who are joined in one way before and in another after are joined in both. */
export function turnOfLine(line: Pick<Line, 'edges'>, turns: TurnOf): Turn {
  const [first, ...others] = new Set(line.edges.map((edge) => turns.get(edge) ?? 'both'))
  return first && others.length === 0 ? first : 'both'
}

/** How strongly what changed is drawn: it stands out from what goes on. */
export const CHANGED_STRENGTH = 0.9
