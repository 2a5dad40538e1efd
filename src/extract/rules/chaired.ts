/** "A chaired the summit", "B presided over the session"; the chair as a noun is read by `chairmanship`. */

import { asParty } from '../attach-people.ts'
import { lastWord, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { antecedent } from '../frame-subjects.ts'
import { OTHER_GATHERINGS } from '../noun-meant.ts'
import { hasAny } from '../reading.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { chairLabelled } from './body-labels.ts'
import { chairLabels } from './chair-labels.ts'
import { term } from './chair-term.ts'
import { chairsChosen, chairsOfGatherings, chairTitles } from './chair-titles.ts'
import { chairmanship } from './chairmanship.ts'
import { apposedMeeting, bodyIn, meetingAt, meetingIn } from './ends.ts'
import { isBoard } from './headed.ts'
import { chairedByTable } from './meeting-table.ts'
import { bodyOf, convenes, hostBody } from './membership.ts'
import { chairedByMark } from './party-table.ts'
import { ofVerbs } from './rule.ts'

const PREPOSITIONS = wordSet('over of at in')

const targetsOf = (frame: Frame): Phrase[] =>
  [
    frame.verb.passive ? frame.subject : frame.object,
    ...frame.preps.filter((p) => PREPOSITIONS.has(p.word)).map((p) => p.phrase),
  ].filter((p) => p !== null)

const DELEGATIONS = wordSet('delegation delegations team mission side sides')
const TO_CHAIR = wordSet('co-chair cochair chair')

/** "co-chaired, with B, the conference": who chairs beside the subject. */
const togetherWith = ({ verb, preps }: Frame): number[] =>
  TO_CHAIR.has(verb.lemma)
    ? preps.filter((p) => p.word === 'with').flatMap((p) => asParty(p.phrase).refs)
    : []

/** Who chairs; for "A, whose country chairs B" the country. */
function ruledBy({ entities, stateOf }: Story, { row }: Told, subject: Phrase): readonly number[] {
  const { refs } = asParty(subject)
  const at = row.indexOf(subject)
  const whose = row[at - 1]
  if (refs.length > 0 || whose?.type !== 'rel' || whose.word !== 'whose' || subject.head !== 'country')
    return refs
  const owner = antecedent(row, at - 1)?.refs.find((r) => entities[r]!.kind === 'actor')
  const state = owner === undefined ? undefined : stateOf.get(owner)
  return state === undefined ? [] : [state]
}

/** "the seventh summit, on 4 May in Suva, which A co-chaired with B": over its place and day. */
function relativeMeeting(story: Story, { row }: Told, { verb, subject }: Frame): number | null {
  const link = subject === null ? undefined : row[row.indexOf(subject) - 1]
  if (verb.passive || link?.type !== 'rel' || link.word !== 'which') return null
  for (let k = row.indexOf(link) - 1; k >= 0; k--) {
    const chunk = row[k]!
    if (chunk.type === 'verb' || chunk.type === 'rel') return null
    const named = chunk.type === 'phrase' ? meetingIn(story, chunk.refs) : null
    if (named !== null) return named
  }
  return null
}

const BODY_NOUNS = wordSet('forum bloc grouping organisation organization body alliance')

/** "a 27-nation forum that Oman has chaired since September": the body told before that the noun describes. */
const describedBody = (story: Story, told: Told, frame: Frame, targets: readonly Phrase[]): number | null =>
  targets.some((p) => p.refs.length === 0 && (BODY_NOUNS.has(lastWord(p.head)) || isGroup(story, frame, p)))
    ? ([hostBody(story, told.meeting), bodyOf(story, told, frame, null)].find(
        (body) => body !== null && convenes(story, body),
      ) ?? null)
    : null

/** "Oman, which chairs the group this year": a state chairs a body so called, a person many a group. */
const isGroup = (
  { entities, scene }: Story,
  { subject }: Frame,
  { head, determiner, last }: Phrase,
): boolean =>
  head === 'group' &&
  determiner === 'the' &&
  !scene.reading.tokens[last - 1]!.capital &&
  subject?.refs.length === 1 &&
  entities[subject.refs[0]!]!.kind === 'state'

/** "we joined the SCO, and thank India, which presided": of the body that the sentence itself names, if another. */
function bodyBeside(story: Story, told: Told, { verb, subject }: Frame): number | null {
  if (told.row[told.row.findIndex((c) => c.first === verb.first) - 1]?.type !== 'rel' || !subject) return null
  const before = told.row.findLast(
    (c): c is Phrase => c.type === 'phrase' && c.last <= verb.first && bodyIn(story, c.refs) !== null,
  )
  const body = before ? bodyIn(story, before.refs) : null
  if (body === null || told.meeting === null) return body
  return story.entities[told.meeting]!.meeting!.body === story.entities[body]!.ref ? null : body
}

const CHAIRING = new Set(['chair', 'co-chair', 'preside', 'head', 'lead'])

const PARTS = wordSet('part half session meeting segment sitting proceedings summit conference')

const WHOLES = wordSet('meeting summit conference')

/** "chaired a preparatory meeting": none of those told of. */
const isOther = ({ scene }: Story, phrase: Phrase): boolean =>
  WHOLES.has(phrase.head) &&
  (INDEFINITE.has(phrase.determiner) || hasAny(scene.reading, phrase, OTHER_GATHERINGS))
const INDEFINITE = new Set(['a', 'an', 'another'])

const byVerb = ofVerbs(CHAIRING, (story, told, frame) => {
  const agents = frame.verb.passive
    ? frame.preps
        .filter((p) => p.word === 'by')
        .slice(0, 1)
        .flatMap((p) => asParty(p.phrase).refs)
    : frame.subject
      ? [...ruledBy(story, told, frame.subject), ...togetherWith(frame)]
      : []
  const targets = targetsOf(frame)
  const refs = targets.flatMap((p) => p.refs)
  // "the UN Water Conference": the body's, but not the body.
  const named = targets.filter((p) => story.scene.reading.tokens[p.last - 1]!.sense.gathering === null)
  const several = refs.filter((r) => story.entities[r]!.kind === 'meeting')
  const meeting = several[0] ?? apposedMeeting(story, told, frame) ?? relativeMeeting(story, told, frame)
  const body =
    bodyIn(
      story,
      named.flatMap((p) => p.refs),
    ) ?? describedBody(story, told, frame, targets)
  const lead = frame.verb.lemma === 'head' || frame.verb.lemma === 'lead'
  // "chairs the board of A": its manager.
  if (isBoard(frame.object?.head ?? '')) return []
  // "led the delegation at the session": a guest.
  if (lead && targets.some((p) => DELEGATIONS.has(lastWord(p.head)))) return []
  const part =
    !lead &&
    targets.some(
      (p) =>
        p.refs.length === 0 &&
        // "the joint session" is another than the one told of.
        story.scene.reading.tokens[p.last - 2]?.lower !== 'joint' &&
        !isOther(story, p) &&
        PARTS.has(p.head),
    )
  const presides = !lead && meeting === null && body === null && frame.verb.lemma === 'preside'
  const beside = presides && !part ? bodyBeside(story, told, frame) : null
  const focus =
    (part && meeting === null) || (presides && beside === null) ? meetingAt(story, told, frame) : null
  if (meeting !== null || focus !== null)
    return agents
      .filter((a) => story.entities[a]!.kind !== 'organization')
      .flatMap((a) =>
        (several.length > 0 ? several : [(meeting ?? focus)!]).flatMap((m) =>
          relate(story, told, frame, 'chaired', a, m, 'gathering-by-verb'),
        ),
      )
  const chaired = body ?? beside
  if (chaired === null || lead) return []
  const t = term(story, told, frame)
  return agents
    .filter((a) => story.entities[a]!.kind !== 'organization')
    .flatMap((a) => relate(story, told, frame, 'chaired', a, chaired, 'body-by-verb', t ?? {}))
})

export const chaired = [
  chairLabelled,
  byVerb,
  ...chairmanship,
  chairTitles,
  chairsChosen,
  chairsOfGatherings,
  chairLabels,
  chairedByTable,
  chairedByMark,
]
