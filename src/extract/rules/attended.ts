/**
 * "A attended the summit", "the summit was attended by …", "A came to Astana", "the delegation was led by A",
 * "A was represented by B", "The following addressed the Summit:" with a list. An actor's state attends too.
 */

import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { asParty } from '../merge-lists.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, type Rule, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { asserts } from './match-frames.ts'

/** Verbs whose object or "in/at" phrase is the gathering. */
const AT_OBJECT = /^(?:attend|address|join|open|chair|co-chair|close|inaugurate|visit|preside|greet)$/
const PART = /^(?:part|seats?|seat|floor|place)$/
const AT_PREP =
  /^(?:participate|speak|gather|meet|assemble|convene|appear|intervene|present|represent|sit|be|sign|deliver|propose|announce|say|tell|present|raise|call|declare|put|make|stress|note|urge|warn|welcome|praise|recall|stand)$/
/** Verbs that say attendance of the gathering in focus by themselves. */
const CAME =
  /^(?:come|fly|travel|arrive|gather|turn|send|represent|speak|participate|attend|follow|lead|head|join|sit|absent|dispatch|take|stand|open|bring|watch|expect)$/

const isMeeting = (story: Story, r: number) => story.entities[r]!.kind === 'meeting'
const meetingOf = (story: Story, phrase: Phrase | null | undefined) =>
  phrase?.refs.find((r) => isMeeting(story, r)) ?? null

/** The gathering a frame is about: object, prepositional phrase, or the one in focus. */
function gathering(story: Story, told: Told, frame: Frame): { meeting: number; said: boolean } | null {
  const object = frame.verb.passive ? frame.subject : frame.object
  const direct = meetingOf(story, object)
  if (direct !== null) return { meeting: direct, said: true }
  for (const p of frame.preps) {
    const m = meetingOf(story, p.phrase)
    if (m !== null && /^(?:in|at|to|during|for|of|into)$/.test(p.word)) return { meeting: m, said: true }
  }
  return told.meeting === null ? null : { meeting: told.meeting, said: false }
}

function parties(story: Story, phrase: Phrase | null): number[] {
  return phrase ? asParty(phrase).refs.filter((r) => !isMeeting(story, r)) : []
}

