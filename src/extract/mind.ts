/**
 * What a reader has in mind from sentence to sentence: "He met the two there" is read with the actor, the pair and
 * the gathering told before it.
 */

import { asParty } from './attach-people.ts'
import type { Phrase, Scene } from './chunks.ts'
import type { Frame } from './frame.ts'
import { inClauseOnPerson, inPassing } from './in-passing.ts'
import { remember } from './remember.ts'
import { type Entity, firstOfKind } from './resolve/entities.ts'
import { isAside } from './side-clauses.ts'
import type { Mind, Told } from './told.ts'

/** The mind before the first sentence. */
export const emptyMind = (): Mind => ({
  actors: [],
  subject: null,
  party: null,
  pair: [],
  group: [],
  meeting: null,
  body: null,
  voice: null,
})

/** How many actors are kept in mind. */
const KEPT = 8

/** Actors with the one named last in front. */
function withLatest(actors: readonly number[], actor: number): readonly number[] {
  if (actors[0] === actor) return actors
  const out = [actor]
  for (const a of actors) if (a !== actor && out.length < KEPT) out.push(a)
  return out
}

function noteGroup(mind: Mind, phrase: Phrase, entities: readonly Entity[]): void {
  const { refs } = asParty(phrase)
  if (refs.length >= 3 && refs.every((r) => entities[r]!.kind === entities[refs[0]!]!.kind)) mind.group = refs
}

/** Moves the mind on by one sentence. */
export function advance(
  mind: Mind,
  told: Pick<Told, 'row' | 'frames' | 'sides'>,
  entities: readonly Entity[],
): void {
  for (const c of told.row) {
    if (c.type !== 'phrase') continue
    if (c.refs.length >= 3 || (c.refs.length === 0 && c.mods.length >= 3)) noteGroup(mind, c, entities)
    if (c.noun.own) continue
    for (const r of c.refs) if (entities[r]!.kind === 'actor') mind.actors = withLatest(mind.actors, r)
  }
  // Whether every subject of a main clause is nobody that is known of.
  let nobody = true
  for (const frame of told.frames) {
    if (frame.verb.form !== 'finite' || isAside(told, frame)) continue
    const actor = frame.subject && firstOfKind(entities, frame.subject.refs, 'actor')
    const somebody = isSomebody(frame.subject)
    if (somebody || actor !== null) nobody = false
    // "The deputy minister said": somebody, but it is not known who; "he" is not the one before.
    if (somebody) mind.subject = null
    // "I asked A. He told me": nobody calls himself so.
    const own = frame.subject?.noun.own
    if (actor !== null) mind.subject = own ? (mind.actors[0] ?? null) : actor
    // "That bank is the AIIB.": what a thing is told to be is spoken of from then on.
    mind.party =
      partyIn(frame.subject, entities) ??
      ownerOf(frame.subject, entities) ??
      (frame.verb.lemma === 'be' ? partyIn(frame.object, entities) : null) ??
      mind.party
  }
  // "Tuesday: coffee with A. He complained": nothing but a name is told.
  if (told.frames.length === 0) mind.subject = onlyActor(told.row, entities) ?? mind.subject
  if (nobody) mind.subject = mind.subject ?? mind.actors[0] ?? null
  for (const frame of told.frames) notePair(mind, frame, entities)
}

/** The one actor of a sentence; null for none and for several. */
function onlyActor(row: Told['row'], entities: readonly Entity[]): number | null {
  let only: number | null = null
  for (const chunk of row) {
    if (chunk.type !== 'phrase') continue
    for (const r of chunk.refs) {
      if (entities[r]!.kind !== 'actor' || r === only) continue
      if (only !== null) return null
      only = r
    }
  }
  return only
}

/** The first state or body among what a phrase refers to. */
function partyIn(p: Phrase | null, entities: readonly Entity[]): number | null {
  if (p === null) return null
  for (const ref of p.refs) {
    const { kind, name } = entities[ref]!
    // "Its Secretariat sits in Fiji. A proposed it": the body goes on to be spoken of.
    if (kind === 'state' || (kind === 'organization' && !name.endsWith('Secretariat'))) return ref
  }
  return null
}

