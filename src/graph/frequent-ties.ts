/**
 * How often two must have met for their line to be drawn: where everybody met everybody the lines blacken the map, so
 * those who met most seldom are left off first, until the others can be told apart.
 *
 *     1,805 ties   from 2 meetings: 581   from 3: 252   →   3
 */
import type { Tie } from './fold-meetings.ts'

/** More lines than this are a blot. */
const MOST = 300
/** Fewer tell too little: one great summit ties all who came just once, and is better seen whole. */
const FEWEST = 30

/** @returns the least number of shared meetings, at least 1 */
export function leastShared(ties: readonly Tie[]): number {
  const from = (least: number) => ties.filter(({ shared }) => shared.length >= least).length
  let least = 1
  while (from(least) > MOST && from(least + 1) >= FEWEST) least++
  return least
}
