/**
 * How a name's part sounds, as consonants, so that the ways to write one name in Latin letters agree:
 *
 *     Sharif, Shareef → ZRF      Zhaparov, Japarov → ZBRF      Tokayev, Tokaev → DGF
 *
 * A metaphone for names from many scripts rather than for English: what transliterations of Russian, Persian,
 * Arabic, Turkic and Chinese names mix up is one class. Alone it proves nothing.
 */
import { fold } from '../text/fold.ts'

/** In this order: longer spellings before the shorter ones inside them. */
const CLASSES: readonly [RegExp, string][] = [
  [/tsch|shch|tch|sch|sh|ch|zh|dzh|dj|j/g, 'Z'],
  [/kh|gh|ck|[kqgcx]/g, 'G'],
  [/ph|[vwf]/g, 'F'],
  [/ts|tz|[sz]/g, 'S'],
  [/th|[td]/g, 'D'],
  [/[bp]/g, 'B'],
]

/** @param part one part of a name, "Shahbaz" */
export function soundOf(part: string): string {
  const folded = fold(part).replace(/[^a-z]/g, '')
  const first = /^[aeiouy]/.test(folded) ? 'A' : ''
  const coded = CLASSES.reduce((text, [spelling, letter]) => text.replace(spelling, letter), folded)
  return (
    first +
    coded.replace(/[a-z]/g, (c) => ('lmnr'.includes(c) ? c.toUpperCase() : '')).replace(/(.)\1+/g, '$1')
  )
}
