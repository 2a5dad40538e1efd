/** "A hosted the summit", "the summit was held in Istanbul, Turkey", "summit in Osaka, Japan". */

import { asParty } from '../attach-people.ts'
import type { Chunk, Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { Naming, Reading } from '../reading.ts'
import { ofEach, relate } from '../relation.ts'
import type { Places, Story } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { convenes } from './attendance.ts'
import { hostLabels, venueLabels } from './chair-labels.ts'
import { apposedMeeting, meetingIn, toldBy } from './ends.ts'
import { hostTold } from './host-told.ts'
import { hostedByTable } from './meeting-table.ts'
import { ofStory, ofVerbs } from './rule.ts'

const HELD = wordSet(
  'hold take open meet convene gather host begin end conclude start organize schedule inaugurate',
)

function placesIn(places: Places, first: number, last: number): Naming[] {
  const found: Naming[] = []
  for (let i = first; i < last; i++)
    for (const place of places[i] ?? []) if (place.last <= last) found.push(place)
  return found
}

const HOSTING = new Set(['host', 'convene', 'organize', 'co-host', 'hold', 'welcome'])

const byVerb = ofVerbs(HOSTING, (story, told, frame) => {
  const object = frame.verb.passive ? frame.subject : frame.object
  const agent = frame.verb.passive
    ? (frame.preps.find((p) => p.word === 'by')?.phrase ?? null)
    : frame.subject
  // "held a summit with Wen": a meeting of both, nobody's guest.
  const isShared = frame.verb.lemma === 'hold' && frame.preps.some((p) => p.word === 'with')
  if (!agent || isShared) return []
  const named = (object?.refs ?? []).filter((r) => story.entities[r]!.kind === 'meeting')
  // "A hosted us": where the gathering spoken of is over.
  const us =
    object?.head === 'us' && told.voice !== null && frame.verb.modality === 'actual' ? told.meeting : null
  const apposed = named.length === 0 ? (apposedMeeting(story, told, frame) ?? us) : null
  return (apposed === null ? named : [apposed]).flatMap((meeting) =>
    [...hostsOf(story, frame, agent, meeting)].flatMap((r) =>
      relate(story, told, frame, 'hosted', r, meeting, 'by-verb'),
    ),
  )
})

const PLAYING = new Set(['play', 'act', 'serve'])

/** "A played host to the summit", "B was there, with A as host": of the gathering named, else the one told of. */
const byPlaying = ofVerbs(PLAYING, (story, told, frame) => {
  const isHost = frame.object?.head === 'host' || told.row.some((c, k) => isAsHost(told.row[k - 1], c))
  if (!isHost || frame.verb.passive || !frame.subject) return []
  const to = frame.preps.find((p) => p.word === 'to' || p.word === 'for')?.phrase
  const meeting = to ? meetingIn(story, to.refs) : told.meeting
  return meeting === null
    ? []
    : asParty(frame.subject).refs.flatMap((r) => relate(story, told, frame, 'hosted', r, meeting, 'as-host'))
})

const isAsHost = (as: Chunk | undefined, what: Chunk): boolean =>
  as?.type === 'sub' && as.word === 'as' && what.type === 'phrase' && what.head === 'host'

/** Those who host a gathering, with the states they host for; of a city its state. */
function hostsOf(story: Story, frame: Frame, agent: Phrase, meeting: number): Set<number> {
  // "The Council held a session": nobody's guest.
  const hosts = asParty(agent).refs.filter((r) => !convenes(story, r, meeting))
  if (!/host$/.test(frame.verb.lemma)) return new Set(hosts)
  for (const r of [...hosts]) if (story.stateOf.has(r)) hosts.push(story.stateOf.get(r)!)
  if (agent.refs.length === 0)
    for (const { ref } of placesIn(story.places, agent.first, agent.last)) {
      const state = story.scene.entityOf(`state/${ref.replace('place/', '')}`)
      if (state >= 0) hosts.push(state)
    }
  return new Set(hosts)
}

/** The state of the place where a gathering is held: named beside it, or its city's. */
const byPlace = ofVerbs(HELD, (story, told, frame) => {
  const meeting = frame.subject && (meetingIn(story, frame.subject.refs) ?? toldBy(story, frame))
  if (meeting === null) return []
  const { scene, places } = story
  const { sentences, tokens } = scene.reading
  const limit = Math.min(sentences[told.sentence]!.last, frame.last + 8)
  const end = clauseEnd(scene.reading, places, frame.verb.last, limit)
  const here = placesIn(places, frame.verb.last, end).filter(
    (p) => tokens[p.first - 1]?.lower === 'in' || isCityOf(scene.reading, places, p),
  )
  const states = [
    ...here.map((p) => scene.entityOf(p.kind === 'state' ? p.ref : `state/${p.ref.replace('place/', '')}`)),
    ...frame.preps
      .filter((p) => p.word === 'in')
      .flatMap((p) => p.phrase.refs.filter((r) => story.entities[r]!.kind === 'state')),
  ]
  return [...new Set(states)]
    .filter((s) => s >= 0)
    .flatMap((s) => relate(story, told, frame, 'hosted', s, meeting, 'held-in'))
})

const CITY = wordSet('city town capital resort village')

/** "in the city of Samarkand", "in Samarkand, Republic of Uzbekistan". */
function isCityOf({ tokens }: Reading, places: Places, { first }: Naming): boolean {
  const [before, word] = [tokens[first - 1]?.lower, tokens[first - 2]?.lower ?? '']
  if (before === 'of') return CITY.has(word)
  if (before !== ',') return false
  if (
    [first - 2, first - 3].some((i) => places[i]?.some((p) => p.last === first - 1 && isPlaceOrIn(tokens, p)))
  )
    return true
  // "at Al-Ula, Saudi Arabia": a place that is in no list.
  let i = first - 2
  while (i > first - 5 && tokens[i]?.capital && tokens[i]!.kind === 'word') i--
  return i < first - 2 && (tokens[i]?.lower === 'at' || tokens[i]?.lower === 'in')
}

/** "in Suva, Fiji", but not "the presidents of Nepal, Oman and Fiji". */
const isPlaceOrIn = (tokens: Reading['tokens'], { kind, first }: Naming): boolean =>
  kind === 'place' || tokens[first - 1]?.lower === 'in'

const OPENING_CLAUSE = wordSet('the and its a')

/** Where the clause ends: at a semicolon, or a comma that no place follows ("in Delhi, the third by Myanmar in …"). */
function clauseEnd({ tokens }: Reading, places: Places, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (tokens[i]!.text === ';') return i
    const next = tokens[i + 1]?.lower ?? ''
    if (tokens[i]!.text === ',' && OPENING_CLAUSE.has(next) && places[i + 1] === undefined) return i
  }
  return limit
}

