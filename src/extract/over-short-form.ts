import type { Token } from './words/sense.ts'

/** "the Pacific Forum | (PF)": over the one word in brackets behind a name; where none stands, the same place. */
export const overShortForm = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at