/** Who takes part by this frame, and how sure the gathering must be named. */
function attendees(story: Story, frame: Frame): { who: number[]; needs: 'named' | 'focus' } | null {
  const { lemma, passive } = frame.verb
  const subject = parties(story, frame.subject)
  const agents = frame.preps.filter((p) => p.word === 'by').flatMap((p) => parties(story, p.phrase))
  // "attended by ministers or their deputies from A and B".
  const by =
    agents.length > 0
      ? agents
      : frame.preps.filter((p) => p.word === 'from').flatMap((p) => parties(story, p.phrase))
  const objectHead = frame.object?.head ?? ''
  if (passive) {
    if (/^(?:attend|address|open|chair|host|co-chair)$/.test(lemma)) return { who: by, needs: 'named' }
    if (lemma === 'represent') return { who: [...subject, ...by], needs: 'focus' }
    if (lemma === 'lead' || lemma === 'head')
      return /delegation|team|mission/.test(frame.subject?.head ?? '')
        ? { who: [...subject, ...(frame.subject?.mods ?? []), ...by], needs: 'focus' }
        : null
    if (/^(?:propose|announce|raise|present|submit|adopt|declare)$/.test(lemma))
      return { who: by, needs: 'named' }
    if (lemma === 'expect' || lemma === 'invite')
      return lemma === 'expect' ? { who: subject, needs: 'focus' } : null
    return null
  }
  if (
    AT_OBJECT.test(lemma) &&
    (frame.object ? meetingOf(story, frame.object) !== null : lemma !== 'visit' && lemma !== 'greet')
  )
    return { who: subject, needs: frame.object ? 'named' : 'focus' }
  if (lemma === 'take' && PART.test(objectHead)) return { who: subject, needs: 'focus' }
  if (lemma === 'have' && /^part$/.test(objectHead)) return { who: subject, needs: 'focus' }
  if (lemma === 'send' || lemma === 'dispatch') {
    const sent = parties(story, frame.object)
    const noun =
      /^(?:delegations?|observers?|ministers?|envoys?|representatives?|ambassadors?|deputies|minister|officials?|greetings)$/.test(
        objectHead.split(' ').at(-1) ?? '',
      )
    return sent.length > 0 || (noun && objectHead !== 'greetings') || frame.object?.office
      ? { who: [...subject, ...sent], needs: 'focus' }
      : null
  }
  if (lemma === 'lead' || lemma === 'head')
    return /delegation/.test(objectHead)
      ? { who: [...subject, ...(frame.object?.mods ?? []), ...(frame.object?.refs ?? [])], needs: 'focus' }
      : null
  if (lemma === 'follow')
    return /^(?:debate|proceedings|meeting|session|discussions?)$/.test(objectHead)
      ? { who: subject, needs: 'focus' }
      : null
  if (lemma === 'bring')
    return frame.object && frame.subject && meetingOf(story, frame.subject) !== null
      ? { who: parties(story, frame.object), needs: 'named' }
      : null
  if (lemma === 'expect') return { who: parties(story, frame.object), needs: 'named' }
  if (lemma === 'be')
    return frame.adverbs.includes('there') ||
      frame.preps.some(
        (p) => p.word === 'among' && /^(?:guests|participants|speakers|attendees|those)$/.test(p.phrase.head),
      ) ||
      /^(?:present|there|guests?|attendance)$/.test(objectHead)
      ? { who: subject, needs: 'focus' }
      : null
  if (/^(?:sign|adopt|put)$/.test(lemma) && subject.length >= 3) return { who: subject, needs: 'focus' }
  if (
    lemma === 'address' &&
    /^(?:delegates|participants|audience|delegations|gathering|ministers|leaders|plenary)$/.test(objectHead)
  )
    return { who: subject, needs: 'focus' }
  if (lemma === 'open' && subject.every((r) => story.entities[r]!.kind === 'organization')) return null
  if (lemma === 'sit' && frame.preps.some((p) => p.phrase.head === 'table'))
    return { who: subject, needs: 'focus' }
  if (
    lemma === 'speak' &&
    !frame.preps.some(
      (p) =>
        /^(?:with|to|of|about|at|in|on)$/.test(p.word) && !/^(?:place|turn|name|behalf)$/.test(p.phrase.head),
    )
  )
    return { who: subject, needs: 'focus' }
  if (CAME.test(lemma) && /^(?:come|participate|attend)$/.test(lemma)) return { who: subject, needs: 'focus' }
  if (AT_PREP.test(lemma) || CAME.test(lemma)) return { who: subject, needs: 'named' }
  return { who: subject, needs: 'named' }
}

/** An actor's attendance is his state's too. */
function withStates(story: Story, who: readonly number[]): number[] {
  const states = who.flatMap((r) =>
    story.entities[r]!.kind === 'actor' && story.stateOf.has(r) ? [story.stateOf.get(r)!] : [],
  )
  return [...new Set([...who, ...states])]
}

function modeOf(story: Story, told: Told): string | undefined {
  const { reading } = story.scene
  const { first, last } = reading.sentences[told.sentence]!
  const text = textOf(reading, first, last)
  if (/\b(?:video|virtually|online|videoconference|video conference|by link)\b/.test(text)) return 'video'
  return /\bin person\b/.test(text) ? 'in-person' : undefined
}

function emit(
  story: Story,
  told: Told,
  frame: Frame | null,
  who: readonly number[],
  meeting: number,
  rule: string,
): RelationFact[] {
  const mode = modeOf(story, told)
  return withStates(story, who).flatMap((r) =>
    relate(story, told, frame, 'attended', r, meeting, rule, mode ? { mode } : {}),
  )
}

/** Whether a "named" gathering stands in a phrase that says presence: at, in, to, during; or is the object. */
function placed(frame: Frame, meeting: number): boolean {
  if (frame.object?.refs.includes(meeting) || (frame.verb.passive && frame.subject?.refs.includes(meeting)))
    return AT_OBJECT.test(frame.verb.lemma) || /^(?:attend|expect|bring)$/.test(frame.verb.lemma)
  return frame.preps.some(
    (p) =>
      p.phrase.refs.includes(meeting) &&
      (/^(?:at|during)$/.test(p.word) ||
        (p.word === 'in' && /^(?:participate|take|speak|be|say|have)$/.test(frame.verb.lemma)) ||
        (p.word === 'to' &&
          /^(?:propose|come|travel|fly|send|go|say|arrive|announce|invite|speak|bring|tell)$/.test(
            frame.verb.lemma,
          ) &&
          frame.verb.lemma !== 'invite')),
  )
}

