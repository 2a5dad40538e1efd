/** Facts of years before, told in a report of today: no story goes on from them. */
import type { DateSpan } from '../model/dates.ts'
import type { Frame } from './frame.ts'
import type { Dating } from './told.ts'
import { wordSet } from './words/word-set.ts'

/** What makes a scene, in which more happens than a sentence tells: "In 2015 they met in Suva. A thanked B." */
const SCENES = wordSet('hold host meet gather convene visit attend receive arrive open travel')

/** What states do once, to be so ever since. */
const FACTS = wordSet('join accede apply ratify found establish')

/**
 * "Nepal joined the league in 2015. Minister A said …", "A decade ago they signed a pact.": whether a sentence tells in
 * passing what was in some year.
 * @param clause the dating of what its main clause tells
 */
export function isBackground(clause: Dating, frames: readonly Frame[], published: DateSpan | null): boolean {
  const { value } = clause.date
  if (published?.precision !== 'day' || value.to.slice(0, 4) >= published.from.slice(0, 4)) return false
  const main = clause.verb
    ? frames.find((f) => f.verb.first === clause.verb!.first)
    : frames.find((f) => f.verb.form === 'finite')
  if (!main) return false
  return value.precision === 'year' ? !SCENES.has(main.verb.lemma) : FACTS.has(main.verb.lemma)
}
