/** Runs of capitals as parts of the names of bodies. */
import type { Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { isHonorific } from './honorifics.ts'
import type { Named } from './named.ts'

export type BodyContext = Named & { reading: Reading }

const SMALL = wordList('the a an at in on by as its his her their this that and for of to with from')

export const isHead = (token: Token) => token.sense.organizationHead && token.capital

/** Whether a token can stand inside a run of capitals. */
export function inRun(context: BodyContext, i: number): boolean {
  const token = context.reading.tokens[i]
  if (!token || token.kind === 'mark' || !token.capital || isIn(token, SMALL)) return false
  return token.sense.month === 0 && token.sense.weekday === null
}

/** An office or a title, where a body's name ends: "Bank of Japan | Governor". */
export const isTitle = (context: BodyContext, i: number) =>
  context.reading.tokens[i]!.sense.officeHead || isHonorific(context.reading.tokens, i)
