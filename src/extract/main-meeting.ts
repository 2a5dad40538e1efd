/** The gathering that a document is about. */
import type { DateSpan } from '../model/dates.ts'
import { dayNumber } from './calendar.ts'
import type { Scene } from './chunks.ts'
import { inClauseOnPerson, inPassing } from './in-passing.ts'

/** Sentences in which a document says what it is about. */
export const EARLY = 4
/** What it weighs that a gathering was held in the days of the document, and how many days these are. */
const NEWS = 4
const DAYS = 14
/** The same of a paper that comes out by the month, counted from its first day. */
const MONTH = 31

/** Whether a gathering is held in the days in which a document was published. */
export function isNow(date: DateSpan | null, published: DateSpan | null): boolean {
  if (date?.precision !== 'day' || published === null || published.precision === 'year') return false
  const day = dayNumber(published.from)
  const days = published.precision === 'day' ? DAYS : MONTH
  return day - dayNumber(date.to) <= days && dayNumber(date.from) - day <= days
}

/** Named only to say when something else was, or who somebody is. */
const isByTheWay = ({ reading }: Scene, first: number): boolean =>
  inPassing(reading, first) === 'apart' || inClauseOnPerson(reading, first)

/** The gathering a document is about: named early and often; none where it tells of several alike. */
export function mainMeeting(scene: Scene, published: DateSpan | null): number | null {
  let best: number | null = null
  let most = Number.NEGATIVE_INFINITY
  let others = 0
  scene.entities.forEach((e, i) => {
    if (e.kind !== 'meeting') return
    const { date } = e.meeting!
    const apart = date !== null && published !== null && !isNow(date, published)
    if (apart && e.places.every(({ first }) => isByTheWay(scene, first))) return
    const now = isNow(date, published) ? NEWS : 0
    const weight = e.places.length * 2 + now - scene.reading.sentenceOf[e.places[0]!.first]! / 2
    others++
    if (weight > most) {
      best = i
      most = weight
    }
  })
  if (best === null) return null
  const { places } = scene.entities[best]!
  const early = scene.reading.sentenceOf[places[0]!.first]! <= EARLY
  return early || others <= 3 || places.length >= 3 ? best : null
}
