/** Numbers in words: "6th", "forty-seventh", "VI" → an ordinal; "three" → 3. */
import { dictionary } from './dictionary.ts'
import { wordSet } from './word-set.ts'

const UNITS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TENS = dictionary<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})
const TENTHS = dictionary<number>({
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
})
const ROMAN_TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC']
const ROMAN_UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
/** I to XCIX. */
const ROMAN = new Map(
  ROMAN_TENS.flatMap((ten, t) => ROMAN_UNITS.map((unit, u) => [ten + unit, 10 * t + u] as const)),
)
/** Nothing, and a family name in capitals: "Premier LI". */
for (const word of ['', 'LI']) ROMAN.delete(word)

/** The number that a Roman numeral up to 99 writes: "XI"; null for any other word. */
export const romanOf = (word: string): number | null => ROMAN.get(word) ?? null

/** What opens a row of gatherings. */
const FIRST = wordSet('inaugural maiden first-ever')

/** The number that a word says as an ordinal ("6th", "sixth", "VI", "inaugural"), else null. */
export function ordinalOf(word: string): number | null {
  const lower = word.toLowerCase()
  if (FIRST.has(lower)) return 1
  const figures = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(lower)
  if (figures) return Number(figures[1])
  const unit = UNITS.indexOf(lower)
  return unit > 0 ? unit : (TENTHS.get(lower) ?? romanOf(word))
}

/** The number that a word says as an ordinal behind another: "forty" and "seventh" are two words. */
export function ordinalBehind(
  before: { lower: string } | undefined,
  { lower, sense: { ordinal } }: { lower: string; sense: { ordinal: number | null } },
): number | null {
  const tens = ordinal === null ? undefined : TENS.get(before?.lower ?? '')
  if (tens === undefined) return ordinal
  const unit = UNITS.indexOf(lower)
  return unit > 0 && unit < 10 ? tens + unit : ordinal
}

/** "forty-seventh", of which a text's tokens are two: whether an ordinal goes back over the word before it. */
export const isOfTwoWords = (ordinal: number, word: string): boolean =>
  ordinal > 20 && ordinal % 10 !== 0 && /^\p{L}/u.test(word) && romanOf(word) === null

const NUMBERS = dictionary<number>({
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
})

/** The number a word says ("3", "three"), else null. */
export function numberOf(word: string): number | null {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return /^\d{1,4}$/.test(word) ? Number(word) : null
  return NUMBERS.get(word.toLowerCase()) ?? null
}

/** "TICAD8", "COP29": a short form and the number behind it, else null. */
export function countedIn(word: string): { letters: string; number: number } | null {
  const last = word.charCodeAt(word.length - 1)
  if (word.length < 4 || last < 48 || last > 57) return null
  const parts = /^(\p{Lu}{3,8})(\d{1,2})$/u.exec(word)
  return parts && { letters: parts[1]!, number: Number(parts[2]) }
}
