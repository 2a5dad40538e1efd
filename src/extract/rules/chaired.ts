/** "A chaired the summit", "B presided over the session"; the chair as a noun is read by `chairmanship`. */

import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { type Rule, relate } from '../relation.ts'
import { term } from './chair-term.ts'
import { chairmanship } from './chairmanship.ts'
import { eachFrame } from './each-frame.ts'
import { apposedMeeting, bodyIn, meetingIn } from './ends.ts'
import { chairedByTable } from './meeting-table.ts'

const targetsOf = (frame: Frame): Phrase[] =>
  [
    frame.verb.passive ? frame.subject : frame.object,
    ...frame.preps.filter((p) => /^(?:over|of|at|in)$/.test(p.word)).map((p) => p.phrase),
  ].filter((p) => p !== null)

const CHAIRING = new Set(['chair', 'co-chair', 'preside', 'head', 'lead'])

const byVerb: Rule = (story) =>
  eachFrame(story, CHAIRING, (told, frame) => {
    const agents = frame.verb.passive
      ? frame.preps
          .filter((p) => p.word === 'by')
          .slice(0, 1)
          .flatMap((p) => asParty(p.phrase).refs)
      : frame.subject
        ? asParty(frame.subject).refs
        : []
    const refs = targetsOf(frame).flatMap((p) => p.refs)
    const meeting = meetingIn(story, refs) ?? apposedMeeting(story, told, frame)
    const body = bodyIn(story, refs)
    const lead = /^(?:head|lead)$/.test(frame.verb.lemma)
    const part =
      !lead &&
      targetsOf(frame).some(
        (p) =>
          p.refs.length === 0 &&
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
        .flatMap((a) => relate(story, told, frame, 'chaired', a, (meeting ?? focus)!, 'gathering-by-verb'))
    if (body === null || lead) return []
    const t = term(story, told, frame)
    return agents
      .filter((a) => story.entities[a]!.kind !== 'organization')
      .flatMap((a) => relate(story, told, frame, 'chaired', a, body, 'body-by-verb', t ?? {}))
  })

export const chaired: Rule = (story) => [...byVerb(story), ...chairmanship(story), ...chairedByTable(story)]
