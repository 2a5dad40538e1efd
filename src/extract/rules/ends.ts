/** The ends of relations: the gathering or the body among what a phrase refers to. */
import type { Phrase } from '../chunks.ts'
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

/** Who a phrase refers to, gatherings left out. */
export function parties(story: Story, phrase: Phrase | null): number[] {
  return phrase ? asParty(phrase).refs.filter((r) => story.entities[r]!.kind !== 'meeting') : []
}
