/** Years of other calendars before ours: "28 April, Reiwa 4 (2022)", "23 June B.E. 2562 (2019)", "10 June Juche 107 (2018)". */
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { yearOf } from './date-parts.ts'

const ERAS = wordList('reiwa heisei showa juche minguo b.e. be a.h. ah h.s. b.s. bs e.c. ec')

/** Our year in the brackets at i, behind that of another calendar. */
export function eraAt(tokens: readonly Token[], i: number): { year: number; next: number } | null {
  const at = tokens[i]?.text === ',' ? i + 1 : i
  const named = isIn(tokens[at], ERAS)
  const count = tokens[named ? at + 1 : at]
  if (count?.kind !== 'number' || !(named || count.text.length === 4)) return null
  const behind = named ? at + 2 : at + 1
  const open = isIn(tokens[behind], ERAS) ? behind + 1 : behind
  const year = tokens[open]?.text === '(' || tokens[open]?.text === '/' ? yearOf(tokens[open + 1]) : 0
  if (!year) return null
  return { year, next: tokens[open + 2]?.text === ')' ? open + 3 : open + 2 }
}
