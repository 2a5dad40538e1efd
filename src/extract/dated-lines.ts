/** The lines at a text's head and foot that bear a date, cut at it: what is said before it and what behind. */
import { NUMBERED } from './line-signs.ts'
import { type Manner, mannerOf } from './manner.ts'
import type { DateNaming, Reading } from './reading.ts'

export type DatedLine = {
  date: DateNaming
  /** The block, and its whole text. */
  block: number
  text: string
  /** The block's words before the date, from the date before it on, and those behind, up to the next date. */
  before: string
  behind: string
  /** Where it stands: above the text or below it. */
  at: 'head' | 'foot'
  /** A line of its own, no paragraph. */
  short: boolean
  heading: boolean
  item: boolean
  /** The lines around it. */
  neighbours: readonly string[]
  /** Joined by a dash to another date beside it: "3 March 1961 – 9 May 2011". */
  joined: boolean
  /** What "today" right before it means: "arrived today, Friday, 3 March 2018". */
  today: boolean
  document: Manner
}

/** Blocks above the text, at most, and below it. */
const HEAD = 11
const FOOT = 3
/** How a paper closes, above the names of those who sign it: "Done at Suva on 3 March 2018 in two originals". */
const CLOSING = new Set(['Done ', 'DONE '])
/** Characters of a paragraph that may still be a line. */
const LINE = 90
/** Paragraphs behind which no head goes on. */
const BODY = 3

/** The dated lines of a text's head and foot, in its order. */
export function datedLines(reading: Reading, dates: readonly DateNaming[]): DatedLine[] {
  const { blocks, text } = reading.read
  const textAt = (b: number) => text.slice(blocks[b]?.start ?? 0, blocks[b]?.end ?? 0)
  const blockOf = (date: DateNaming) => reading.sentences[reading.sentenceOf[date.first]!]!.block
  const { head, foot } = endsOf(reading)
  let document: Manner | null = null
  const lines: DatedLine[] = []
  dates.forEach((date, n) => {
    if (!date.absolute && date.relative?.type !== 'day-month') return
    const index = blockOf(date)
    const { kind, start, end } = blocks[index]!
    const closes = index > 0 && CLOSING.has(text.slice(start, start + 5))
    const at = index >= foot || closes ? 'foot' : index < head ? 'head' : null
    if (!at) return
    const [previous, next] = [dates[n - 1], dates[n + 1]]
    const inBlock = previous && blockOf(previous) === index
    // "Kathmandu, Bhadra 14, 2075 (August 30, 2018)": one day in two calendars.
    const twice =
      inBlock &&
      previous.absolute?.precision === 'year' &&
      /^ ?[(/]$/.test(text.slice(endOf(reading, previous), startOf(reading, date)))
    const from = inBlock && !twice ? endOf(reading, previous) : start
    const to = next && blockOf(next) === index ? startOf(reading, next) : end
    const isOwnLine =
      kind === 'heading' ||
      kind === 'byline' ||
      (index < 6 && end - start < LINE) ||
      (index < 3 && NUMBERED.test(textAt(index)))
    const before = text.slice(from, startOf(reading, date))
    const behind = text.slice(endOf(reading, date), to)
    document ??= mannerOf(reading, dates, blockOf, foot)
    lines.push({
      date,
      block: index,
      text: textAt(index),
      before,
      behind,
      at,
      short: isOwnLine || (at === 'foot' && (closes || end - start < LINE)),
      heading: kind === 'heading' || kind === 'byline',
      item: kind === 'item',
      neighbours: [textAt(index - 1), textAt(index + 1)],
      joined:
        (to < end && IS_DASH.test(behind)) ||
        // "No. 193/2014 – 2 October 2014" numbers what it dates.
        (from > start && IS_DASH.test(before) && text[startOf(reading, previous!) - 1] !== '/'),
      today: previous !== undefined && isToday(previous) && /^[\s,([]{0,3}$/.test(before),
      document,
    })
  })
  return lines
}

const isToday = ({ relative: r }: DateNaming) => r?.type === 'days' && r.offset === 0 && r.from === 'document'

const IS_DASH = /^\s*(?:[–—-]|to|until)\s*$/

const startOf = (reading: Reading, date: DateNaming) => reading.tokens[date.first]!.start
const endOf = (reading: Reading, date: DateNaming) => reading.tokens[date.last - 1]!.end

/** The first block behind the head, and the first of the foot. */
function endsOf({ read: { blocks } }: Reading): { head: number; foot: number } {
  const body: number[] = []
  for (const [n, { kind, start, end }] of blocks.entries())
    if (kind !== 'heading' && end - start > LINE) body.push(n)
  return {
    head: Math.min(HEAD, body[BODY] ?? blocks.length),
    foot: Math.max(blocks.length - FOOT, (body[0] ?? blocks.length) + 1),
  }
}
