/** Spans and single years: "May–July 1997", "from January 2004 to March 2005", "1992", "2010–2012". */
import { pad } from '../calendar.ts'
import type { DateNaming } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { isDash, monthAt, yearAt, yearOf } from './date-parts.ts'

const TO = wordList('to and until till /')

/** "March to June 2003", "May–July 1997", "from January 2004 to March 2005", "between May and August 1997". */
export function monthRange(
  tokens: readonly Token[],
  i: number,
  start: { month: number; next: number },
): DateNaming | null {
  const own = yearAt(tokens, start.next)
  const at = own?.next ?? start.next
  const joint = tokens[at]
  if (!joint || !(isDash(joint) || isIn(joint, TO))) return null
  const open = tokens[i - 1]?.lower === 'from' || tokens[i - 1]?.lower === 'between'
  if (joint.lower === 'and' && tokens[i - 1]?.lower !== 'between') return null
  if (!isDash(joint) && joint.lower !== 'and' && joint.text !== '/' && !open && own) return null
  const end = monthAt(tokens, joint.joint === '-' ? at : at + 1)
  const year = end && yearAt(tokens, end.next)
  if (!end || !year) return null
  const from = `${own?.year ?? (start.month > end.month ? year.year - 1 : year.year)}-${pad(start.month)}`
  const to = `${year.year}-${pad(end.month)}`
  if (from >= to) return null
  return { first: i, last: year.next, absolute: { from, to, precision: 'month' }, relative: null }
}

/** Words between the years of a span, with those that must open it: "from 1996 to 1998", "between 1996 and 1998". */
const JOINS = new Map([
  ['to', new Set(['from', 'between', 'for'])],
  ['until', new Set(['from'])],
  ['till', new Set(['from'])],
  ['and', new Set(['between'])],
])

/** What carries a year as its name: "Agenda 2063", "the 2030 Agenda", "Vision 2025". */
const NAMED_FOR_A_YEAR = wordList(
  'agenda vision strategy plan roadmap programme program expo horizon concept',
)

function isNamePart(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  const isName = (token: Token | undefined) =>
    token?.capital === true && token.joint !== '' && isIn(token, NAMED_FOR_A_YEAR)
  return (before?.capital === true && isIn(before, NAMED_FOR_A_YEAR)) || isName(next)
}

/** "paid 2000 dollars": a number of things, told without an article or a preposition before it. */
function countsSomething(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (before?.kind !== 'word' || before.sense.bound || before.capital || next?.kind !== 'word') return false
  return !next.capital && /[^s]s$/.test(next.lower) && next.sense.verb === null && !next.sense.bound
}

const PARTS_OF_YEAR = wordList('mid early late')

/** "1992", "2010–2012", "2018-20". Numbers that count something are no years. */
export function years(tokens: readonly Token[], i: number): DateNaming | null {
  const from = yearOf(tokens[i])
  if (!from) return null
  const part = isIn(tokens[i - 1], PARTS_OF_YEAR)
  if (isNamePart(tokens, i) || (tokens[i]!.joint === '-' && tokens[i - 1]!.kind === 'word' && !part))
    return null
  if (countsSomething(tokens, i)) return null
  const next = tokens[i + 1]
  let to = from
  let last = i + 1
  const end =
    next?.joint === '-'
      ? i + 1
      : isDash(next) || (JOINS.get(next?.lower ?? '')?.has(tokens[i - 1]?.lower ?? '') ?? false)
        ? i + 2
        : 0
  if (end) {
    const short = /^\d\d$/.test(tokens[end]?.text ?? '')
      ? Number(String(from).slice(0, 2) + tokens[end]!.text)
      : 0
    const value = yearOf(tokens[end]) || short
    if (value > from && value < from + 60) {
      to = value
      last = end + 1
    }
  }
  if (tokens[last]?.lower === 's' && tokens[last]!.joint === '') return null
  return {
    first: i,
    last,
    absolute: { from: String(from), to: String(to), precision: 'year' },
    relative: null,
  }
}
