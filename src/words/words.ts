/**
 * Words in one language: a catalogue behind typed keys, and numbers, dates and lists as the language writes them.
 *
 *     t('count.relations', { count: 21 })   → "21 relations", «21 связь»
 *
 * A message's placeholders are read from the English catalogue by the compiler: a key without its values, or with
 * others than its own, does not compile.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import type { en } from './en.ts'

export type Key = keyof typeof en
/** All messages of a language. */
export type Catalogue = Readonly<Record<Key, string>>

type Branch = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
/** The placeholders of a message: what follows a brace that opens no branch of a plural. */
type Placeholder<Message extends string> = Message extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}${Branch}`
    ? Placeholder<Rest>
    : Rest extends `${infer Inside}}${infer After}`
      ? Inside extends `${infer Name},${string}`
        ? Name | Placeholder<Rest extends `${Name},${infer Branches}` ? Branches : never>
        : Inside | Placeholder<After>
      : never
  : never

/** The values that a message asks for; messages without placeholders take none. */
type Values<K extends Key> = [Placeholder<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Placeholder<(typeof en)[K]>, string | number>]

/** Keys of messages without placeholders: what a record may name itself by. */
export type PlainKey = { [K in Key]: Values<K> extends [] ? K : never }[Key]

export type Words = {
  /** BCP 47: what <html lang> says and Intl is asked with. */
  locale: string
  /** The message of a key. */
  t<K extends Key>(key: K, ...values: Values<K>): string
  number(value: number): string
  /** "A, B and C". */
  list(names: readonly string[]): string
  /** A day, a month or a year, or a span of them, to the precision of `iso`: "12 Oct 2021", "12–13 Oct 2021". */
  span(from: string, to: string): string
  /** Orders names. */
  compare(a: string, b: string): number
}

const PRECISION: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
}

/** @param locale BCP 47, with the region whose manner of writing dates is meant: `en-GB` */
export function createWords(locale: string, catalogue: Catalogue): Words {
  const numbers = new Intl.NumberFormat(locale)
  const lists = new Intl.ListFormat(locale)
  const collator = new Intl.Collator(locale)
  const messageOf = kept((key: Key) => new IntlMessageFormat(catalogue[key], locale))
  const datesOf = kept(
    (length: number) => new Intl.DateTimeFormat(locale, { ...PRECISION[length], timeZone: 'UTC' }),
  )
  return {
    locale,
    t(key, ...values) {
      const message = catalogue[key]
      return message.includes('{') ? String(messageOf(key).format(values[0])) : message
    },
    number: (value) => numbers.format(value),
    list: (names) => lists.format(names),
    span: (from, to) =>
      datesOf(from.length)
        .formatRange(dayOf(from), dayOf(to))
        // Versions of Intl differ in the spaces around the dash: none between two numbers, plain ones elsewhere.
        .replace(/[\u2009\u202f]/g, ' ')
        .replace(/^(\d+) – (?=\d)/, '$1–'),
    compare: collator.compare,
  }
}

/** Makes each thing once. */
function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}

/** The first moment of an ISO date of any precision; years below 100 are years, not 19xx. */
function dayOf(iso: string): Date {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

/** With its first letter as a capital, as at the head of a row. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
