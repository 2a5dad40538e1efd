/** "A chaired the summit", "B presided over the session"; the chair as a noun is read by `chairmanship`. */

import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { chairLabelled } from './body-labels.ts'
import { chairLabels } from './chair-labels.ts'
import { term } from './chair-term.ts'
import { chairsOfGatherings, chairTitles } from './chair-titles.ts'
import { chairmanship } from './chairmanship.ts'
import { apposedMeeting, bodyIn } from './ends.ts'
import { chairedByTable } from './meeting-table.ts'
import { bodyOf } from './membership.ts'
import { ofVerbs } from './rule.ts'

const targetsOf = (frame: Frame): Phrase[] =>
  [
    frame.verb.passive ? frame.subject : frame.object,
    ...frame.preps.filter((p) => /^(?:over|of|at|in)$/.test(p.word)).map((p) => p.phrase),
  ].filter((p) => p !== null)

/** "co-chaired, with B, the conference": who chairs beside the subject. */
const togetherWith = ({ verb, preps }: Frame): number[] =>
  /^(?:co-chair|cochair|chair)$/.test(verb.lemma)
    ? preps.filter((p) => p.word === 'with').flatMap((p) => asParty(p.phrase).refs)
    : []

/** "a 27-nation forum that Oman has chaired since September": the body told before that the noun describes. */
const describedBody = (story: Story, told: Told, frame: Frame): number | null =>
  targetsOf(frame).some(
    (p) =>
      p.refs.length === 0 && /(?:^| )(?:forum|bloc|grouping|organi[sz]ation|body|alliance)$/.test(p.head),
  )
    ? bodyOf(story, told, frame, null)
    : null

const CHAIRING = new Set(['chair', 'co-chair', 'preside', 'head', 'lead'])

const byVerb = ofVerbs(CHAIRING, (story, told, frame) => {
  const agents = frame.verb.passive
    ? frame.preps
        .filter((p) => p.word === 'by')
        .slice(0, 1)
        .flatMap((p) => asParty(p.phrase).refs)
    : frame.subject
      ? [...asParty(frame.subject).refs, ...togetherWith(frame)]
      : []
  const refs = targetsOf(frame).flatMap((p) => p.refs)
  const several = refs.filter((r) => story.entities[r]!.kind === 'meeting')
  const meeting = several[0] ?? apposedMeeting(story, told, frame)
  const body = bodyIn(story, refs) ?? describedBody(story, told, frame)
  const lead = /^(?:head|lead)$/.test(frame.verb.lemma)
  // "chairs the board of A": its manager.
  if (/(?:^| )board(?: of directors)?$/.test(frame.object?.head ?? '')) return []
  // "led the delegation at the session": a guest.
  if (lead && targetsOf(frame).some((p) => /(?:^| )(?:delegations?|team|mission|sides?)$/.test(p.head)))
    return []
  const part =
    !lead &&
    targetsOf(frame).some(
      (p) =>
        p.refs.length === 0 &&
        // "the joint session" is another than the one told of.
        story.scene.reading.tokens[p.last - 2]?.lower !== 'joint' &&
        /^(?:part|half|session|meeting|segment|sitting|proceedings|summit|conference)$/.test(p.head),
    )
  const focus =
    part && meeting === null
      ? told.meeting
      : !lead && meeting === null && body === null && frame.verb.lemma === 'preside'
        ? told.meeting
        : null
  if (meeting !== null || focus !== null)
    return agents
      .filter((a) => story.entities[a]!.kind !== 'organization')
      .flatMap((a) =>
        (several.length > 0 ? several : [(meeting ?? focus)!]).flatMap((m) =>
          relate(story, told, frame, 'chaired', a, m, 'gathering-by-verb'),
        ),
      )
  if (body === null || lead) return []
  const t = term(story, told, frame)
  return agents
    .filter((a) => story.entities[a]!.kind !== 'organization')
    .flatMap((a) => relate(story, told, frame, 'chaired', a, body, 'body-by-verb', t ?? {}))
})

export const chaired = [
  chairLabelled,
  byVerb,
  ...chairmanship,
  chairTitles,
  chairsOfGatherings,
  chairLabels,
  chairedByTable,
]
