/** The gathering that a document is about. */
import type { DateSpan } from '../model/dates.ts'
import { dayNumber } from './calendar.ts'
import type { Scene } from './chunks.ts'
import { inClauseOnPerson, inPassing } from './in-passing.ts'
import { isOpening } from './news.ts'
import type { Entity } from './resolve/entities.ts'

/** Sentences in which a document says what it is about. */
export const EARLY = 4
/** What it weighs that a gathering was held in the days of the document, and how many days these are. */
const NEWS = 4
const DAYS = 14
/** Sentences with which it begins. */
const LEAD = 2
/** Namings that make a gathering what a text is about wherever they stand. */
const OFTEN = 3
/** The same of a paper that comes out by the month, counted from its first day. */
const MONTH = 31

/** Days between a text and a gathering of another time. */
const FAR = 150

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

/** Whether a gathering lies so far from a text's day that the text is none of its reports. */
const isFar = (date: DateSpan | null, published: DateSpan | null): boolean =>
  date !== null &&
  published !== null &&
  Math.abs(dayNumber(date.from) - dayNumber(published.from)) > FAR &&
  !isNow(date, published)

/** What a text comes to only after it has begun, and hardly speaks of: "… The next summit is in 2011." */
function isBehindLead({ reading }: Scene, places: Entity['places']): boolean {
  const { sentences, sentenceOf, read } = reading
  const s = sentenceOf[places[0]!.first]!
  const heads = read.blocks[sentences[s]!.block]!.kind === 'heading'
  return places.length < OFTEN && !heads && !isOpening(reading, s, LEAD)
}

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
  const { places, meeting } = scene.entities[best]!
  if (isFar(meeting!.date, published) && isBehindLead(scene, places)) return null
  const early = scene.reading.sentenceOf[places[0]!.first]! <= EARLY
  return early || others <= 3 || places.length >= OFTEN ? best : null
}
