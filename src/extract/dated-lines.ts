/** The lines at a text's head and foot that bear a date, cut at it: what is said before it and what behind. */
import { storedAt } from '../text/lines.ts'
import { NUMBERED } from './line-signs.ts'
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

/** What a text's first lines and the make of its blocks say of the whole. */
export type Manner = {
  /** A week or a month is told, day by day: "THE MINISTER'S WEEK" stands at or above the block. */
  roundupFrom: number
  /** A paper that a gathering adopts when it ends. */
  adopted: boolean
  /** Blocks that open with a date: many make a chronology or a diary. */
  entries: number
  /** The block from which on a page lists other texts, under "Related articles"; none for Infinity. */
  othersFrom: number
}

/** What is told up to its last day. */
const ROUNDUP =
  /\b(?:week|weekly|digest|diary|round-?up|chronicle|bulletin|newsletter|reporting period|period (?:covered|under review))\b/i
/** What is adopted when a gathering ends: its days are the paper's. */
const ADOPTED = /\b(?:communiqu[eé]|declaration|statement|outcome document)(?!\p{L})/iu

/** What a page puts over a list of its other texts. */
const OTHERS =
  /^\W*(?:related|more|other|latest|recent|previous|popular|similar|see also|read (?:more|also|next)|also read|you (?:may|might) (?:also )?like|most (?:read|viewed|popular)|recommended|trending|comments?|(?:\d+ )(?:comments?|responses?|replies|thoughts? on)|leave a (?:reply|comment))\b[^.!?\n]{0,40}$/im

/** Blocks above the text, at most, and below it. */
const HEAD = 11
const FOOT = 3
/** Blocks above the foot in which a list of other texts may begin. */
const OVER = 12
/** Blocks among which a text says what it is. */
const TITLES = 7
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

function mannerOf(
  reading: Reading,
  dates: readonly DateNaming[],
  blockOf: (date: DateNaming) => number,
  foot: number,
): Manner {
  const { read, tokens } = reading
  const titles = read.blocks.slice(0, TITLES).map((b) => read.text.slice(b.start, b.end))
  const roundup = titles.findIndex((t) => ROUNDUP.test(t))
  return {
    roundupFrom: roundup < 0 ? Infinity : roundup,
    adopted: titles.slice(0, 5).some((t, n) => read.blocks[n]!.kind === 'heading' && ADOPTED.test(t)),
    entries: dates.filter((d) => {
      const { start } = read.blocks[blockOf(d)]!
      return !/\p{L}/u.test(read.text.slice(start, tokens[d.first]!.start))
    }).length,
    othersFrom: othersFrom(reading, foot),
  }
}

/** The first block below what a page puts over a list of its other texts, which the reading may have left out. */
function othersFrom({ read, document }: Reading, foot: number): number {
  const { blocks } = read
  for (let b = Math.max(1, foot - OVER); b < blocks.length; b++) {
    const [above, { start }] = [blocks[b - 1]!, blocks[b]!]
    if (OTHERS.test(document.text.slice(storedAt(read, above.start), storedAt(read, start)))) return b
  }
  return Infinity
}
