/**
 * Gatherings told only by a verb: "the SCO met in Astana on 4 July", "ASEAN foreign ministers gathered in Jakarta",
 * "the leaders of the OTS will meet in Bishkek next year". They need a place or a day; the verb stands for them.
 */
import type { DateNaming, Naming, PerToken, Reading } from '../reading.ts'
import { HOLDING_VERBS } from '../words/gatherings.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { jointBehind } from './joint-meetings.ts'
import { convener, councilLevel, levelOf as wordedLevel } from './meeting-level.ts'
import { bareAt, type MeetingLevel, type MeetingNaming } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { headsAlone, levelOf, TITLE_WORDS } from './people-who-meet.ts'
import { placeAt } from './scan-right.ts'
import { isInChair, lasts } from './sittings.ts'

/** What may stand between who meets and the verb. */
const BETWEEN = wordList(
  'also again jointly to be is are was were has have had then first last both once due',
)
const CONVENES = new Set(['intergovernmental', 'forum', 'alliance'])
/** What keeps a meeting from being one gathering: "meets every year". */
const HABIT = wordList(
  'every each annually twice regularly usually often normally always never not yearly alternately',
)
/** What goes on behind the verb: no object, "met Xi Jinping", "met its targets". */
const FIRST = wordList(
  'in on at for from under during here there again last this next earlier virtually online ' +
    'informally late early via by , to',
)
const LONGEST = 16
/** What may stand between article and noun. */
const SORTS = wordList(
  'regular annual ordinary special extraordinary emergency informal ministerial plenary expanded ' +
    'virtual',
)
const HELD_NOUNS = wordList('summit session meeting')

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

const DETERMINERS = wordList('a an its their')

/** "The Council, the highest body of the bloc, held a session in Baku": a gathering of its own that a body holds. */
function heldMeeting(
  reading: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
  v: number,
): MeetingNaming | null {
  const { tokens } = reading
  if (!isIn(tokens[v + 1], DETERMINERS)) return null
  let head = v + 2
  while (head < v + 5 && isIn(tokens[head], SORTS)) head++
  if (!isIn(tokens[head], HELD_NOUNS)) return null
  const end = beforeAcronym(
    reading,
    reading.sentences[reading.sentenceOf[v]!]!.first,
    subjectEnd(reading, named, v),
  )
  const holder = nameAt(named, end - 1)
  const isHolder = holder?.kind === 'organization' && holder.last === end && isConvening(reading, holder)
  const people = peopleWhoMeet(reading, named, v, end)
  if (!isHolder && !people) return null
  const seen = behind(reading, named, dates, head, reading.sentences[reading.sentenceOf[v]!]!.last)
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

/** Where the subject of a verb ends: before its auxiliaries, and before an apposition. */
function subjectEnd(reading: Reading, named: Named, v: number): number {
  const { tokens, sentences, sentenceOf } = reading
  const { first } = sentences[sentenceOf[v]!]!
  let end = v
  while (end > first && isBetween(tokens[end - 1]!)) end--
  if (tokens[end - 1]?.text !== ',') return end
  for (let i = end - 2; i > Math.max(first, end - LONGEST); i--) {
    const naming = nameAt(named, i - 1)
    if (tokens[i]!.text === ',' && naming?.kind === 'organization' && naming.last === i) return i
  }
  return end
}

const isBetween = (token: Token) => token.sense.modal || isIn(token, BETWEEN)

/** The body whose people end before `end`: "the SCO", "ASEAN foreign ministers", "leaders of the BRICS countries". */
function whoMeets(
  reading: Reading,
  named: Named,
  first: number,
  end: number,
): { body: Naming; level: MeetingLevel } | null {
  const { tokens } = reading
  let i = beforeAcronym(reading, first, end) - 1
  let words: string[] = []
  while (i >= first && !nameAt(named, i) && tokens[i]!.kind === 'word' && words.length < TITLE_WORDS)
    words.unshift(tokens[i--]!.lower)
  const naming = i >= first ? nameAt(named, i) : null
  if (naming?.kind !== 'organization' || naming.last !== i + 1) return null
  const body = meets(reading, naming)
  if (!body) return null
  const behindName = words.join(' ').replace(/^['’]s? /, '')
  // "the foreign ministers of the ASEAN member states".
  words = []
  let j = naming.first - 1
  while (j >= first && !nameAt(named, j) && tokens[j]!.kind === 'word' && words.length < 8)
    words.unshift(tokens[j--]!.lower)
  const before = words.join(' ')
  const of = /(?:^|\s)((?:[a-z]+ ){0,4}[a-z]+) (?:of|from) (?:the |all |its )*$/.exec(
    `${before} `.replace(/ $/, ''),
  )
  const title = of?.[1] ?? /(?:^|\s)((?:[a-z]+ ){0,4}[a-z]+) (?:of|from)(?: the| all)*$/.exec(before)?.[1]
  const level = levelOf(title) ?? levelOf(behindName)
  if (behindName !== '' && level === null) return null
  if (title !== undefined && levelOf(title) === null) return null
  const council = body.ref !== naming.ref ? councilLevel(naming.name) : null
  return { body, level: council ?? level ?? 'meeting' }
}

/** Where "the Nordic Council (NC)" ends without its brackets. */
const beforeAcronym = ({ tokens }: Reading, first: number, end: number): number =>
  tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(' && end - 3 > first ? end - 3 : end

function isDated(dates: PerToken<DateNaming>, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (dates[i] !== undefined) return true
  return false
}

/** The body itself, or the one whose council it is; bodies that only sit in session do not count. */
function meets(reading: Reading, naming: Naming): Naming | null {
  const body = convener(reading, naming)
  const fact = reading.lexicon.bodies.get(body?.ref ?? '')
  // "the IGAD Quartet": some members of a body.
  if (!fact && isFew(reading, naming)) return naming
  return body && fact && CONVENES.has(fact.subtype) && fact.parent === null ? body : null
}

const FEW = wordList('quartet troika')
const isFew = ({ tokens }: Reading, { last }: Naming): boolean => isIn(tokens[last - 1], FEW)

/** A place or a day behind the verb, before the clause ends; nothing that names the gathering or a partner. */
function behind(
  reading: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
  v: number,
  last: number,
): { place: Naming | null; day: boolean } | null {
  const { tokens } = reading
  const opens = dates[v + 1] !== undefined || isIn(tokens[v + 1], FIRST) || lasts(tokens, v + 1)
  if (!opens) return null
  let place: Naming | null = null
  let day = false
  let chaired = false
  for (let i = v + 1; i < Math.min(last, v + LONGEST); i++) {
    const { lower, text, sense } = tokens[i]!
    if (text === ';' || text === ':') break
    // "met in Suva with the participation of A": not with anybody else.
    if (lower === 'with' && tokens[i + (tokens[i + 1]?.lower === 'the' ? 2 : 1)]?.lower === 'participation')
      break
    chaired = lower === 'with' && isInChair(tokens, i, last)
    if (chaired) break
    if (lower === 'with' || isIn(tokens[i], HABIT) || (sense.gathering !== null && lower !== 'talks'))
      return null
    if (lower === 'in') place ??= placeAt(reading, named, i)
    if (dates[i] !== undefined) day = true
  }
  return place || day || chaired ? { place, day } : null
}
