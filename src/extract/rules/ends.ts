/** The ends of relations: the gathering or the body among what a phrase refers to. */
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { asParty } from '../merge-lists.ts'
import { firstOfKind } from '../resolve/entities.ts'
import type { Story } from '../told.ts'

export const meetingIn = (story: Story, refs: readonly number[]) =>
  firstOfKind(story.entities, refs, 'meeting')

export const bodyIn = (story: Story, refs: readonly number[]) =>
  firstOfKind(story.entities, refs, 'organization')
/** The gathering a phrase refers to, or null. */
export const meetingOf = (story: Story, phrase: Phrase | null | undefined) =>
  phrase ? meetingIn(story, phrase.refs) : null

/** The gathering that a frame's verb tells of by itself: "the SCO met in Astana". */
export function toldBy(story: Story, frame: Frame): number | null {
  const { heldAt } = story.scene
  if (heldAt.size === 0) return null
  for (let i = frame.verb.first; i < frame.verb.last; i++) {
    const held = heldAt.get(i)
    if (held !== undefined) return held
  }
  return null
}

/** Who a phrase refers to, gatherings left out. */
export function parties(story: Story, phrase: Phrase | null): number[] {
  return phrase ? asParty(phrase).refs.filter((r) => story.entities[r]!.kind !== 'meeting') : []
}
