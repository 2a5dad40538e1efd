/** "A joined the SCO", "admitted A", "was granted observer status", "has been a member since 2011". */
import { asParty } from '../attach-people.ts'
import type { Frame } from '../frame.ts'
import { hasAny, textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story } from '../told.ts'
import { wordList } from '../words/word-list.ts'
import { bodyIn } from './ends.ts'
import {
  type Admission,
  belonged,
  type Clause,
  madeMember,
  membersBehind,
  membersIn,
  tookIn,
} from './member-verbs.ts'
import { bodyOf, convenes, fits, isBodyTold, isStatus, statusOf } from './membership.ts'
import { respectiveDates } from './respective-dates.ts'
import { ofVerbs } from './rule.ts'

/** "have been members since 2011": admitted then. */
function sinceDate({ story, told, frame }: Clause): Pick<RelationFact, 'date' | 'dateAt'> | null {
  if (frame.verb.lemma !== 'be' && frame.verb.lemma !== 'remain') return null
  const { tokens } = story.scene.reading
  const since = told.row.find(
    (c) =>
      c.type === 'date' &&
      tokens[c.first - 1]?.lower === 'since' &&
      c.first >= frame.verb.last &&
      c.last <= frame.last,
  )
  return since?.type === 'date' && since.date.value
    ? { date: since.date.value, dateAt: { first: since.first, last: since.last } }
    : null
}

/** Where "joined by Oman as a full member" ends: over what is joined as. */
function overAs({ scene }: Story, last: number): number {
  const { tokens, sentences, sentenceOf } = scene.reading
  if (tokens[last]?.lower !== 'as') return last
  return Math.min(last + 5, sentences[sentenceOf[last]!]!.last)
}

/** What a clause says from its verb on. */
const tailOf = ({ story, frame }: Clause): string =>
  textOf(story.scene.reading, frame.verb.first, overAs(story, frame.last))

/** The first body behind a preposition. */
function bodyBehind(story: Story, preps: Frame['preps']): number | null {
  for (const { phrase } of preps) {
    const body = bodyIn(story, phrase.refs)
    if (body !== null) return body
  }
  return null
}

/** What is joined for a while, and is no body. */
const PASSING = wordList('debate debates talks meeting meetings summit summits forces')

/** "A joined the association", "A acceded to it". */
function joined(clause: Clause): Admission | null {
  const { story, told, frame } = clause
  // "Is A joining B?"
  const { sentences, tokens } = story.scene.reading
  if (tokens[sentences[told.sentence]!.last - 1]!.text === '?') return null
  const { lemma, passive, first } = frame.verb
  if (passive) return lemma === 'join' ? joinedBy(clause) : null
  // "acceded to power", "acceded to the treaty": no body.
  if (lemma === 'accede' && frame.preps.some((p) => p.word === 'to' && p.phrase.refs.length === 0))
    return null
  const own = frame.object ? bodyIn(story, asParty(frame.object).refs) : null
  const body = own ?? bodyBehind(story, frame.preps)
  // "joined the association": the one told of.
  if (frame.object && body === null && !isBodyTold(frame.object)) return null
  if (lemma === 'enter' && (body === null || !convenes(story, body))) return null
  const who = membersIn(story, frame.subject)
  if (who.length === 0 || hasAny(story.scene.reading, { first, last: overAs(story, frame.last) }, PASSING))
    return null
  return {
    who,
    body: body ?? bodyOf(story, told, frame, null),
    status: statusOf(tailOf(clause)) ?? 'member',
    rule: 'joined',
  }
}

/** "the body was joined by Oman in 2019". */
function joinedBy(clause: Clause): Admission | null {
  const { story, told, frame } = clause
  const status = statusOf(tailOf(clause))
  // "the founding states were later joined by Oman as a full member": those they are the members of.
  const body = bodyIn(story, frame.subject?.refs ?? []) ?? (status ? bodyOf(story, told, frame, null) : null)
  if (body === null || !convenes(story, body)) return null
  return { who: membersBehind(clause, 'by'), body, status: status ?? 'member', rule: 'joined' }
}

const INTO = new Set(['into', 'to'])

