/** A gathering that a body or its people hold, open or end: "The Council held a session in Baku". */
import type { DateNaming, Naming, PerToken, Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { jointBehind } from './joint-meetings.ts'
import { convener, levelOf as wordedLevel } from './meeting-level.ts'
import { bareAt, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { levelOf } from './people-who-meet.ts'
import { beforeAcronym, behind, CONVENES, LONGEST, subjectEnd, whoMeets } from './who-meets.ts'

/** What may stand between article and noun. */
const SORTS = wordList(
  'regular annual ordinary special extraordinary emergency informal ministerial plenary expanded ' +
    'virtual',
)
const HELD_NOUNS = wordList('summit session meeting')

const DETERMINERS = wordList('a an its their')

/** "The Council, the highest body of the bloc, held a session in Baku": a gathering of its own that a body holds. */
export function heldMeeting(
  reading: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
  v: number,
): MeetingNaming | null {
  const { tokens, sentences, sentenceOf } = reading
  if (!isIn(tokens[v + 1], DETERMINERS)) return null
  let head = v + 2
  while (head < v + 5 && isIn(tokens[head], SORTS)) head++
  if (!isIn(tokens[head], HELD_NOUNS)) return null
  const { first, last } = sentences[sentenceOf[v]!]!
  const end = beforeAcronym(reading, first, subjectEnd(reading, named, v))
  const holder = nameAt(named, end - 1)
  const isHolder = holder?.kind === 'organization' && holder.last === end && isConvening(reading, holder)
  const people = peopleWhoMeet(reading, named, v, end)
  if (!isHolder && !people) return null
  const seen = behind(reading, named, dates, head, last)
  if (!seen) return null
  const words = tokens.slice(v + 2, head).map((t) => t.lower)
  const told = { place: seen.place, bare: false }
  if (people) return { ...bareAt(v + 2, head, people.level), ...told, ...people }
  return {
    ...bareAt(v + 2, head, wordedLevel(tokens[head]!.lower, words)),
    organization: convener(reading, holder),
    place: seen.place,
    bare: false,
  }
}

/** "The leaders of the GCC and the Central Asian states held their meeting": whose people, for one body or two sides. */
function peopleWhoMeet(
  reading: Reading,
  named: Named,
  v: number,
  end: number,
): Pick<MeetingNaming, 'organization' | 'series' | 'sides' | 'level'> | null {
  const { first } = reading.sentences[reading.sentenceOf[v]!]!
  for (let i = end - 3; i > Math.max(first, end - LONGEST); i--) {
    const body = nameAt(named, i)
    if (body?.kind !== 'organization') continue
    const joint = jointBehind(reading, named, body, body.last)
    const level = joint?.last === end ? levelOf(titleBefore(reading, named, first, body.first)) : null
    if (joint && level) return { organization: null, series: joint.name, sides: [body], level }
  }
  const who = whoMeets(reading, named, first, end)
  return who && who.level !== 'meeting' ? { organization: who.body, series: null, level: who.level } : null
}

/** "the heads of" before a body: "the heads". */
function titleBefore({ tokens }: Reading, named: Named, first: number, at: number): string | undefined {
  const words: string[] = []
  for (let i = at - 1; i >= first && !nameAt(named, i) && tokens[i]!.kind === 'word' && words.length < 6; i--)
    words.unshift(tokens[i]!.lower)
  return /^(?:.*? )?((?:foreign |prime )?(?:heads|leaders|presidents|ministers)(?: of state)?) (?:of|from)(?: the)?$/.exec(
    words.join(' '),
  )?.[1]
}

/** A body of several states, or an assembly of one. */
function isConvening(reading: Reading, holder: Naming): boolean {
  const fact = reading.lexicon.bodies.get(holder.ref)
  return fact
    ? CONVENES.has(fact.subtype) || fact.parent !== null
    : /\b(?:Council|Assembly)\b/.test(holder.name)
}
