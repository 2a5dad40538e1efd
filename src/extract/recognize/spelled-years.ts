/** Years in words, as treaties close: "two thousand and two", "nineteen hundred and ninety-six", "twenty twenty-one". */
import { dictionary } from '../words/dictionary.ts'
import type { Token } from '../words/sense.ts'

type Counted = { value: number; next: number }

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
const SMALL = dictionary<number>(
  Object.fromEntries(`${WORDS} seventeen eighteen nineteen`.split(' ').map((word, n) => [word, n + 1])),
)
const TENS = dictionary<number>(
  Object.fromEntries(
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((t, n) => [t, n * 10 + 20]),
  ),
)

/** "six", "sixteen", "sixty-six", perhaps behind "and"; what is not said counts nothing. */
function rest(tokens: readonly Token[], at: number): Counted {
  const i = tokens[at]?.lower === 'and' ? at + 1 : at
  const small = SMALL.get(tokens[i]?.lower ?? '')
  if (small) return { value: small, next: i + 1 }
  const tens = TENS.get(tokens[i]?.lower ?? '')
  if (!tens) return { value: 0, next: at }
  const unit = SMALL.get(tokens[i + 1]?.lower ?? '') ?? 0
  return unit > 0 && unit < 10 ? { value: tens + unit, next: i + 2 } : { value: tens, next: i + 1 }
}

/** What the words of a year open with: its value so far and how many they are. */
function century(tokens: readonly Token[], i: number): Counted | null {
  const [a, b, c, d] = [0, 1, 2, 3].map((n) => tokens[i + n]?.lower)
  if (a === 'two' && b === 'thousand') return { value: 2000, next: i + 2 }
  if (a === 'one' && b === 'thousand' && c === 'nine' && d === 'hundred') return { value: 1900, next: i + 4 }
  if (a !== 'nineteen' && a !== 'twenty') return null
  if (a === 'nineteen' && b === 'hundred') return { value: 1900, next: i + 2 }
  return { value: a === 'nineteen' ? 1900 : 2000, next: i + 1 }
}

/** The year in words at i. */
export function spelledYear(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  if (tokens[i]?.kind !== 'word') return null
  const start = century(tokens, i)
  if (!start) return null
  const { value, next } = rest(tokens, start.next)
  // "twenty twenty-one" is a year, "twenty five" a number.
  if (next === start.next ? start.value === 1900 || start.next === i + 1 : start.next === i + 1 && value < 10)
    return null
  return { year: start.value + value, next }
}
