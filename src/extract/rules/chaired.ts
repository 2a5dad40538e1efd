/**
 * "A chaired the summit", "under the chairmanship of A", "A took over the chair of CICA from B", "the chairmanship
 * was handed over by A to B for 2020–2022".
 */
import type { DateSpan } from '../../model/dates.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { asParty } from '../merge-lists.ts'
import { type Rule, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { eachFrame } from './each-frame.ts'
import { eachPhrase } from './each-phrase.ts'
import { bodyIn, meetingIn } from './ends.ts'

const CHAIR = /^(?:chair|chairmanship|chairpersonship|presidency|helm|leadership)$/

/** "from 2002 to 2010", "2010–2012", "until 2016", "since 2014": a term beside the verb. */
function term(
  story: Story,
  told: Told,
  frame: Frame | null,
): { date: DateSpan; dateAt: { first: number; last: number } } | null {
  const { tokens } = story.scene.reading
  const years = told.row.filter(
    (c) =>
      c.type === 'date' &&
      c.date.value?.precision === 'year' &&
      (!frame || (c.first >= frame.first && (!isParted(told, frame) || c.last <= frame.last))),
  )
  const spans = years.map((c) => (c.type === 'date' ? c : null)).filter((c) => c !== null)
  const range = spans.find((c) => c.date.value!.from !== c.date.value!.to)
  if (range) return { date: range.date.value!, dateAt: range }
  const [a, b] = spans
  if (a && b && tokens[b.first - 1]?.lower === 'to' && tokens[a.first - 1]?.lower === 'from')
    return {
      date: { from: a.date.value!.from, to: b.date.value!.to, precision: 'year', basis: 'stated' },
      dateAt: { first: a.first, last: b.last },
    }
  const until = spans.find((c) => /^(?:until|till|to)$/.test(tokens[c.first - 1]?.lower ?? ''))
  const since = told.row.find((c) => c.type === 'date' && tokens[c.first - 1]?.lower === 'since')
  if (since?.type === 'date' && since.date.value) {
    const from = since.date.value
    return {
      date: until
        ? { ...from, precision: 'year', from: from.from.slice(0, 4), to: until.date.value!.to }
        : from,
      dateAt: since,
    }
  }
  if (until && told.date)
    return {
      date: {
        from: told.date.value.from.slice(0, 4),
        to: until.date.value!.to,
        precision: 'year',
        basis: 'document',
      },
      dateAt: until,
    }
  return null
}

/** Whether the sentence has several parts with the frame's verb, each with its own term. */
const isParted = (told: Told, frame: Frame) =>
  told.frames.some((f) => f !== frame && f.verb.lemma === frame.verb.lemma)

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
    const meeting = meetingIn(story, refs)
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

/** The body whose chair is spoken of: qualifying the noun, behind "of", or the one in focus. */
function chairOf(story: Story, told: Told, phrase: Phrase): number | null {
  const own = bodyIn(story, phrase.mods)
  if (own !== null) return own
  const at = told.row.indexOf(phrase)
  const prep = told.row[at + 1]
  const next = told.row[at + 2]
  if (prep?.type === 'prep' && /^(?:of|in)$/.test(prep.word) && next?.type === 'phrase')
    return bodyIn(story, next.refs) ?? bodyIn(story, next.mods)
  return null
}

const isChair = (phrase: Phrase | null) =>
  phrase !== null && phrase.refs.length === 0 && CHAIR.test(phrase.head.split(' ').at(-1) ?? '')

/** Verbs by which a chair is taken, held and passed on. */
const HOLDING = new Set(
  'take assume hold keep occupy inherit have get receive hand pass transfer go turn be stay remain'.split(
    ' ',
  ),
)

/** "took over the chairmanship of CICA from Turkey", "holds the chair", "passed the chair on to". */
const byNoun: Rule = (story) =>
  eachFrame(story, HOLDING, (told, frame) => {
    const phrase = isChair(frame.object)
      ? frame.object!
      : isChair(frame.subject)
        ? frame.subject!
        : (frame.preps.find((p) => isChair(p.phrase))?.phrase ?? null)
    if (!phrase) return []
    const { lemma, passive } = frame.verb
    const get = (word: string) =>
      frame.preps
        .filter((p) => p.word === word)
        .flatMap((p) => asParty(p.phrase).refs)
        .filter((r) => story.entities[r]!.kind !== 'organization' && story.entities[r]!.kind !== 'meeting')
    const meeting = frame.preps
      .flatMap((p) => p.phrase.refs)
      .find((r) => story.entities[r]!.kind === 'meeting')
    const body =
      chairOf(story, told, phrase) ??
      (meeting === undefined && /^(?:chair|chairmanship)$/.test(phrase.head)
        ? focusBody(story, told)
        : focusBody(story, told))
    const subject =
      frame.subject && frame.subject !== phrase
        ? asParty(frame.subject).refs.filter((r) => story.entities[r]!.kind !== 'meeting')
        : []
    if (body === null) return []
    const t = term(story, told, frame)
    const to = (who: readonly number[], extra = t) =>
      who.flatMap((w) => relate(story, told, frame, 'chaired', w, body, 'chairmanship', extra ?? {}))
    if (
      phrase === frame.object &&
      /^(?:take|assume|hold|keep|occupy|inherit|have|get|receive)$/.test(lemma) &&
      !passive
    ) {
      const person = subject.every((r) => story.entities[r]!.kind === 'actor')
      if (person && told.meeting !== null)
        return subject.flatMap((w) =>
          relate(story, told, frame, 'chaired', w, told.meeting!, 'took-the-chair'),
        )
      return [
        ...to(subject),
        ...to(get('from'), null).map((r) => ({
          ...r,
          modality: 'actual' as const,
          date: told.date?.value ?? story.published,
          dateAt: null,
        })),
      ]
    }
    if (/^(?:hand|pass|transfer|go|turn)$/.test(lemma)) {
      const giver = passive || phrase === frame.subject ? [...get('by'), ...get('from')] : subject
      return [...to(get('to')), ...to(giver, null)]
    }
    if (
      frame.preps.some((p) => p.phrase === phrase && /^(?:in|under)$/.test(p.word)) &&
      (lemma === 'be' || lemma === 'stay' || lemma === 'remain')
    ) {
      const people = subject.filter((r) => story.entities[r]!.kind === 'actor')
      if (people.length > 0 && told.meeting !== null)
        return people.flatMap((w) => relate(story, told, frame, 'chaired', w, told.meeting!, 'in-the-chair'))
      return to(subject)
    }
    return []
  })

function focusBody(story: Story, told: Told): number | null {
  const held = told.meeting === null ? null : story.entities[told.meeting]!.meeting!.body
  const index = held
    ? story.entities.findIndex((e) => e.kind === 'organization' && `organization/${e.registry}` === held)
    : -1
  return index >= 0 ? index : null
}

/** "under the chairmanship of President Tokayev", "India's chairmanship of BRICS". */
const byPhrase: Rule = (story) =>
  eachPhrase(story, (told, chunk, i) => {
    if (!isChair(chunk)) return []
    const before = told.row[i - 1]
    const prep = told.row[i + 1]
    const next = told.row[i + 2]
    const of = prep?.type === 'prep' && prep.word === 'of' && next?.type === 'phrase' ? next : null
    const owner = chunk.mods.find(
      (m) => story.entities[m]!.kind === 'state' || story.entities[m]!.kind === 'actor',
    )
    const body = of ? bodyIn(story, of.refs) : null
    if (owner !== undefined && body !== null)
      return relate(
        story,
        told,
        null,
        'chaired',
        owner,
        body,
        'chairmanship-of',
        term(story, told, null) ?? {},
      )
    const under = before?.type === 'prep' && before.word === 'under'
    const who = under && of ? asParty(of).refs.filter((r) => story.entities[r]!.kind === 'actor') : []
    if (who.length > 0 && told.meeting !== null)
      return who.flatMap((w) => relate(story, told, null, 'chaired', w, told.meeting!, 'under-chairmanship'))
    return []
  })

export const chaired: Rule = (story) => [...byVerb(story), ...byNoun(story), ...byPhrase(story)]
