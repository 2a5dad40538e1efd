/** Who takes part by what a frame says: "A spoke", "the delegation was led by A", "attended by A and B". */
import { lastWord, type Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { Story } from '../told.ts'
import { meetingOf, parties } from './ends.ts'
import {
  agents,
  amongThem,
  behind,
  brought,
  guestsOf,
  included,
  isThereFor,
  listedBehind,
  PRESENT,
  presentBehind,
  saidBy,
} from './named-guests.ts'

/** Verbs whose object or "in/at" phrase is the gathering. */
export const AT_OBJECT =
  /^(?:tell|attend|address|join|open|chair|co-chair|close|inaugurate|visit|preside|greet)$/
/** What a gathering and its parts are called. */
const EVENT =
  /^(?:events?|opening|closing|proceedings|gathering|meetings?|sessions?|plenary|talks|summits?|conference|forum|debate|part|segment|dinner)$/
const GIVING = new Set(['deliver', 'give', 'make', 'present', 'read', 'submit'])
/** What one says at a gathering. */
const SPEECH =
  /(?:^| )(?:speech|statement|address|remarks|keynote|keynote speech|report|presentation|intervention|message|greetings)$/
/** What one hears there. */
const HEARD =
  /(?:^| )(?:address(?:es)?|speech(?:es)?|statements?|remarks|reports?|briefings?|presentations?|messages?|interventions?)$/
const AUDIENCE =
  /^(?:hall|gathering|participants|delegates|audience|delegations|leaders|assembly|summit|meeting|session|plenary|conference|forum)$/
const isOwnSpeech = ({ head, determiner, refs }: Phrase): boolean =>
  refs.length === 0 && /^(?:his|her|their)$/.test(determiner) && SPEECH.test(head)
/** What a gathering does to those who come. */
const SEEING = new Set(['see', 'witness', 'feature', 'draw', 'include', 'mark'])
/** What a host does with one. */
const CONVENING = new Set(['host', 'convene', 'hold', 'organize', 'organise'])
/** What a gathering does with them: "brought together A and B". */
const BRINGING = new Set(['bring', 'draw', 'attract', 'assemble', 'gather', 'unite', 'convene'])
/** Who is at one. */
const GUESTS =
  /^(?:guests?|participants?|speakers?|attendees|attendance|dignitaries|invitees|panelists|panellists)$/
const PART = /^(?:part|seats?|seat|floor|place)$/
/** "is among the guests", "was in attendance" */
const isPresence = ({ word, phrase: { head } }: Frame['preps'][number]): boolean =>
  word === 'among' ? PRESENT.test(head) : word === 'in' && head === 'attendance'

/** "flew in for a day": came. */
const fliesIn = ({ verb, adverbs }: Frame): boolean => verb.lemma === 'fly' && adverbs.includes('in')

/** Who takes part by this frame, and how sure the gathering must be named. */
export function attendees(story: Story, frame: Frame): { who: number[]; needs: 'named' | 'focus' } | null {
  const { lemma, passive } = frame.verb
  const named = parties(story, frame.subject)
  const subject = named.length > 0 ? named : included(story, frame)
  const objectHead = frame.object?.head ?? ''
  if (passive) {
    const by = agents(story, frame)
    if (/^(?:attend|address|open|chair|host|co-chair)$/.test(lemma)) return { who: by, needs: 'named' }
    if (lemma === 'join') return { who: [...subject, ...by], needs: 'named' }
    if (lemma === 'represent') return { who: [...subject, ...by], needs: 'focus' }
    if (lemma === 'lead' || lemma === 'head')
      return /delegation|team|mission|(?:^| )side$/.test(frame.subject?.head ?? '')
        ? { who: [...subject, ...(frame.subject?.mods ?? []), ...by], needs: 'focus' }
        : null
    if (GIVING.has(lemma) && SPEECH.test(frame.subject?.head ?? '')) return { who: by, needs: 'focus' }
    if (/^(?:propose|announce|raise|present|submit|adopt|declare)$/.test(lemma))
      return { who: by, needs: 'named' }
    return lemma === 'expect' ? { who: subject, needs: 'focus' } : null
  }
  if (
    AT_OBJECT.test(lemma) &&
    (frame.object ? meetingOf(story, frame.object) !== null : !/^(?:visit|greet|tell|join)$/.test(lemma))
  )
    return { who: subject, needs: frame.object ? 'named' : 'focus' }
  // "Leaders are arriving, among them A".
  if (
    lemma === 'arrive' &&
    named.length === 0 &&
    subject.length > 0 &&
    frame.preps.every((p) => p.word !== 'in')
  )
    return { who: subject, needs: 'focus' }
  if (lemma === 'take' && PART.test(objectHead)) return { who: subject, needs: 'focus' }
  if (lemma === 'have' && /^part$/.test(objectHead)) return { who: subject, needs: 'focus' }
  // "A and B made the trip", "all made the journey".
  if (lemma === 'make' && /^(?:trip|journey)$/.test(objectHead) && frame.object!.determiner === 'the')
    return frame.preps.some((p) => p.word === 'to') ? null : { who: subject, needs: 'focus' }
  // "The participants heard addresses by A and B".
  if (lemma === 'hear' && HEARD.test(objectHead) && subject.every((r) => story.entities[r]!.kind !== 'actor'))
    return { who: saidBy(story, frame), needs: 'focus' }
  if (lemma === 'send' || lemma === 'dispatch' || lemma === 'delegate') {
    const sent = parties(story, frame.object)
    const noun =
      /^(?:delegations?|observers?|ministers?|envoys?|representatives?|ambassadors?|deputies|minister|officials?|greetings)$/.test(
        lastWord(objectHead),
      )
    return sent.length > 0 || (noun && objectHead !== 'greetings') || frame.object?.office
      ? { who: [...subject, ...sent], needs: 'focus' }
      : null
  }
  if (lemma === 'lead' || lemma === 'head')
    return /delegation/.test(objectHead)
      ? { who: [...subject, ...(frame.object?.mods ?? []), ...(frame.object?.refs ?? [])], needs: 'focus' }
      : null
  // "while Putin joined via video link".
  if (lemma === 'join' && !frame.object)
    return frame.preps.some((p) => /^(?:via|by|through)$/.test(p.word))
      ? { who: subject, needs: 'focus' }
      : null
  if (lemma === 'follow')
    return /^(?:debate|proceedings|meeting|session|discussions?)$/.test(objectHead)
      ? { who: subject, needs: 'focus' }
      : null
  if (BRINGING.has(lemma) && subject.length === 0)
    return frame.subject && (meetingOf(story, frame.subject) !== null || EVENT.test(frame.subject.head))
      ? { who: brought(story, frame), needs: 'focus' }
      : null
  if (lemma === 'expect') return { who: parties(story, frame.object), needs: 'named' }
  // "delivered the opening speech", "In his remarks, A said", "told the hall".
  if (GIVING.has(lemma) && SPEECH.test(objectHead)) return { who: subject, needs: 'focus' }
  if (lemma === 'tell' && AUDIENCE.test(objectHead)) return { who: subject, needs: 'focus' }
  if (frame.preps.some((p) => /^(?:in|during)$/.test(p.word) && isOwnSpeech(p.phrase)))
    return { who: subject, needs: 'focus' }
  // "A and B have confirmed their participation".
  if (lemma === 'confirm' && /^(?:participation|attendance|presence)$/.test(objectHead))
    return { who: subject, needs: 'focus' }
  // "The summit saw the participation of A and B".
  if (SEEING.has(lemma) && /^(?:participation|attendance|presence)$/.test(objectHead)) {
    const at = frame.subject !== null && meetingOf(story, frame.subject) !== null
    return at ? { who: behind(story, frame.preps, /^(?:of|by|from)$/), needs: 'focus' } : null
  }
  // "The guests included A", "Participants comprised A and B".
  if (lemma === 'include' || lemma === 'comprise')
    return GUESTS.test(lastWord(frame.subject?.head ?? '')) && (frame.subject?.mods.length ?? 0) === 0
      ? { who: listedBehind(story, frame), needs: 'focus' }
      : null
  // "X hosted a virtual summit for the foreign ministers of A and B".
  if (CONVENING.has(lemma) && meetingOf(story, frame.object) !== null)
    return { who: guestsOf(story, frame), needs: 'focus' }
  if (lemma === 'be' && amongThem(story, frame)) return { who: parties(story, frame.object), needs: 'focus' }
  if (lemma === 'be' && subject.length === 0) {
    const who = presentBehind(story, frame)
    return who.length > 0 ? { who, needs: 'focus' } : null
  }
  if (lemma === 'be' && isThereFor(story, frame)) return { who: subject, needs: 'focus' }
  if (lemma === 'be')
    return frame.adverbs.includes('there') ||
      frame.preps.some(isPresence) ||
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
  // "attended the celebrations": what is attended is said, and is no gathering.
  const other = lemma === 'attend' && objectHead !== '' && !EVENT.test(objectHead)
  return {
    who: subject,
    needs: (/^(?:come|participate|attend)$/.test(lemma) || fliesIn(frame)) && !other ? 'focus' : 'named',
  }
}
