/** Membership by verbs of their own: "took in A and B", "belongs to C", "made D an observer". */
import { asParty } from '../attach-people.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { bodyIn } from './ends.ts'
import { convenes, fits, statusOf } from './membership.ts'

type Admission = { who: readonly number[]; body: number | null; status: string; rule: string }

/** What such a verb says, or null for any other. */
function admission(story: Story, frame: Frame): Admission | null {
  const { lemma, passive, last } = frame.verb
  const subject = frame.subject ? asParty(frame.subject).refs : []
  const behind = (word: string) =>
    frame.preps
      .filter((p) => p.word === word && p.phrase.first >= last)
      .flatMap((p) => asParty(p.phrase).refs)
  if (lemma === 'take' && !passive && !frame.object && behind('in').length > 0)
    return { who: behind('in'), body: bodyIn(story, subject), status: 'member', rule: 'took-in' }
  if (lemma === 'belong')
    return {
      who: [...subject, ...behind('like')],
      body: bodyIn(story, behind('to')),
      status: 'member',
      rule: 'belongs-to',
    }
  if (lemma === 'make' && !passive && frame.object) {
    const { tokens } = story.scene.reading
    const end = Math.min(frame.object.last + 4, tokens.length)
    const status = statusOf(textOf(story.scene.reading, frame.object.last, end))
    return status && /^an?$|^(?:full|associate)$/.test(tokens[frame.object.last]?.lower ?? '')
      ? { who: asParty(frame.object).refs, body: bodyIn(story, subject), status, rule: 'made-member' }
      : null
  }
  return null
}

/** Memberships by such verbs; null where the verb is none of them. */
export function madeOtherwise(story: Story, told: Told, frame: Frame): RelationFact[] | null {
  const found = admission(story, frame)
  if (!found) return null
  const { who, body, status, rule } = found
  if (body === null || !convenes(story, body)) return []
  return who
    .filter((w) => w !== body && fits(story, w))
    .flatMap((w) => relate(story, told, frame, 'member-of', w, body, rule, { status }))
}
