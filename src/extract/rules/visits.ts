/** Visits: an actor with a state, told by a verb or a noun, to the state or to one of its cities. */

import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { pairs, type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor } from './ends.ts'
import { ofHeads, ofVerbs } from './rule.ts'

const VISITS = wordSet('visit visits trip trips tour tours journey journeys')

const isVisit = (head: string) => VISITS.has(head)

/** Whom a phrase names: its references, or the state of the city in it. */
function placesIn({ places, scene }: Story, phrase: Phrase | null | undefined): readonly number[] {
  if (!phrase || phrase.refs.length > 0) return phrase?.refs ?? []
  for (let i = phrase.first; i < phrase.last; i++) {
    const city = places[i]?.findLast((p) => p.kind === 'place')
    const state = city ? scene.entityOf(`state/${city.ref.replace('place/', '')}`) : -1
    if (state >= 0) return [state]
  }
  return []
}

const VISITING = new Set(['visit', 'tour'])
const PAYING = wordSet('pay make begin start conclude complete combine end undertake wind wrap')
const ON = new Set(['on', 'during', 'for', 'with', 'in'])
const NOWHERE: readonly number[] = []

/** Where the visit leads that a clause tells of: "paid a visit to B", "arrived on a visit to B". */
function goalOf(story: Story, { verb, object, preps }: Frame): readonly number[] {
  const paid = PAYING.has(verb.lemma) && object !== null && isVisit(object.head)
  let told = paid
  for (const { word, phrase } of preps) {
    told ||= ON.has(word) && isVisit(phrase.head)
    const places = told && word === 'to' ? placesIn(story, phrase) : NOWHERE
    if (places.length > 0) return places
  }
  return NOWHERE
}

/** "A visited B", "A arrived in B on a state visit", "A's visit to B": an actor with a state. */
const byVerb = ofVerbs(null, (story, told, frame) => {
  if (frame.subject === null || frame.subject.refs.length === 0) return []
  const visits = VISITING.has(frame.verb.lemma)
  const visited = visits ? placesIn(story, frame.object) : NOWHERE
  const goal = goalOf(story, frame)
  if (visited.length === 0 && goal.length === 0) return []
  const hosts = [...visited, ...goal].filter(
    (r) => story.entities[r]!.kind === 'state' || (!visits && isActor(story, r)),
  )
  const guests = frame.subject.refs.filter((r) => isActor(story, r))
  return pairs(guests, hosts)
    .filter(([g, h]) => story.stateOf.get(g) !== h)
    .flatMap(([a, b]) => relate(story, told, frame, 'met-with', a, b, 'visit'))
})

const TAKING = new Set(['take', 'bring', 'lead'])

/** "The tour, which has taken him to A, B and C", "a visit that will take him to A, from 22 October; B; and C": each with its day. */
const byTour = ofVerbs(TAKING, (story, told, frame) => {
  const guests = (frame.object?.refs ?? []).filter((r) => isActor(story, r))
  const tour = told.row.some((c) => c.type === 'phrase' && c.last <= frame.verb.first && isVisit(c.head))
  if (guests.length === 0 || !tour) return []
  return stopsOf(story, told, frame).flatMap(({ state, date }) =>
    pairs(guests, [state])
      .filter(([g, h]) => story.stateOf.get(g) !== h)
      .flatMap(([a, b]) => relate(story, told, frame, 'met-with', a, b, 'tour', date)),
  )
})

type Stop = { state: number; date: Pick<RelationFact, 'date' | 'dateAt'> | Record<string, never> }

