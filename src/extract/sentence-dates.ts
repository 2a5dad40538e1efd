/**
 * Which verb of a sentence a date belongs to:
 *
 *     On 12 May | A, who had left in 2001, | met B.
 *     every main verb's    its side clause's
 */

import { isPossessive } from '../text/tokens.ts'
import { type Chunk, lastWord, type Verb } from './chunks.ts'
import { clauseOpener } from './clause-opener.ts'
import { dateOpener } from './date-opener.ts'
import type { Frame } from './frame.ts'
import { hasAny, type Reading } from './reading.ts'
import type { Dating, Told } from './told.ts'
import { LONG_DASHES } from './words/marks.ts'
import { isIn, wordList } from './words/word-list.ts'
import { wordSet } from './words/word-set.ts'

const CLAUSE_OPENERS = new Set(['after', 'before', 'since', 'until', 'when', 'where', 'as'])
const BOUNDS = new Set(['since', 'until', 'till'])

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

/** The dates of a sentence with their verbs: the last one before; one that opens the sentence is every main verb's. */
export function datingsOf(reading: Reading, row: readonly Chunk[], sides: ReadonlySet<number>): Dating[] {
  const out: Dating[] = []
  if (!row.some((c) => c.type === 'date')) return out
  const isOfSide = ({ form, first }: Verb): boolean => form !== 'finite' || sides.has(first)
  let before: { verb: Verb; side: boolean } | null = null
  let opens = true
  for (let k = 0; k < row.length; k++) {
    const chunk = row[k]!
    if (chunk.type === 'verb') before = { verb: chunk, side: isOfSide(chunk) }
    if (chunk.type === 'phrase' && chunk.refs.length > 0) opens = false
    if (chunk.type !== 'date' || !chunk.date.value) continue
    const { first, last } = chunk
    const date = { value: chunk.date.value, at: { first, last } }
    const bound = dateOpener(reading, first)
    if (BOUNDS.has(bound)) {
      const verb = bound === 'since' ? lastingVerb(reading, row, before?.verb ?? null, k) : null
      if (verb) out.push({ date, verb, leading: false, side: before?.side ?? false, lasting: true })
      continue
    }
    if (isDateline(reading, row, k) || isOfPaper(reading, chunk)) continue
    const own = verbBehind(row, k) ?? verbAhead(row, k)
    if (own) {
      out.push({ date, verb: own, leading: false, side: isOfSide(own), lasting: false })
      continue
    }
    if (before) {
      const apart =
        isOfOccasion(row, before.verb, k) ||
        isOfInsertion(reading, row, k) ||
        isOfBefore(row, k) ||
        isOfNoun(row, k) ||
        isOfVisit(row, k) ||
        isInBrackets(reading, first, last)
      const { verb, side } = apart ? { verb: null, side: true } : before
      out.push({
        date,
        verb,
        leading: false,
        side: side || isOfApposition(reading, before.verb, chunk),
        lasting: false,
      })
      continue
    }
    const next = row[k + 1]
    // "sworn in only three days ago, proposed": a date set off behind the subject is not the verb's.
    const setOff = !opens && next?.type === 'mark' && next.word === ',' && !endsPredicate(reading, row, k)
    const aside =
      setOff || isOfNoun(row, k) || isAttribute(reading, row, k) || isInBrackets(reading, first, last)
    out.push({ date, verb: null, leading: !aside, side: aside, lasting: false })
  }
  return out
}

const COPULAS = wordList('was were is are became')

/** "A | was sworn in as minister | on 7 June, replacing B": a name and its office are one phrase, verb and all. */
function endsPredicate(reading: Reading, row: readonly Chunk[], k: number): boolean {
  const before = row[k - 1]?.type === 'prep' ? row[k - 2] : row[k - 1]
  return before?.type === 'phrase' && before.refs.length > 0 && hasAny(reading, before, COPULAS)
}

/** States that last: what has been so since a day began then. */
const LASTING = wordSet(
  'be cooperate collaborate serve hold head lead chair work enjoy have remain belong govern rule ' +
    'represent',
)

const PERFECT = wordList("has have had 've ’ve")

/** "It has cooperated with B since 1998", "Since 1998 it has been …": the verb whose state began then, or null. */
function lastingVerb(reading: Reading, row: readonly Chunk[], before: Verb | null, k: number): Verb | null {
  const ahead = row.slice(k).find((c): c is Verb => c.type === 'verb' && c.form === 'finite')
  const verb = before ?? ahead
  if (!verb || !LASTING.has(verb.lemma) || verb.negated) return null
  for (let i = verb.first; i < verb.last - 1; i++) if (isIn(reading.tokens[i], PERFECT)) return verb
  return null
}