/** "…, Malé", "…: Malé", "… in Osaka": not the state that goes on as a subject, "…, India would have come". */
function placeBehind(reading: Reading, places: Places, at: number): Naming | undefined {
  const { tokens } = reading
  const place = places[at + 1]?.[0]
  if (tokens[at]?.lower === 'in') return place
  const mark = tokens[at]?.text
  if ((mark !== ',' && mark !== ':') || !place) return undefined
  const closed = tokens[place.last]?.kind !== 'word'
  return place.kind === 'place' || closed ? place : undefined
}

const BEFORE_DATE = wordList('in on from of , (')

/** "the second summit in January 2007 in Cebu": over the day that stands before the place. */
function overDate({ scene }: Story, at: number): number {
  const opens = isIn(scene.reading.tokens[at], BEFORE_DATE)
  const end = opens ? scene.dates[at + 1]?.last : undefined
  return end ?? at
}

/** "met in Ankara, Türkiye, on 3 May at the Eighth Summit": a state right before the gathering they met at. */
function placeBefore({ scene, places }: Story, first: number): Naming | undefined {
  const { tokens } = scene.reading
  if (tokens[first - 1]?.lower !== 'the' || tokens[first - 2]?.lower !== 'at') return undefined
  let end = first - 2
  for (let k = end - 1; k > end - 6 && k > 0; k--)
    if (scene.dates[k]?.last === end) {
      end = tokens[k - 1]?.lower === 'on' ? k - 1 : k
      break
    }
  if (tokens[end - 1]?.text === ',') end--
  for (let k = end - 1; k > end - 6 && k > 0; k--) {
    const state = places[k]?.find((p) => p.kind === 'state' && p.last === end)
    if (state)
      return isCityOf(scene.reading, places, state) || tokens[k - 1]?.lower === 'in' ? state : undefined
  }
  return undefined
}

/** The place that stands in the naming itself or right behind it: "summit in Osaka, Japan". */
const byNaming = ofStory((story) =>
  ofEach(story.entities, (entity, m) => {
    if (!entity.meeting) return []
    return ofEach(entity.meeting.namings, (naming) => {
      const { scene, places } = story
      const { reading } = scene
      const told = story.told[reading.sentenceOf[naming.first]!]!
      const place =
        naming.place ??
        (naming.bare ? places[naming.last]?.[0] : undefined) ??
        placeBehind(reading, places, overDate(story, naming.last)) ??
        placeBefore(story, naming.first)
      if (!place) return []
      const state = scene.entityOf(
        place.kind === 'place' ? `state/${place.ref.replace('place/', '')}` : place.ref,
      )
      return state < 0 ? [] : relate(story, told, null, 'hosted', state, m, 'place-of-meeting')
    })
  }),
)

export const hosted = [byVerb, hostTold, byPlaying, byPlace, byNaming, hostLabels, venueLabels, hostedByTable]
