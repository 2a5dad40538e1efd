/** Facts of years before, told in a report of today: no story goes on from them. */
import type { DateSpan } from '../model/dates.ts'
import { lastWord } from './chunks.ts'
import type { Frame } from './frame.ts'
import type { Dating } from './told.ts'

/** What states do once, to be so ever since. */
const FACTS = new Set(['join', 'accede', 'apply', 'ratify', 'enter', 'found', 'establish', 'become'])
/** What they are then. */
const STANDINGS = new Set([
  'member',
  'members',
  'observer',
  'observers',
  'partner',
  'partners',
  'founder',
  'founders',
])

/**
 * "Nepal joined the league in 2015. Minister A said …": whether a sentence says since when something is so.
 * @param clause the dating of what its main clause tells
 */
export function isBackground(clause: Dating, frames: readonly Frame[], published: DateSpan | null): boolean {
  const { value } = clause.date
  if (published?.precision !== 'day' || value.precision !== 'year' || value.to >= published.from.slice(0, 4))
    return false
  const main = clause.verb
    ? frames.find((f) => f.verb.first === clause.verb!.first)
    : frames.find((f) => f.verb.form === 'finite')
  if (!main) return false
  const { verb, object } = main
  if (FACTS.has(verb.lemma)) return true
  return verb.lemma === 'be' && object !== null && STANDINGS.has(lastWord(object.head))
}
