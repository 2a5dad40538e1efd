/** What a text's first lines and the make of its blocks say of the whole, each worked out when it is asked for. */
import { storedAt } from '../text/lines.ts'
import type { DateNaming, Reading } from './reading.ts'
import { once } from './remember.ts'

export type Manner = {
  /** A week or a month is told, day by day: "THE MINISTER'S WEEK" stands at or above the block. */
  roundupFrom: () => number
  /** A paper that a gathering adopts when it ends. */
  adopted: () => boolean
  /** Blocks that open with a date: many make a chronology or a diary. */
  entries: () => number
  /** The block from which on a page lists other texts, under "Related articles"; none for Infinity. */
  othersFrom: () => number
}

/** What is told up to its last day. */
const ROUNDUP =
  /\b(?:week|weekly|digest|diary|round-?up|chronicle|bulletin|newsletter|reporting period|period (?:covered|under review))\b/i
/** What is adopted when a gathering ends: its days are the paper's. */
const ADOPTED =
  /\b(?:communiqu[eé]|declaration|statement|outcome document|summary report|minutes|proceedings|report of)(?!\p{L})/iu

/** What a page puts over a list of its other texts. */
const OTHERS =
  /^\W*(?:related|more|other|latest|recent|previous|popular|similar|see also|read (?:more|also|next)|also read|you (?:may|might) (?:also )?like|most (?:read|viewed|popular)|recommended|trending|comments?|(?:\d+ )(?:comments?|responses?|replies|thoughts? on)|leave a (?:reply|comment))\b[^.!?\n]{0,40}$/im

/** Blocks above the foot in which a list of other texts may begin. */
const OVER = 12
/** Blocks among which a text says what it is. */
const TITLES = 7

/** @param foot the first block below the text */
export function mannerOf(
  reading: Reading,
  dates: readonly DateNaming[],
  blockOf: (date: DateNaming) => number,
  foot: number,
): Manner {
  const { read, tokens } = reading
  const textOf = (b: { start: number; end: number }) => read.text.slice(b.start, b.end)
  const titles = read.blocks.slice(0, TITLES)
  return {
    roundupFrom: once(() => {
      const roundup = titles.findIndex((b) => ROUNDUP.test(textOf(b)))
      return roundup < 0 ? Infinity : roundup
    }),
    adopted: once(() => titles.slice(0, 5).some((b) => b.kind === 'heading' && ADOPTED.test(textOf(b)))),
    entries: once(
      () =>
        dates.filter((d) => {
          const { start } = read.blocks[blockOf(d)]!
          return !/\p{L}/u.test(read.text.slice(start, tokens[d.first]!.start))
        }).length,
    ),
    othersFrom: once(() => othersFrom(reading, foot)),
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
