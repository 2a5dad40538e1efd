/** "held six meetings, including with A and B", "will meet several leaders, including a scheduled meeting with A". */
import { lastWord } from '../chunks.ts'
import { asserts } from '../frame.ts'
import { textOf } from '../reading.ts'
import { pairs, relate } from '../relation.ts'
import { ofVerbs } from './rule.ts'
import { TALKS } from './talks.ts'

/** What is done with talks that come about. */
const HOLDING = new Set(['hold', 'have', 'conduct', 'meet', 'begin', 'attend', 'see', 'be'])
const INCLUDING = new Set(['include'])

export const metIncluding = ofVerbs(INCLUDING, (story, told, frame) => {
  if (frame.verb.form !== 'ing' || !frame.subject) return []
  const governor = told.frames.findLast((f) => f.verb.form !== 'ing' && f.verb.last <= frame.verb.first)
  const talks = frame.object ?? governor?.object ?? null
  if (
    !governor ||
    !asserts(governor) ||
    !HOLDING.has(governor.verb.lemma) ||
    !TALKS.has(lastWord(talks?.head ?? ''))
  )
    return []
  const isActor = (r: number) => story.entities[r]!.kind === 'actor'
  const guests = frame.preps.filter((p) => p.word === 'with').flatMap((p) => p.phrase.refs.filter(isActor))
  const words = textOf(story.scene.reading, talks!.first, talks!.last)
  const planned =
    governor.verb.modality === 'planned' || /\b(?:scheduled|planned|expected|upcoming)\b/.test(words)
  return pairs(frame.subject.refs.filter(isActor), guests).flatMap(([a, b]) =>
    relate(story, told, frame, 'met-with', a, b, 'including', planned ? { modality: 'planned' } : {}),
  )
})

const RECEIVING = new Set(['meet', 'receive', 'host', 'welcome'])
const DELEGATION = new Set(['delegation', 'group', 'mission'])

/** "met with A and a delegation that included B and C": B and C as well. */
export const metDelegation = ofVerbs(INCLUDING, (story, told, frame) => {
  const at = told.row.findIndex((c) => c.first === frame.verb.first)
  const [group, link] = [told.row[at - 2], told.row[at - 1]]
  if (link?.type !== 'rel' || group?.type !== 'phrase' || !DELEGATION.has(lastWord(group.head))) return []
  const main = told.frames.findLast((f) => f.verb.form === 'finite' && f.verb.last <= group.first)
  if (!main || !asserts(main) || !RECEIVING.has(main.verb.lemma) || main.verb.passive) return []
  const isActor = (r: number) => story.entities[r]!.kind === 'actor'
  return pairs(
    (main.subject?.refs ?? []).filter(isActor),
    (frame.object?.refs ?? []).filter(isActor),
  ).flatMap(([a, b]) => relate(story, told, main, 'met-with', a, b, 'delegation'))
})