const THANKING = wordSet(
  'thank praise commend congratulate criticize criticise condemn accuse blame recall remember note welcome regret ' +
    'deplore',
)

/** "thanked B for its help in a prisoner exchange last year": the day of what the thanks were for. */
function isOfOccasion(row: readonly Chunk[], verb: Verb, k: number): boolean {
  const date = row[k]!
  if (!THANKING.has(verb.lemma) || date.type !== 'date' || date.date.value?.precision === 'day') return false
  const between = row.slice(row.indexOf(verb), k - (row[k - 1]?.type === 'prep' ? 1 : 0))
  return between.some((c) => c.type === 'prep')
}

const AROUND = new Set(['after', 'before', 'since'])

/** "his first journey after the summit in Cairo last May": the month or year of what it came after. */
function isOfBefore(row: readonly Chunk[], k: number): boolean {
  const date = row[k]!
  if (date.type !== 'date' || date.date.value?.precision === 'day') return false
  for (let j = k - 1; j >= 0; j--) {
    const chunk = row[j]!
    if (chunk.type === 'prep' || chunk.type === 'sub') {
      if (AROUND.has(chunk.word)) return row[k - 1]!.type === 'phrase' || j < k - 2
    } else if (
      chunk.type !== 'phrase' &&
      !(chunk.type === 'mark' && (chunk.word === '(' || chunk.word === ')'))
    )
      return false
  }
  return false
}

/** Parts of a time: "in the spring of 2012" is no attribute of a thing. */
const TIMES = wordSet(
  'end beginning start middle half part quarter week month year summer spring autumn winter eve day morning evening night close',
)

/** "condemned the attacks of last year": the date of the noun before it. */
function isOfNoun(row: readonly Chunk[], k: number): boolean {
  if (k < 2) return false
  const [noun, of] = [row[k - 2], row[k - 1]]
  return of?.type === 'prep' && of.word === 'of' && noun?.type === 'phrase' && !TIMES.has(lastWord(noun.head))
}

/** "A, | the | 2019–20 | chair of B, | welcomed C": the years of who is meant; those of a thing say when it was. */
function isAttribute({ tokens }: Reading, row: readonly Chunk[], k: number): boolean {
  const [before, date, noun] = [row[k - 1], row[k]!, row[k + 1]]
  if (before?.type !== 'phrase' || noun?.type !== 'phrase') return false
  if (before.last !== date.first || date.last !== noun.first || noun.refs.length > 0) return false
  const [opener, { sense }] = [tokens[date.first - 1]!, tokens[noun.first]!]
  return (opener.sense.determiner || isPossessive(opener)) && (sense.officeHead || sense.personNoun)
}

const VISITS = wordSet('visit visits trip trips tour journey')

/** "Ties grew | with the visit of A to Oman in May": the time of a visit that only says by what. */
function isOfVisit(row: readonly Chunk[], k: number): boolean {
  for (let j = k - 1; j > 0 && row[j]!.type !== 'verb'; j--) {
    const [before, chunk] = [row[j - 1]!, row[j]!]
    if (chunk.type === 'phrase' && VISITS.has(lastWord(chunk.head)))
      return before.type === 'prep' && before.word === 'with'
  }
  return false
}

/** Tokens of a bracket, at most, before its date. */
const BRACKET = 6

/** "resolution 497 (1981)", "the 37th session (Suva, 18 May 2010)": the number's, or the noun's with its place. */
function isInBrackets({ tokens }: Reading, first: number, last: number): boolean {
  if (tokens[last]?.text !== ')') return false
  for (let i = first - 1; i > Math.max(0, first - BRACKET); i--)
    if (tokens[i]!.text === '(')
      return i < first - 1 ? tokens[first - 1]!.text === ',' : tokens[i - 1]?.kind === 'number'
  return false
}

/** "a programme of cooperation for 2022–2026": the years that a paper is for. */
const isOfPaper = (reading: Reading, { first, date }: Extract<Chunk, { type: 'date' }>): boolean =>
  date.value?.precision === 'year' && reading.tokens[first - 1]?.lower === 'for'

/** "adopted a roadmap for the group, a platform revived in 2017": the date of a word that only describes. */
function isOfInsertion(reading: Reading, row: readonly Chunk[], k: number): boolean {
  const at = row[k - 1]?.type === 'prep' ? row[k - 1]!.first : row[k]!.first
  const before = row.find((c) => c.last === at)
  return before?.type === 'phrase' && reading.tokens[at - 1]!.sense.ed
}