/** The states behind "to" and those listed with them, with the date that stands behind each. */
function stopsOf(story: Story, told: Told, frame: Frame): Stop[] {
  const stops: Stop[] = []
  let fresh = 0
  let open = false
  for (const [k, chunk] of told.row.entries()) {
    if (chunk.first < frame.verb.last) continue
    if (chunk.type === 'verb' && chunk.form === 'finite') break
    const before = told.row[k - 1]
    const goes =
      before?.type === 'prep' ? before.word === 'to' : open && /^(?:mark|conj)$/.test(before?.type ?? '')
    if (chunk.type === 'phrase' && goes && chunk.refs.length > 0 && areStates(story, chunk.refs)) {
      open = true
      fresh = stops.length
      stops.push(...chunk.refs.map((state) => ({ state, date: {} })))
    } else if (chunk.type === 'phrase') {
      // Beyond what else is told; "from 23 to 24" is none of it.
      fresh = stops.length
      open &&= /^\d+$/.test(chunk.head)
    }
    const { value } = chunk.type === 'date' ? chunk.date : { value: null }
    if (!value) continue
    for (let n = fresh; n < stops.length; n++)
      stops[n]!.date = { date: value, dateAt: { first: chunk.first, last: chunk.last } }
    fresh = stops.length
  }
  // Where each has its own day, that of another is not the day of one without.
  const dated = stops.some((s) => 'date' in s.date)
  return dated ? stops.map((s) => ({ ...s, date: { date: null, dateAt: null, ...s.date } })) : stops
}

const areStates = (story: Story, refs: readonly number[]) =>
  refs.every((r) => story.entities[r]!.kind === 'state')

const MOTION = new Map([
  ['come', wordSet('to')],
  ['arrive', wordSet('in at')],
  ['fly', wordSet('to')],
  ['travel', wordSet('to')],
  ['leave', wordSet('for')],
  ['depart', wordSet('for')],
])
const MOVING: ReadonlySet<string> = new Set(MOTION.keys())

/** "came to Armenia", "left for China": a visit, where no gathering is told of to which they may have come. */
const byMotion = ofVerbs(MOVING, (story, told, frame) => {
  if (told.meeting !== null || frame.verb.passive || !frame.subject || frame.subject.rep) return []
  const guests = frame.subject.refs.filter((r) => isActor(story, r))
  const link = MOTION.get(frame.verb.lemma)!
  const to = frame.preps.filter((p) => link.has(p.word) && p.phrase.first >= frame.verb.last)
  const hosts = to
    .flatMap((p) => placesIn(story, p.phrase))
    .filter((r) => story.entities[r]!.kind === 'state')
  return pairs(guests, hosts.slice(0, 1))
    .filter(([g, h]) => story.stateOf.has(g) && story.stateOf.get(g) !== h)
    .flatMap(([a, b]) => relate(story, told, frame, 'met-with', a, b, 'comes'))
})

const PLANNING = wordSet('expect plan schedule prepare')

/** "a state visit to Russia by the Chinese leader is due in July". */
const byNoun = ofHeads(isVisit, (story, told, chunk, i) => {
  const after = told.row.slice(i + 1, i + 5)
  const slot = (word: string) =>
    after.flatMap((c, k) =>
      c.type === 'prep' && c.word === word && after[k + 1]?.type === 'phrase'
        ? asParty(after[k + 1] as Phrase).refs
        : [],
    )
  const guests = [...slot('by'), ...slot('of'), ...chunk.mods].filter((r) => isActor(story, r))
  const hosts = slot('to').filter((r) => story.entities[r]!.kind === 'state')
  const frame = told.frames.find((f) => f.subject === chunk) ?? null
  if (frame && (frame.verb.negated || frame.verb.modality === 'conditional')) return []
  const { reading } = story.scene
  const ahead = /\b(?:upcoming|forthcoming|planned|scheduled|future|impending)\b/
  const planned =
    ahead.test(textOf(reading, chunk.first, chunk.last)) ||
    (frame !== null &&
      (frame.verb.modality === 'planned' || frame.object?.head === 'due' || PLANNING.has(frame.verb.lemma)))
  return pairs(guests, hosts)
    .filter(([g, h]) => story.stateOf.get(g) !== h)
    .flatMap(([a, b]) =>
      relate(story, told, frame, 'met-with', a, b, 'visit-noun', planned ? { modality: 'planned' } : {}),
    )
})

export const visits = [byVerb, byTour, byNoun, byMotion]
