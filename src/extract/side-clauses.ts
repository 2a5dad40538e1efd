/** Which verbs of a sentence stand in side clauses: "A, who | had left | in 2001, met B". */
import type { Chunk } from './chunks.ts'
import { clauseOpener } from './clause-opener.ts'
import type { Frame } from './frame.ts'
import type { Told } from './told.ts'

const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'when', 'where', 'as'])

/** Whether the finite verb at k belongs to a side clause ("who had launched it in 1992"). */
function isSide(row: readonly Chunk[], k: number): boolean {
  if (k > 1 && (isContact(row, k) || isDescribing(row, k))) return true
  const before = clauseOpener(row, k)
  if (before?.type === 'rel') return before.word !== 'that'
  if (before?.type === 'sub' && CLAUSE_OPENERS.has(before.word)) return true
  return isWithinSide(row, k)
}

/** "thanked A, who left | when B came": what is told by "when" is the time of the clause before it. */
function isWithinSide(row: readonly Chunk[], k: number): boolean {
  const at = k > 0 && row[k - 1]!.type === 'phrase' ? k - 2 : k - 1
  const when = at < 0 ? undefined : row[at]
  if (when?.type !== 'sub' || when.word !== 'when') return false
  for (let j = at - 1; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'verb' && chunk.form === 'finite') return isSide(row, j)
  }
  return false
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you'])

/** "the vote | it | gave us": a clause that nothing but its own subject opens. */
function isContact(row: readonly Chunk[], k: number): boolean {
  const [noun, own] = [row[k - 2], row[k - 1]]
  if (own?.type !== 'phrase' || noun?.type !== 'phrase' || !PRONOUNS.has(own.head)) return false
  return noun.last === own.first && noun.determiner !== '' && noun.refs.length === 0
}

/** "a roadmap for the group, a platform | revived in 2017": what an apposition says of itself. */
function isDescribing(row: readonly Chunk[], k: number): boolean {
  const [before, noun, verb] = [row[k - 2], row[k - 1], row[k]!]
  if (noun?.type !== 'phrase' || noun.refs.length > 0) return false
  if (noun.determiner !== 'a' && noun.determiner !== 'an') return false
  if (before?.type !== 'phrase' && !(before?.type === 'mark' && before.word === ',')) return false
  if (verb.first !== noun.last || verb.last !== verb.first + 1) return false
  return row.slice(0, k - 2).some((c) => c.type === 'verb' && c.form === 'finite')
}

/** What most sentences have. */
const NO_SIDES: ReadonlySet<number> = new Set()

/** First tokens of the finite verbs that stand in side clauses. */
export function sideVerbs(row: readonly Chunk[]): ReadonlySet<number> {
  let sides: Set<number> | null = null
  for (let k = 0; k < row.length; k++) {
    const chunk = row[k]!
    if (chunk.type === 'verb' && chunk.form === 'finite' && isSide(row, k)) {
      sides ??= new Set()
      sides.add(chunk.first)
    }
  }
  return sides ?? NO_SIDES
}
/** Whether a frame stands in a side clause and so does not share the sentence's date. */
export function isAside(told: Pick<Told, 'sides'>, frame: Frame): boolean {
  return told.sides.size > 0 && frame.verb.form === 'finite' && told.sides.has(frame.verb.first)
}
