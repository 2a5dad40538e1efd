/** "A proposed holding the summit in B": a gathering's proposal, whatever became of it. */
import { asParty } from '../attach-people.ts'
import { relate } from '../relation.ts'
import { dateNear } from '../sentence-dates.ts'
import { meetingIn } from './ends.ts'
import { ofVerbs } from './rule.ts'

const PROPOSING = new Set(['propose', 'suggest'])
const HOLDING = new Set(['hold', 'convene', 'host', 'organize', 'organise'])

export const gatheringsProposed = ofVerbs(PROPOSING, (story, told, frame) => {
  if (frame.verb.passive || !frame.subject) return []
  const held = told.frames.find((f) => f.control === frame && HOLDING.has(f.verb.lemma))
  const meeting = held ? meetingIn(story, held.object?.refs ?? []) : null
  const near = dateNear(told, frame)
  return meeting === null
    ? []
    : asParty(frame.subject).refs.flatMap((r) =>
        relate(story, told, frame, 'initiated', r, meeting, 'proposes-gathering', {
          date: near?.value ?? null,
          dateAt: near?.at ?? null,
          modality: frame.verb.modality === 'planned' ? 'planned' : 'actual',
        }),
      )
})
