/** The days of a gathering that stand on the line below its name in a paper's head: "Fifth Summit | Suva, 3–4 May 2018". */
import type { AnchoredDate } from '../anchor-dates.ts'
import { isBlank, isPlace } from '../line-shapes.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './meeting-draft.ts'

/** Blocks in which a paper says what it is, and those that may part its name from its day. */
const HEAD = 5
const NEAR = 2

/** What a gathering leaves behind. */
const PAPER =
  /\b(?:communiqu[eé]|declaration|statement|document|summary|conclusions|minutes|report of|record|proceedings|decisions)(?!\p{L})/iu

/** Dates an undated gathering by its paper's head. */
export function dateByHeading(
  reading: Reading,
  draft: Draft,
  dates: ReadonlyMap<number, readonly AnchoredDate[]>,
): void {
  const { read, sentences, sentenceOf } = reading
  if (draft.date || draft.postponed || draft.tense === 'future' || draft.level === 'session') return
  const s = sentenceOf[draft.namings[0]!.first]!
  const { block } = sentences[s]!
  if (block >= HEAD || read.blocks[block]!.kind === 'paragraph') return
  for (let next = s + 1; (sentences[next]?.block ?? Infinity) <= block + NEAR; next++) {
    const date = dates.get(next)?.[0]
    if (date?.value?.basis !== 'stated' || date.value.precision !== 'day' || !isDayLine(reading, next, date))
      continue
    if (date.value.from === date.value.to && !isPaper(reading)) return
    draft.date = date.value
    draft.dateAt = { first: date.first, last: date.last }
    return
  }
}

/** A line with nothing but a place and a day. */
function isDayLine({ read, tokens, sentences }: Reading, s: number, { first, last }: AnchoredDate): boolean {
  const { start, end } = read.blocks[sentences[s]!.block]!
  const before = read.text.slice(start, tokens[first]!.start)
  return (isBlank(before) || isPlace(before)) && isBlank(read.text.slice(tokens[last - 1]!.end, end))
}

/** Whether the head says that a gathering adopted the text. */
function isPaper({ read }: Reading): boolean {
  const { start } = read.blocks[0]!
  const { end } = read.blocks[Math.min(HEAD, read.blocks.length) - 1]!
  return PAPER.test(read.text.slice(start, end))
}