/** What is said by the way of who somebody is. */
const CHOSEN = new Set([
  'elect',
  're-elect',
  'reelect',
  'appoint',
  'inaugurate',
  'nominate',
  'name',
  'release',
])

/** What goes on about how somebody was chosen: ", elected in 2016 after the death of B, met C". */
const CHOSEN_ON = wordList(', after by with to for')

/** "A, | elected last month, | was welcomed": the date of what is put in between commas. */
function isOfApposition({ tokens }: Reading, { lemma, first, last }: Verb, date: Chunk): boolean {
  if (!CHOSEN.has(lemma) || last !== first + 1 || date.first - last > 1) return false
  return tokens[first - 1]?.text === ',' && isIn(tokens[date.last], CHOSEN_ON)
}

/** "A on Tuesday met B": the verb right behind a date that stands behind its subject. */
function verbBehind(row: readonly Chunk[], k: number): Verb | null {
  let n = k + 1
  while (row[n]?.type === 'adverb') n++
  const verb = row[n]
  if (verb?.type !== 'verb' || verb.form !== 'finite') return null
  // "the visit in May, followed by another"
  const behind = row[n + 1]
  if (verb.last === verb.first + 1 && behind?.type === 'prep' && behind.word === 'by') return null
  const subject = row[k - 1]?.type === 'prep' ? row[k - 2] : row[k - 1]
  return subject?.type === 'phrase' || subject?.type === 'rel' ? verb : null
}

/** "…, and in June he wrote to B": the verb of the clause that a date behind "and" or a semicolon opens. */
function verbAhead(row: readonly Chunk[], k: number): Verb | null {
  const before = row[k - 1]?.type === 'prep' ? row[k - 2] : row[k - 1]
  const opens =
    (before?.type === 'conj' && before.word !== 'or') || (before?.type === 'mark' && before.word === ';')
  if (!opens) return null
  for (let j = k + 1; j < row.length; j++) {
    const chunk = row[j]!
    const set = chunk.type === 'mark' && chunk.word === ',' && j === k + 1
    if (chunk.type === 'verb') return chunk.form === 'finite' ? chunk : null
    if (chunk.type !== 'phrase' && chunk.type !== 'adverb' && chunk.type !== 'prep' && !set) return null
  }
  return null
}

/** "BEIJING, June 20 (Xinhua) — …": the day of the report, not of what it tells. */
function isDateline(reading: Reading, row: readonly Chunk[], k: number): boolean {
  const date = row[k]!
  const sentence = reading.sentences[reading.sentenceOf[date.first]!]!
  if (sentence.block > 6 || date.first === sentence.first || date.first - sentence.first > 8) return false
  for (let i = sentence.first; i < date.first; i++) {
    const token = reading.tokens[i]!
    if (token.kind !== 'mark' && !token.capital) return false
  }
  const rest = reading.tokens.slice(date.last, date.last + 9)
  return rest[0]?.text === '(' || rest.slice(0, 3).some((t) => LONG_DASHES.has(t.text))
}

/** The dating of what a sentence tells in its main clause. */
export function mainDating(datings: readonly Dating[]): Dating | null {
  return datings.find((d) => !d.side) ?? null
}

/** The date of a frame: its own verb's, or one that opens the sentence; null when the clause gives none. */
export function dateNear(told: Told, frame: Frame): Told['date'] {
  if (told.datings.length === 0) return null
  const own = told.datings.find((d) => d.verb?.first === frame.verb.first)
  const lead = told.datings.find((d) => d.leading)
  // "In 1993 it joined A, and a year later B": the second time is that of the part behind "and".
  if (own && !(lead && isGappedTime(told.row, own))) return own.date
  if (!lead) return null
  const parted = told.row.some(
    (c) => c.type === 'mark' && c.word === ';' && c.first > lead.date.at.first && c.first < frame.verb.first,
  )
  return parted ? null : lead.date
}

/** "joined A, | and a year later B": a time behind "and", with no verb but the one before it. */
function isGappedTime(row: readonly Chunk[], { verb, date: { at } }: Dating): boolean {
  if (verb === null || verb.first > at.first) return false
  const k = row.findIndex((c) => c.type === 'date' && c.first === at.first)
  const before = row[row[k - 1]?.type === 'prep' ? k - 2 : k - 1]
  return before?.type === 'conj' && before.word === 'and'
}

/** Whether a frame stands in a side clause and so does not share the sentence's date. */
export function isAside(told: Pick<Told, 'sides'>, frame: Frame): boolean {
  return told.sides.size > 0 && frame.verb.form === 'finite' && told.sides.has(frame.verb.first)
}
