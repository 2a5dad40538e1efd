/** What is one and what is not, by decisions in their order: a later one on the same two overrules an earlier. */
import { occurrenceId } from '../group.ts'
import type { Decisions } from '../merge-groups.ts'
import type { Naming } from './find-naming.ts'

type Pair = readonly [string, string]

export type Decided = {
  pairs: { pair: Pair; one: boolean }[]
  alone: Map<string, { label: string; entry: number }>
  names: Map<string, string>
}

export const nothingDecided = (): Decided => ({ pairs: [], alone: new Map(), names: new Map() })

const pairOf = (a: Naming, b: Naming): Pair => {
  const [x, y] = [occurrenceId(a), occurrenceId(b)]
  return x < y ? [x, y] : [y, x]
}

export function decide(decided: Decided, a: Naming, b: Naming, one: boolean): void {
  const pair = pairOf(a, b)
  if (pair[0] === pair[1]) return
  decided.pairs = decided.pairs.filter((d) => d.pair[0] !== pair[0] || d.pair[1] !== pair[1])
  decided.pairs.push({ pair, one })
}

/** Whether a naming was split off by an entry after this one: then this one cannot join it. */
export function isSplitLater({ alone }: Decided, naming: Naming, entry: number): boolean {
  return (alone.get(occurrenceId(naming))?.entry ?? 0) > entry
}

export function decisionsOf({ pairs, alone, names }: Decided): Decisions {
  const listed = (one: boolean) =>
    pairs
      .filter((d) => d.one === one)
      .map((d) => d.pair)
      .toSorted((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1))
  const labels = new Map([...alone].map(([id, { label }]) => [id, label]))
  return { joined: listed(true), apart: listed(false), alone: labels, names }
}
