/** Runs of capitals that may be somebody's name, and the words in them that are names. */
import type { Cover, Naming, Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import type { OfficeNaming } from './offices.ts'

export type Run = {
  first: number
  last: number
  /** Those that are names: no initials, particles, numerals or "Jr". */
  words: readonly Token[]
}

/** What ends right before a run and bears it out as a name. */
export type Sign = 'honorific' | 'office' | 'counterpart' | 'noun'

export type RunContext = {
  reading: Reading
  names: readonly Naming[]
  /** Which of `names` covers each token, or -1. */
  cover: Cover
  offices: readonly OfficeNaming[]
  /** Which of `offices` covers each token, or -1. */
  officeCover: Cover
  /** Of words that were asked for, whether the text has them in lower case as well, see `isSmallToo`. */
  small: Map<string, boolean>
}

/** Whether the text has a word in lower case as well: that is no name. Few words are asked for, so no list is made of all. */
export function isSmallToo({ reading: { tokens }, small }: RunContext, word: string): boolean {
  let isSmall = small.get(word)
  if (isSmall === undefined) {
    isSmall = tokens.some(({ lower, kind, capital }) => lower === word && kind === 'word' && !capital)
    small.set(word, isSmall)
  }
  return isSmall
}

/** The office that a token belongs to, or null. */
export function officeAt({ offices, officeCover }: RunContext, i: number): OfficeNaming | null {
  const office = officeCover[i] ?? -1
  return office < 0 ? null : offices[office]!
}

/** The office that ends right before a token, or null. */
export function officeBefore(context: RunContext, i: number): OfficeNaming | null {
  const office = officeAt(context, i - 1)
  return office?.last === i ? office : null
}

/** Words of [first, last) that are names: no initials, particles, numerals or "Jr". */
export function nameWords(tokens: readonly Token[], first: number, last: number): Token[] {
  const words: Token[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const { kind, text, lower, capital, sense } = token
    if (kind !== 'word' || (capital && text.length === 1)) continue
    // "al-Maliki", and "Al-Maliki" where a sentence begins.
    if (sense.nameParticle && (text === lower || tokens[i + 1]?.joint === '-')) continue
    // "Ts. Elbegdorj"
    if (sense.initial && i + 1 < last && tokens[i + 1]!.text === '.') continue
    if (!sense.dotted && !sense.suffix) words.push(token)
  }
  return words
}

/** Whether a run bears initials: "D Y Chandrachud", "P. Chidambaram", "M.K. Stalin". */
export function hasInitials(tokens: readonly Token[], run: Run): boolean {
  for (let i = run.first; i < run.last; i++) {
    const { initial, dotted } = tokens[i]!.sense
    if (initial || dotted) return true
  }
  return false
}
