/** The term beside an office: "president from 2001 to 2011", "(2014–2017)", "since May 2019", "between 1983 and 1986". */
import type { AnchoredDate } from '../anchor-dates.ts'
import { overShortForm } from '../over-short-form.ts'
import type { PerToken } from '../reading.ts'
import type { Story, Told } from '../told.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'

const OPENS_TERM = new Set(['from', 'since', 'between', 'in'])
/** "ambassador | to Nepal": before whose an office is. */
export const OWNED = wordList('of to in at')

/** The term that stands right behind a token, or null. */
export function officeTerm({ scene }: Story, at: number): Told['date'] {
  const { tokens } = scene.reading
  let i = overOwner(scene, at)
  const bracket = tokens[i]?.text === '('
  if (bracket) i++
  const word = tokens[i]?.lower ?? ''
  const opens = OPENS_TERM.has(word)
  if (opens) i++
  const date = scene.dates[i]
  if (!date?.value || !(opens || bracket)) return null
  const end = endOfTerm(scene.dates, tokens, date)
  if (bracket && !opens && tokens[(end ?? date).last]?.text !== ')') return null
  const whole = isRange(date) || end !== null || word === 'since' || word === 'from' || bracket
  if (!whole) return null
  const { from, precision, basis } = date.value
  const to = end?.value?.to ?? date.value.to
  const value = end ? { from, to, precision: coarser(precision, end.value!.precision), basis } : date.value
  return { value: end ? cut(value) : value, at: { first: date.first, last: (end ?? date).last } }
}

/** "A, | 2001–2002", "B, | from 2018", "C | Fiji | 2011–2016": a term behind a comma or in a cell, in a line on a holder. */
export function lineTerm({ scene }: Story, at: number): Told['date'] {
  const { tokens } = scene.reading
  const mark = tokens[at]?.text
  if (mark !== ',' && mark !== '|') return null
  const opens = tokens[at + 1]?.lower === 'from' || tokens[at + 1]?.lower === 'since'
  const date = scene.dates[opens ? at + 2 : at + 1]
  if (!date?.value || !(opens || isRange(date) || isOpenEnd(tokens, date.last))) return null
  return { value: date.value, at: { first: date.first, last: date.last } }
}

/** "1996–2000 A", "since May 2019: B", "2021– C": the term in [first, last), before a name. */
export function openingTerm({ scene }: Story, first: number, last: number): Told['date'] {
  const { tokens } = scene.reading
  for (let i = first; i < last; i++) {
    const date = scene.dates[i]
    if (!date?.value) continue
    const end = endOfTerm(scene.dates, tokens, date)
    if (end) {
      const { from, precision, basis } = date.value
      const value = { from, to: end.value!.to, precision: coarser(precision, end.value!.precision), basis }
      return { value: cut(value), at: { first: date.first, last: end.last } }
    }
    const opens =
      tokens[i - 1]?.lower === 'from' || tokens[i - 1]?.lower === 'since' || isOpenEnd(tokens, date.last)
    return opens || isRange(date) ? { value: date.value, at: date } : null
  }
  return null
}

const DASHES = wordSet('– — -')

/** "2021–", "2021 – present": a term that lasts. */
const isOpenEnd = (tokens: readonly { text: string; lower: string }[], at: number): boolean =>
  DASHES.has(tokens[at]?.text ?? '')

/** "ambassador of Oman | to Nepal (since 2019)", "X | of Fiji (2001–2007)": over what says whose or where. */
function overOwner(scene: Story['scene'], at: number): number {
  const { reading, entityAt, endAt } = scene
  const { tokens } = reading
  // "A | (Oman), since 2019"
  if (tokens[at]?.text === '(' && entityAt[at + 1]! >= 0 && tokens[endAt[at + 1]!]?.text === ')') {
    const behind = endAt[at + 1]! + 1
    const term = tokens[behind]?.text === ',' ? behind + 1 : behind
    const opens = tokens[term]?.lower === 'since' || tokens[term]?.lower === 'from'
    return opens && reading.sentenceOf[term] === reading.sentenceOf[at] ? term : at
  }
  if (!isIn(tokens[at], OWNED)) return at
  const named = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  if ((entityAt[named] ?? -1) < 0) return at
  const end = endAt[named]!
  return tokens[end + 1]?.kind === 'word' ? overShortForm(tokens, end) : end
}

const isRange = ({ value }: AnchoredDate) => value!.from !== value!.to && value!.precision === 'year'

const RANK = { year: 0, month: 1, day: 2 } as const

const coarser = (a: keyof typeof RANK, b: keyof typeof RANK) => (RANK[a] < RANK[b] ? a : b)

const LENGTH = { year: 4, month: 7, day: 10 } as const

/** Both ends cut to the coarser one's precision. */
const cut = <T extends { from: string; to: string; precision: keyof typeof LENGTH }>(span: T): T => {
  const length = LENGTH[span.precision]
  return { ...span, from: span.from.slice(0, length), to: span.to.slice(0, length) }
}

const UNTIL = wordList('to until till – — -')

/** "from May 2019 to 2021", "from 2001 until his death": the date behind "to", or null. */
function endOfTerm(
  dates: PerToken<AnchoredDate>,
  tokens: readonly Token[],
  { last, value }: AnchoredDate,
): AnchoredDate | null {
  if (!isIn(tokens[last], UNTIL)) return null
  const end = dates[last + 1]
  return end?.value && end.value.to > value!.from ? end : null
}

/** "A of X (1996–2000)": the term behind a name in a sentence. */
export function termBehind(story: Story, told: Told, actor: number): Told['date'] {
  const { reading, entityAt, endAt } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  for (let i = first; i < last; i++) if (entityAt[i] === actor) return officeTerm(story, endAt[i]!)
  return null
}
