/** What a sentence says of its own time without a date: that it is the present, or a day that nobody told. */
import { isPossessive } from '../text/tokens.ts'
import type { Frame } from './frame.ts'
import type { Reading } from './reading.ts'
import type { Entity } from './resolve/entities.ts'
import type { Told } from './told.ts'

const PRESENT = new Set(['is', 'are', 'has', 'have', 'will'])

/** "The league thanks Oman", "To you, whom I had met, we renew our support": a main clause in the present. */
export function tellsNow({ tokens }: Reading, frames: readonly Frame[], sides: ReadonlySet<number>): boolean {
  const main = frames.find(({ verb }) => verb.form === 'finite' && !sides.has(verb.first))
  if (!main) return false
  const { lower, sense } = tokens[main.verb.first]!
  if (PRESENT.has(lower) || sense.verb?.form === 's') return true
  return sense.verb?.form === 'base' && /^(?:we|i)$/.test(main.subject?.head ?? '')
}

/** "In 2000 the ninth summit met in Suva. The tenth elected A": a numbered gathering is not held on another's day. */
export function isOfUnknownDay(
  entities: readonly Entity[],
  gathering: number | null,
  before: number | null,
  told: Told['date'],
): boolean {
  const meeting = gathering === null ? null : entities[gathering]!.meeting!
  if (meeting === null || meeting.ordinal === null || meeting.date !== null) return false
  const other = before === null || before === gathering ? null : entities[before]!.meeting!.date
  return other !== null && other.from === told?.value.from
}

/** "Last year's summit broke up": a gathering told in passing by how long ago it was. */
export function isLastYears({ tokens }: Reading, { first, last }: { first: number; last: number }): boolean {
  for (let i = first; i < last - 2; i++)
    if (tokens[i + 1]!.lower === 'year' && tokens[i]!.lower === 'last' && isPossessive(tokens[i + 2]))
      return true
  return false
}
