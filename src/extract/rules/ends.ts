/** The ends of relations: the gathering or the body among what a phrase refers to. */

import { asParty } from '../attach-people.ts'
import { lastWord, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { firstOfKind } from '../resolve/entities.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'

export const meetingIn = (story: Story, refs: readonly number[]) =>
  firstOfKind(story.entities, refs, 'meeting')

export const bodyIn = (story: Story, refs: readonly number[]) =>
  firstOfKind(story.entities, refs, 'organization')

export const isActor = (story: Story, r: number): boolean => story.entities[r]!.kind === 'actor'

/** The phrase behind a preposition that stands right behind the chunk at a place: "member | of | the SCO". */
export function phraseBehind({ row }: Told, at: number, words: ReadonlySet<string>): Phrase | null {
  const [prep, next] = [row[at + 1], row[at + 2]]
  return prep?.type === 'prep' && words.has(prep.word) && next?.type === 'phrase' ? next : null
}

/** The gathering a phrase refers to, or null. */
export const meetingOf = (story: Story, phrase: Phrase | null | undefined) =>
  phrase ? meetingIn(story, phrase.refs) : null

/** The gathering that a frame's verb tells of by itself: "the SCO met in Astana". */
export function toldBy(story: Story, frame: Frame): number | null {
  const { heldAt } = story.scene
  for (let i = frame.verb.first; i < frame.verb.last; i++) {
    const held = heldAt[i]
    if (held !== undefined) return held
  }
  return null
}

/** The gathering in focus at a frame: not one that the sentence names only behind it, where another was spoken of. */
export function meetingAt(
  { scene: { reading }, entities }: Story,
  { sentence, meeting, meetingBefore }: Told,
  { last }: Frame,
): number | null {
  if (meeting === null || meetingBefore === null || meeting === meetingBefore) return meeting
  const { first } = reading.sentences[sentence]!
  const isNamed = entities[meeting]!.places.some((p) => p.first >= first && p.first < last)
  return isNamed ? meeting : meetingBefore
}

const STEPS = wordSet(', ( )')

/** "Third Summit, Almaty, chaired by A": the gathering that a participle behind its place goes with. */
export function apposedMeeting(story: Story, told: Told, frame: Frame): number | null {
  if (!frame.verb.passive) return null
  // "the 28th meeting of the Council, which was hosted by A": from the antecedent on.
  const from = frame.verb.form === 'reduced' ? frame.verb.first : frame.subject?.first
  let beside: number | null = null
  for (let k = told.row.findIndex((c) => c.first === from) - 1; k >= 0; k--) {
    const chunk = told.row[k]!
    if (chunk.type === 'verb' && chunk.form !== 'reduced') {
      const main = told.frames.find((f) => f.verb.first === chunk.first)
      return main?.subject && frame.verb.form === 'reduced' ? meetingIn(story, main.subject.refs) : null
    }
    if (chunk.type === 'mark' && !STEPS.has(chunk.word)) return null
    if (chunk.type !== 'phrase' || chunk.refs.length === 0) continue
    const meeting = meetingIn(story, chunk.refs)
    if (meeting !== null) return beside === null || isOfBody(story, meeting, beside) ? meeting : null
    // "Meeting of the Ministers, SCO, chaired by A": whose it is stands behind it.
    if (
      beside === null &&
      chunk.refs.length === 1 &&
      story.entities[chunk.refs[0]!]!.kind === 'organization'
    ) {
      beside = chunk.refs[0]!
      continue
    }
    const of = told.row[k - 1]?.type === 'prep'
    if (!of && chunk.refs.some((r) => story.entities[r]!.kind !== 'state')) return null
  }
  return null
}

/** Whether a gathering is one of a body. */
const isOfBody = (story: Story, meeting: number, body: number): boolean => {
  const own = story.entities[meeting]!.meeting!.body
  return own !== null && story.scene.entityOf(own) === body
}

/** Who a phrase refers to, gatherings left out. */
export function parties(story: Story, phrase: Phrase | null): number[] {
  return phrase ? asParty(phrase).refs.filter((r) => story.entities[r]!.kind !== 'meeting') : []
}

const DELEGATIONS = wordSet('delegation mission group')

/** Who leads a phrase that is a delegation: "a delegation headed by A" → A; nobody for other phrases. */
export function ledBy(story: Story, told: Told, phrase: Phrase | null): number[] {
  if (!phrase || !DELEGATIONS.has(lastWord(phrase.head))) return []
  const led = told.frames.find(
    (f) => f.subject === phrase && f.verb.passive && (f.verb.lemma === 'head' || f.verb.lemma === 'lead'),
  )
  const by = led?.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs) ?? []
  return by.filter((r) => isActor(story, r))
}
