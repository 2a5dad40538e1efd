/** "A invited B", "at the invitation of A", "at A's invitation". */
import { asParty } from '../attach-people.ts'
import { asserts, type Frame } from '../frame.ts'
import { pairs, relate } from '../relation.ts'
import type { Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { compilePatterns, ofPatterns } from './match-frames.ts'
import { ofHeads, ofVerbs } from './rule.ts'

const INVITATION = wordSet('invitation invitations')

const INVITING = compilePatterns('invited', [
  { id: 'invites', verb: 'invite', target: 'object' },
  {
    id: 'extends-invitation',
    verb: 'extend issue hand convey send deliver',
    noun: INVITATION,
    target: 'to',
  },
])

const byVerb = ofPatterns(INVITING, (story, m) =>
  givesFloor(m.told, m.frame)
    ? []
    : pairs(m.agents, m.targets).flatMap(([a, b]) =>
        relate(story, m.told, m.frame, 'invited', a, b, m.pattern.id, { modality: 'actual' }),
      ),
)

const SPEAKING = wordSet('speak brief address report present comment read reply')

/** "invited the Secretary General to brief the ministers": he was there. */
const givesFloor = ({ frames }: Told, frame: Frame): boolean =>
  frames.some(
    (f) =>
      f.verb.form === 'inf' &&
      f.subject === frame.object &&
      frame.object !== null &&
      SPEAKING.has(f.verb.lemma),
  )

/** The subject of a frame in which "at the invitation of A" stands was invited by A. */
const byNoun = ofHeads(
  (head) => head === 'invitation',
  (story, told, noun) =>
    told.frames.flatMap((frame) => {
      const at = frame.preps.findIndex((p) => p.phrase === noun && AT.has(p.word))
      if (at < 0 || frame.verb.form !== 'finite' || !asserts(frame)) return []
      const next = frame.preps[at + 1]
      const behind = next?.word === 'of' ? asParty(next.phrase).refs : []
      const mine = noun.determiner === 'my' && told.voice !== null ? [told.voice.actor] : []
      const host = noun.mods.length > 0 ? noun.mods : behind.length > 0 ? behind : mine
      return pairs(host, guestsOf(told, frame)).flatMap(([a, b]) =>
        relate(story, told, frame, 'invited', a, b, 'at-the-invitation', { modality: 'actual' }),
      )
    }),
)

const AT = new Set(['at', 'on', 'upon'])

/** The subject; of "a delegation headed by A" A; of a gathering those by whom it is attended. */
function guestsOf(told: Told, { subject, verb, preps }: Frame): readonly number[] {
  if (!subject) return []
  if (verb.passive && verb.lemma === 'attend')
    return preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
  const own = asParty(subject).refs
  if (own.length > 0 || !/delegation|mission/.test(subject.head)) return own
  const led = told.frames.find(
    (f) => f.subject === subject && (f.verb.lemma === 'head' || f.verb.lemma === 'lead'),
  )
  return led?.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs) ?? []
}

/** Verbs of those who come. */
const COMING = new Set(['invite', 'visit', 'come', 'attend', 'arrive', 'travel', 'participate'])

/** "was invited as a guest of the Government of A", "came as A's guest": A invited him. */
const asGuest = ofHeads(
  (head) => head === 'guest' || head === 'guests',
  (story, told, guest, at) => {
    const as = told.row[at - 1]
    if (as?.type !== 'sub' || as.word !== 'as') return []
    const frame = told.frames.findLast((f) => f.verb.form === 'finite' && f.verb.last <= guest.first)
    if (!frame?.subject || !asserts(frame) || !COMING.has(frame.verb.lemma)) return []
    if (frame.verb.passive !== (frame.verb.lemma === 'invite')) return []
    const hosts = guest.rep ? guest.refs : guest.mods
    return pairs(hosts, asParty(frame.subject).refs).flatMap(([a, b]) =>
      relate(story, told, frame, 'invited', a, b, 'as-guest', { modality: 'actual' }),
    )
  },
)

const ACCEPTING = new Set(['accept', 'receive', 'get', 'have', 'welcome', 'decline'])

/** "A accepted invitations from B and C": they invited A, whatever became of it. */
const byAnswer = ofVerbs(ACCEPTING, (story, told, frame) => {
  if (frame.verb.passive || !frame.subject || !INVITATION.has(frame.object?.head ?? '')) return []
  const from = frame.preps.filter((p) => p.word === 'from' || p.word === 'by')
  const hosts = [...(frame.object?.mods ?? []), ...from.flatMap((p) => asParty(p.phrase).refs)]
  return pairs(hosts, asParty(frame.subject).refs).flatMap(([a, b]) =>
    relate(story, told, frame, 'invited', a, b, 'answered', { modality: 'actual' }),
  )
})

const CONVEYING = new Set(['convey', 'hand', 'deliver', 'pass', 'extend', 'transmit', 'bring', 'present'])

const FROM = wordSet('from of by')

/** "conveyed to B an invitation from A": A invited B, whoever brought it. */
const byMessenger = ofVerbs(CONVEYING, (story, told, frame) => {
  const at = told.row.findIndex((c) => c.type === 'phrase' && INVITATION.has(c.head))
  const [noun, from, host] = told.row.slice(at, at + 3)
  if (at < 0 || noun!.first < frame.verb.last || from?.type !== 'prep' || host?.type !== 'phrase') return []
  const hosts = FROM.has(from.word) ? asParty(host).refs : []
  const guests = frame.preps
    .filter((p) => p.word === 'to' && p.phrase !== host)
    .flatMap((p) => asParty(p.phrase).refs)
  return pairs(hosts, guests).flatMap(([a, b]) =>
    relate(story, told, frame, 'invited', a, b, 'conveyed', { modality: 'actual' }),
  )
})

export const invited = [byVerb, byNoun, asGuest, byAnswer, byMessenger]
