/** Runs of capitals that may be somebody's name, and the words in them that are names. */
import type { Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import type { OfficeNaming } from './offices.ts'

export type Run = { first: number; last: number }

export type RunContext = {
  reading: Reading
  /** Which naming covers each token, or -1. */
  cover: Int32Array
  /** Office by its last token (exclusive), and by each token in it. */
  officeEnds: Map<number, OfficeNaming>
  officeStarts: Map<number, OfficeNaming>
  /** Tokens that a known city covers. */
  places: Set<number>
  /** Lower-case words of the document: what stands there in lower case is no name. */
  lowers: Set<string>
}

/** "S. Jaishankar", "Kh. Battulga": a letter, or two that are one in Mongolian. */
export const isInitial = (t: Token | undefined) =>
  t !== undefined && t.text.length <= 2 && /^(?:\p{Lu}|Kh|Ts|Ch|Sh|Zh|Yu|Ya|Dz)$/u.test(t.text)
/** "M.K. Stalin" */
export const isDotted = (t: Token | undefined) =>
  t?.text.endsWith('.') === true && /^(?:\p{Lu}\.){2,3}$/u.test(t.text)
export const isShouted = (t: Token) =>
  t.text !== t.lower && t.text.length > 1 && t.text === t.text.toUpperCase() && /\p{Lu}/u.test(t.text)
export const NUMERAL = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII|XIV|XVI)$/
export const JUNIOR = /^(?:jr|sr)$/

/** Words of a run that are names: no initials, particles, numerals or "Jr". */
export function nameWords(reading: Reading, run: Run): Token[] {
  const words: Token[] = []
  for (let i = run.first; i < run.last; i++) {
    const token = reading.tokens[i]!
    const { kind, text, lower, capital, sense } = token
    if (kind !== 'word' || (capital && text.length === 1) || (sense.nameParticle && text === lower)) continue
    // "Ts. Elbegdorj"
    if (isInitial(token) && reading.tokens[i + 1]?.text === '.' && i + 1 < run.last) continue
    if (!isDotted(token) && !NUMERAL.test(text) && !JUNIOR.test(lower)) words.push(token)
  }
  return words
}

/** Whether a run bears initials: "D Y Chandrachud", "P. Chidambaram", "M.K. Stalin". */
export function hasInitials(reading: Reading, run: Run): boolean {
  for (let i = run.first; i < run.last; i++)
    if (isInitial(reading.tokens[i]) || isDotted(reading.tokens[i])) return true
  return false
}