/** "Cambodia's admission was put off. It joined …": whose the subject is. */
const ownerOf = (p: Phrase | null, entities: readonly Entity[]): number | null =>
  p !== null &&
  p.refs.length === 0 &&
  p.office === null &&
  p.mods.length === 1 &&
  entities[p.mods[0]!]!.kind === 'state'
    ? p.mods[0]!
    : null

/** A single office holder whom nothing in the text identifies. */
const isSomebody = (p: Phrase | null): boolean =>
  p !== null &&
  p.refs.length === 0 &&
  ((p.office !== null && !p.office.plural) || p.head === 'he' || p.head === 'she')

/** Two people or two states told together: "the two" of the next sentence. */
function notePair(mind: Mind, { subject, object, preps }: Frame, entities: readonly Entity[]): void {
  const same: number[] = []
  if (subject) addAlike(same, subject, entities)
  if (object) addAlike(same, object, entities)
  for (let n = 0; n < preps.length; n++) {
    const { word, phrase } = preps[n]!
    if (word === 'with' || (word === 'of' && n > 0 && preps[n - 1]!.phrase.head === 'invitation'))
      addAlike(same, phrase, entities)
  }
  if (same.length === 2) mind.pair = same
}

/** Adds whom a phrase names to people, or to states, of the same kind. */
function addAlike(same: number[], phrase: Phrase, entities: readonly Entity[]): void {
  if (phrase.refs.length === 0 || phrase.noun.own) return
  for (const r of phrase.refs) {
    const { kind } = entities[r]!
    const fits = same.length === 0 ? kind === 'actor' || kind === 'state' : kind === entities[same[0]!]!.kind
    if (fits && !same.includes(r)) same.push(r)
  }
}

/** Bodies that are named in passing. */
const isCommon = remember((name) =>
  /ministry|agency|university|institute|news|cent(?:re|er)|academy|foundation|compan|press|secretariat/i.test(
    name,
  ),
)

/**
 * "The council met during the 72nd session", "In preparation for the coming summit it discussed …", "a decision taken
 * by the Cairo summit": a gathering told in passing leaves the one in mind where it is. @param named the sentence has named that one
 */
function yields(
  mind: Mind,
  { reading, entities }: Scene,
  meeting: number,
  at: number,
  named: boolean,
): boolean {
  const passing = inPassing(reading, at)
  if (passing === null || mind.meeting === null) return false
  const isAhead = (e: number) => entities[e]!.meeting!.planned
  if (named || passing === 'source') return true
  return passing === 'apart' && isAhead(meeting) && !isAhead(mind.meeting)
}

/** Bodies that no text goes on about as "the organization". */
const UNSPOKEN = new Set(['media', 'company', 'ministry', 'agency'])

/** Whether a text that names a body can go on about it as "the organization": no ministry, company or medium. */
function isBody({ reading: { lexicon } }: Scene, { name, registry }: Entity): boolean {
  const fact = registry ? lexicon.organizations.get(registry) : undefined
  return fact && !fact.name.endsWith('Secretariat') ? !UNSPOKEN.has(fact.subtype) : !isCommon(name)
}

/** Notes the gathering and the body a sentence names last. */
export function focus(
  mind: Mind,
  scene: Scene,
  sentence: { first: number; last: number },
  entities: readonly Entity[],
): void {
  let named = false
  const { heldAt } = scene
  for (let i = sentence.first; i < sentence.last; i++) {
    const held = heldAt[i]
    const e = scene.entityAt[i]!
    if (e < 0 && held === undefined) continue
    if (
      held !== undefined ||
      (e >= 0 && entities[e]!.kind === 'meeting' && !yields(mind, scene, e, i, named))
    ) {
      mind.meeting = held ?? e
      named = true
    }
    if (e < 0) continue
    const kind = entities[e]!.kind
    // "A, who had come from the SCO": the text does not go on about it.
    if (kind === 'organization' && e !== mind.body && isBody(scene, entities[e]!))
      if (mind.body === null || !inClauseOnPerson(scene.reading, i)) mind.body = e
  }
}
