/** What the rules of membership share: the status words say, the body a document is about, who can be a member. */
import type { Story } from '../told.ts'

/** Member, observer or partner, by the words; null for none. */
export function statusOf(words: string): string | null {
  if (/\bobserver/.test(words)) return 'observer'
  if (/\bpartners?\b/.test(words)) return 'partner'
  if (/\bmembers?(?:hip)?\b/.test(words)) return 'member'
  return null
}

/** The body the document names most. */
export function mainBody(story: Story): number | null {
  let best: number | null = null
  story.entities.forEach((e, i) => {
    if (e.kind === 'organization' && (best === null || e.places.length > story.entities[best]!.places.length))
      best = i
  })
  return best
}

/** Whether an entity can be a member of a body. */
export const fits = (story: Story, r: number) =>
  story.entities[r]!.kind === 'state' || story.entities[r]!.kind === 'organization'