const byFrame: Rule = (story) =>
  story.told.flatMap((told) =>
    told.frames.flatMap((frame): RelationFact[] => {
      if (!asserts(frame)) return []
      const found = attendees(story, frame)
      const at = gathering(story, told, frame)
      if (!found || !at || found.who.length === 0) return []
      if (!at.said && found.needs === 'named') return []
      if (at.said && found.needs === 'named' && !placed(frame, at.meeting)) return []
      if (!at.said && otherEvent(frame)) return []
      if (!at.said && elsewhere(story, frame, at.meeting)) return []
      const held =
        frame.verb.passive &&
        /^(?:hold|host|open|close|convene)$/.test(frame.verb.lemma) &&
        found.who.some((w) => frame.subject?.refs.includes(w))
      return held
        ? []
        : emit(story, told, frame, found.who, at.meeting, at.said ? 'attended-verb' : 'attended-focus')
    }),
  )

/** "took part in the talks": an event, but not the gathering. */
function otherEvent(frame: Frame): boolean {
  const phrases = [
    frame.object,
    ...frame.preps.filter((p) => /^(?:in|at|to)$/.test(p.word)).map((p) => p.phrase),
  ]
  return phrases.some(
    (p) =>
      p !== null &&
      p !== undefined &&
      p.refs.length === 0 &&
      /^(?:talks?|meetings?|ceremony|events?|forums?|conferences?|sessions?|exercises?|seminars?|dinner|banquet|signing|war|elections?|festival|exhibition|congress|funeral|parade|games|visit|negotiations?|consultations?)$/.test(
        p.head,
      ),
  )
}

/** "came to Bishkek": a place that is not the gathering's own. */
function elsewhere(story: Story, frame: Frame, meeting: number): boolean {
  const city = story.entities[meeting]!.meeting!.city
  return (
    frame.preps.some(
      (p) =>
        /^(?:to|in|from|for)$/.test(p.word) &&
        p.phrase.refs.length === 0 &&
        p.phrase.head !== '' &&
        city !== null &&
        isPlaceName(story, p.phrase) &&
        !p.phrase.head.includes(city.toLowerCase().split(' ')[0]!),
    ) ||
    frame.preps.some((p) => p.word === 'to' && p.phrase.refs.some((r) => story.entities[r]!.kind === 'state'))
  )
}

const isPlaceName = (story: Story, phrase: Phrase) =>
  story.scene.reading.tokens[phrase.last - 1]?.capital === true

/** "The following addressed the Summit:", but no list of papers or aims. */
const announcesList = (text: string) =>
  /\b(?:attend|addressed|present|participa|took part|following|delegations?|heads of)/.test(text) &&
  !/\bagenda|adopted|signed|documents|decid|agreed|items|issues|principles|objectives/.test(text)

/** A line that ends in a colon and says who took part, then one party a line. */
const byList: Rule = (story) => {
  const { reading } = story.scene
  const out: RelationFact[] = []
  let kind: string | null = null
  let open: { meeting: number; verb: Frame | null } | null = null
  for (const told of story.told) {
    const sentence = reading.sentences[told.sentence]!
    const block = reading.read.blocks[sentence.block]!
    const lastWord = reading.tokens[sentence.last - 1]!.text
    if (
      lastWord === ':' &&
      told.meeting !== null &&
      announcesList(textOf(reading, sentence.first, sentence.last))
    ) {
      open = { meeting: told.meeting, verb: told.frames[0] ?? null }
      kind = null
      continue
    }
    if (!open) continue
    if (
      block.kind !== 'item' &&
      block.kind !== 'row' &&
      !(block.kind === 'heading' && told.row.some((c) => c.type === 'phrase' && c.refs.length > 0))
    ) {
      open = null
      continue
    }
    const meeting = open.meeting
    if (told.frames.some((f) => f.verb.form === 'finite') || (kind !== null && kind !== block.kind)) {
      open = null
      kind = null
      continue
    }
    kind = block.kind
    const phrases = told.row.filter((c): c is Phrase => c.type === 'phrase' && parties(story, c).length > 0)
    const first = phrases[0]
    if (first)
      out.push(
        ...emit(
          story,
          told,
          null,
          parties(story, first).slice(0, block.kind === 'row' ? 1 : 3),
          meeting,
          'attended-list',
        ),
      )
  }
  return out
}

export const attended: Rule = (story) => [...byFrame(story), ...byList(story)]
