/**
 * What a reader has in mind from sentence to sentence: "He met the two there" is read with the actor, the pair and
 * the gathering told before it.
 */

import { asParty } from './attach-people.ts'
import type { Chunk, Phrase, Scene } from './chunks.ts'
import type { Frame } from './frame.ts'
import { inPassing } from './in-passing.ts'
import { remember } from './remember.ts'
import type { Entity } from './resolve/entities.ts'
import { isAside } from './sentence-dates.ts'
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
})

function actorsIn(row: readonly Chunk[], entities: readonly Entity[]): number[] {
  const actors: number[] = []
  for (const c of row)
    if (c.type === 'phrase') for (const r of c.refs) if (entities[r]!.kind === 'actor') actors.push(r)
  return actors
}

/** Moves the mind on by one sentence. */
export function advance(
  mind: Mind,
  told: Pick<Told, 'row' | 'frames' | 'sides'>,
  entities: readonly Entity[],
): void {
  for (const c of told.row) {
    if (c.type !== 'phrase') continue
    const { refs } = asParty(c)
    if (refs.length >= 3 && refs.every((r) => entities[r]!.kind === entities[refs[0]!]!.kind))
      mind.group = refs
  }
  for (const actor of actorsIn(told.row, entities))
    if (actor !== mind.actors[0]) mind.actors = [actor, ...mind.actors.filter((a) => a !== actor)].slice(0, 8)
  const kinds = (p: Phrase | null, test: (e: Entity) => boolean) =>
    p?.refs.find((r) => test(entities[r]!)) ?? null
  const finite = told.frames.filter((f) => f.verb.form === 'finite' && !isAside(told, f))
  for (const frame of finite) {
    // "The deputy minister said": somebody, but it is not known who; "he" is not the one before.
    if (isSomebody(frame.subject)) mind.subject = null
    mind.subject = kinds(frame.subject, (e) => e.kind === 'actor') ?? mind.subject
    const named = (e: Entity) => e.kind === 'state' || e.kind === 'organization'
    // "That bank is the AIIB.": what a thing is told to be is spoken of from then on.
    mind.party =
      kinds(frame.subject, named) ??
      ownerOf(frame.subject, entities) ??
      (frame.verb.lemma === 'be' ? kinds(frame.object, named) : null) ??
      mind.party
  }
  const unknown = finite.some((f) => isSomebody(f.subject))
  if (!unknown && finite.every((f) => !kinds(f.subject, (e) => e.kind === 'actor')))
    mind.subject = mind.subject ?? mind.actors[0] ?? null
  for (const frame of told.frames) notePair(mind, frame, entities)
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
  ((p.office !== null && !p.office.plural) || /^(?:he|she)$/.test(p.head))

/** Two people or two states told together: "the two" of the next sentence. */
function notePair(mind: Mind, frame: Frame, entities: readonly Entity[]): void {
  const told = [...(frame.subject?.refs ?? []), ...(frame.object?.refs ?? [])]
  for (const p of frame.preps) if (p.word === 'with') told.push(...p.phrase.refs)
  if (told.length < 2) return
  const pair = [...new Set(told)].filter(
    (r) => entities[r]!.kind === 'actor' || entities[r]!.kind === 'state',
  )
  const same = pair.filter((r) => entities[r]!.kind === entities[pair[0]!]!.kind)
  if (same.length === 2) mind.pair = same
}

/** Bodies that are named in passing. */
const isCommon = remember((name) => /ministry|agency|university|institute|news/i.test(name))

/**
 * "The council met during the 72nd session", "In preparation for the coming summit it discussed …": a gathering told
 * in passing leaves the one in mind where it is. @param named the sentence has named that one
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
  return named || (passing === 'apart' && isAhead(meeting) && !isAhead(mind.meeting))
}

/** Notes the gathering and the body a sentence names last. */
export function focus(
  mind: Mind,
  scene: Scene,
  sentence: { first: number; last: number },
  entities: readonly Entity[],
): void {
  let named = false
  for (let i = sentence.first; i < sentence.last; i++) {
    const held = scene.heldAt.get(i)
    const e = scene.entityAt[i]!
    if (
      held !== undefined ||
      (e >= 0 && entities[e]!.kind === 'meeting' && !yields(mind, scene, e, i, named))
    ) {
      mind.meeting = held ?? e
      named = true
    }
    if (e < 0) continue
    const kind = entities[e]!.kind
    if (kind === 'organization' && !isCommon(entities[e]!.name)) mind.body = e
  }
}
