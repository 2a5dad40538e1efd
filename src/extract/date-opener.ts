/** What a date leans on: "until" in "until 2012" and in "until the summer of 2012". */
import type { Reading } from './reading.ts'
import { isIn, wordList } from './words/word-list.ts'

/** Words between a preposition and a date that say which part of it. */
const PARTS = wordList('the of summer spring autumn winter end beginning start middle mid early late')

/** The word before a date and what says which part of it, in lower case; empty at the start. */
export function dateOpener({ tokens }: Reading, first: number): string {
  let i = first - 1
  while (i > first - 5 && isIn(tokens[i], PARTS)) i--
  return tokens[i]?.lower ?? ''
}
