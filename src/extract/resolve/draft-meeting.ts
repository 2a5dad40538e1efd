/** A gathering as one naming says it: "last year's SCO summit in Astana" → SCO, summit, the year before, Astana. */
import type { DateSpan } from '../../model/dates.ts'
import { fold } from '../../text/fold.ts'
import type { AnchoredDate } from '../anchor-dates.ts'
import type { Naming, Reading } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'
import { remember } from '../remember.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { Draft } from './meeting-draft.ts'
import { postponed, tenseOf } from './meeting-plans.ts'

const FRESH = wordList('next another previous following')

const isFresh = (reading: Reading, naming: MeetingNaming) =>
  naming.indefinite ||
  naming.alone === true ||
  [-1, 0, 1].some((k) => isIn(reading.tokens[naming.first + k], FRESH))

/** A naming as a gathering of its own, before it is known which one it means. */
export function draftOf(
  reading: Reading,
  naming: MeetingNaming,
  series: string | null,
  body: Naming | null,
  own: AnchoredDate | null,
  published: DateSpan | null,
): Draft {
  let date = own?.value ?? null
  const base = published?.from.slice(0, 4)
  const year = naming.year ?? (naming.yearShift && base ? Number(base) + naming.yearShift : null)
  if (year && !date?.from.startsWith(String(year)))
    date = {
      from: String(year),
      to: String(year),
      precision: 'year',
      basis: naming.year ? 'stated' : 'document',
    }
  const place = naming.place ?? naming.heldIn
  const city = place?.kind === 'place' ? place.name : null
  const draft: Draft = {
    namings: [naming],
    registry: null,
    name: '',
    body: body?.ref ?? (series ? `series/${fold(series)}` : null),
    bodyName: body ? shortName(reading, body) : series,
    sides: naming.sides?.map((s) => s.ref) ?? [],
    level: naming.level,
    ordinal: naming.ordinal,
    date,
    dateAt: own && date === own.value ? { first: own.first, last: own.last } : null,
    city,
    planned: false,
    fresh: isFresh(reading, naming),
    tense: null,
    postponed: postponed(reading, naming),
  }
  draft.tense = tenseOf(reading, draft, published)
  return draft
}

const isCalledForGatherings = remember((name) => /(?:summit|forum|dialogue)$/i.test(name))

function shortName(reading: Reading, body: Naming): string {
  const fact = reading.lexicon.bodies.get(body.ref)
  // "6th East Asia Summit": what is called after its gatherings gives them its whole name.
  if (fact && isCalledForGatherings(fact.name)) return fact.name
  return fact?.acronym ?? body.name
}
