/**
 * Gatherings told only by a verb: "the SCO met in Astana on 4 July", "ASEAN foreign ministers gathered in Jakarta",
 * "the leaders of the OTS will meet in Bishkek next year". They need a place or a day; the verb stands for them.
 */
import type { DateNaming, PerToken, Reading } from '../reading.ts'
import { HOLDING_VERBS } from '../words/gatherings.ts'
import { heldMeeting } from './held-meetings.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import type { Named } from './named.ts'
import { headsAlone } from './people-who-meet.ts'
import { behind, subjectEnd, whoMeets } from './who-meets.ts'

/** The gathering that the verb at v tells of, or null. */
export function toldMeeting(
  reading: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
  v: number,
): MeetingNaming | null {
  const { tokens, sentences, sentenceOf } = reading
  const { lower, capital, sense } = tokens[v]!
  if (capital || sense.verb === null) return null
  if (HOLDING_VERBS.has(lower)) return heldMeeting(reading, named, dates, v)
  if (!sense.gathers) return null
  const sentence = sentences[sentenceOf[v]!]!
  const end = subjectEnd(reading, named, v)
  const who = whoMeets(reading, named, sentence.first, end) ?? headsAlone(reading, sentence.first, end)
  if (!who) return null
  const seen = behind(reading, named, dates, v, sentence.last)
  if (!seen) return null
  if (who.body === null && !(seen.place && (seen.day || isDated(dates, sentence.first, v)))) return null
  return {
    ...bareAt(v, v, who.level),
    organization: who.body,
    place: seen.place,
    bare: false,
    told: true,
  }
}

function isDated(dates: PerToken<DateNaming>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (dates[i] !== undefined) return true
  return false
}
