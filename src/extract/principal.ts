/** Whom a text follows without saying so each time: "During the talks with C an agreement was signed." */
import type { Entity } from './resolve/entities.ts'
import type { Told } from './told.ts'

/** How often somebody must be told of as doing something to be the one a text follows. */
const OFTEN = 2

/** The one whom a text follows: named first or second, and most often the subject; null for other texts. */
export function principalOf(sentences: readonly Told[], entities: readonly Entity[]): number | null {
  const acts = new Map<number, number>()
  for (const { frames } of sentences)
    for (const { subject, verb } of frames) {
      if (verb.form !== 'finite' || subject === null) continue
      for (const r of subject.refs) if (entities[r]!.kind === 'actor') acts.set(r, (acts.get(r) ?? 0) + 1)
    }
  let [first, most, next] = [-1, 0, 0]
  for (const [r, often] of acts) {
    if (often > most) [first, most, next] = [r, often, most]
    else if (often > next) next = often
  }
  if (most < OFTEN || next === most) return null
  const at = (r: number) => Math.min(...entities[r]!.places.map((p) => p.first))
  const before = [...acts.keys()].filter((r) => at(r) < at(first)).length
  return before <= 1 ? first : null
}
