/** Runs of capitals that may be somebody's name, and the words in them that are names. */
import type { Cover, Reading } from '../reading.ts'
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
  /** Which naming covers each token, or -1. */
  cover: Cover
  /** Office by its last token (exclusive), and by each token in it. */
  officeEnds: Map<number, OfficeNaming>
  officeStarts: Map<number, OfficeNaming>
  /** Tokens that a known city covers. */
  places: Set<number>
  /** Lower-case words of the document: what stands there in lower case is no name. */
  lowers: Set<string>
}

/** Words of [first, last) that are names: no initials, particles, numerals or "Jr". */
export function nameWords(tokens: readonly Token[], first: number, last: number): Token[] {
  const words: Token[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    const { kind, text, lower, capital, sense } = token
    if (kind !== 'word' || (capital && text.length === 1) || (sense.nameParticle && text === lower)) continue
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
