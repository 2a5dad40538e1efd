/** Whose a summit is that only its city names: "the summit in Kazan", "the Beijing Summit". */
import type { DateSpan } from '../../model/dates.ts'
import type { MeetingFact } from '../../model/registry.ts'
import { fold } from '../../text/fold.ts'
import { dayNumber } from '../calendar.ts'
import { type Naming, namingOf, type Reading } from '../reading.ts'
import type { MeetingNaming } from '../recognize/meeting-naming.ts'

/** Days between a text and a summit it names by its city alone. */
const NEAR = 400

/** The body of a gathering told of before or after in that city, else the one that the registry has meet there. */
export function placeBody(
  reading: Reading,
  naming: MeetingNaming,
  namings: readonly MeetingNaming[],
  own: DateSpan | null,
  published: DateSpan | null,
): Naming | null {
  const { organization, series, ordinal, place, level, year, yearShift } = naming
  if (organization || series || ordinal !== null || place?.kind !== 'place' || level !== 'summit') return null
  if (year !== null || yearShift !== null) return null
  // "the meeting of the Council of Heads of State in Kazan": of the body whose council it is.
  for (let i = naming.first; i < naming.last; i++) if (reading.tokens[i]!.lower === 'council') return null
  // A day of its own tells which it is, or that it is none that is known.
  if (own) return registered(reading, place.name, (fact) => fact.from.slice(0, 4) === own.from.slice(0, 4))
  const told = namings.find(
    (m) =>
      m.organization !== null &&
      m.level === level &&
      m.place?.kind === 'place' &&
      m.place.name === place.name,
  )
  if (told) return told.organization
  return published?.precision === 'day'
    ? registered(reading, place.name, (fact) => isNear(fact, published))
    : null
}

function registered(reading: Reading, city: string, isMeant: (fact: MeetingFact) => boolean): Naming | null {
  const { meetingsIn, organizations } = reading.lexicon
  const bodies = new Set<string>()
  for (const fact of meetingsIn.get(fold(city)) ?? [])
    if (fact.level === 'summit' && isMeant(fact)) bodies.add(fact.organization)
  if (bodies.size !== 1) return null
  const { id, name } = organizations.get([...bodies][0]!)!
  const rule = 'organization/registry-name'
  return namingOf({ kind: 'organization', first: 0, last: 0, ref: `organization/${id}`, name, rule })
}

const isNear = (fact: MeetingFact, published: DateSpan) =>
  fact.from.length === 10 && Math.abs(dayNumber(published.from) - dayNumber(fact.from)) <= NEAR