/** "admitted A", "A was accepted as a member", "welcomed A into the bloc". */
function admitted(clause: Clause): Admission | null {
  const { story, told, frame } = clause
  const { lemma, passive } = frame.verb
  const tail = tailOf(clause)
  const status = statusOf(tail)
  const into = frame.preps.some((p) => INTO.has(p.word) && bodyIn(story, p.phrase.refs) !== null)
  const admits = lemma === 'admit' || lemma === 'readmit'
  if (!status && !admits && !into) return null
  if (lemma === 'welcome' && !/\bas\b/.test(tail)) return null
  const who = membersIn(story, passive ? frame.subject : frame.object)
  const own = !passive && admits ? bodyIn(story, membersIn(story, frame.subject)) : null
  return {
    who: who.filter((w) => passive || story.entities[w]!.kind === 'state'),
    body: own ?? bodyBehind(story, frame.preps) ?? bodyOf(story, told, frame, null),
    status: status ?? 'member',
    rule: 'admitted',
  }
}

const STATUS = wordList('status membership memberships')
const GRANTING = new Set(['grant', 'give', 'award', 'accord'])
const IN = new Set(['in', 'of', 'at', 'to', 'with'])

/** "was granted observer status", "A gained membership in B". */
function granted(clause: Clause): Admission | null {
  const { story, told, frame } = clause
  const { lemma, passive } = frame.verb
  if (!hasAny(story.scene.reading, frame, STATUS)) return null
  const status = statusOf(tailOf(clause))
  if (!status) return null
  const grants = !passive && GRANTING.has(lemma)
  const giver = grants ? bodyIn(story, membersIn(story, frame.subject)) : null
  const near = frame.preps.filter((p) => IN.has(p.word))
  return {
    who: passive ? givenTo(clause) : grants ? receivers(story, frame) : membersIn(story, frame.subject),
    body: giver ?? bodyBehind(story, near) ?? bodyOf(story, told, frame, null),
    status,
    rule: 'status-granted',
  }
}

/** "A was granted a status", "membership was given to A". */
function givenTo(clause: Clause): number[] {
  const { story, frame } = clause
  const subject = membersIn(story, frame.subject)
  return subject.length > 0 && !/status|membership/.test(frame.subject?.head ?? '')
    ? subject
    : membersBehind(clause, 'to')
}

/** "granted A a status", "granted A's membership". */
function receivers(story: Story, { object }: Frame): number[] {
  const given = object ? asParty(object).refs : []
  return (given.length > 0 ? given : (object?.mods ?? [])).filter((r) => fits(story, r))
}

/** "has been a member since 2011", "became an observer"; none of strategic partners. */
function called(clause: Clause): Admission | null {
  const { story, told, frame } = clause
  const { lemma, passive } = frame.verb
  if (!isStatus(story, frame.object) || (lemma === 'make' && !passive)) return null
  const who = membersIn(story, frame.subject)
  if (who.length === 0) return null
  const tail = tailOf(clause)
  const status = statusOf(tail)
  if (!status || frame.object?.determiner === 'no' || /\bnot\b|\bnever\b/.test(tail)) return null
  if (
    status === 'partner' &&
    /strategic|trading|trade|largest|important|dialogue table/.test(tail) &&
    !/dialogue partner/.test(tail)
  )
    return null
  return {
    who,
    body: bodyOf(story, told, frame, frame.object),
    status,
    rule: 'is-member',
  }
}

type Step = (clause: Clause) => Admission | null

const TABLE: readonly (readonly [verbs: string, step: Step])[] = [
  ['join rejoin accede enter', joined],
  ['admit readmit accept welcome let', admitted],
  ['grant give award receive obtain enjoy gain hold have accord acquire attain secure', granted],
  ['be become remain', called],
  ['make', (clause) => madeMember(clause) ?? called(clause)],
  ['take', tookIn],
  ['belong', belonged],
]

/** Verbs by which somebody comes to be a member, with what they must have beside them. */
const JOINING = new Map(
  TABLE.flatMap(([verbs, step]) => verbs.split(' ').map((verb) => [verb, step] as const)),
)

export const membersByJoining = ofVerbs(new Set(JOINING.keys()), (story, told, frame) => {
  const clause = { story, told, frame }
  const admission = JOINING.get(frame.verb.lemma)!(clause)
  if (admission === null || admission.body === null) return []
  const { who, body, status, rule } = admission
  const since = sinceDate(clause)
  const respective = respectiveDates(told, frame, who.length)
  return who.flatMap((w, k) =>
    w === body
      ? []
      : relate(story, told, frame, 'member-of', w, body, rule, { status, ...(respective?.[k] ?? since) }),
  )
})
