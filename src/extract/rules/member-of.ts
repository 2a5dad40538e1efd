import { asParty } from '../attach-people.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { byFoundingPaper, FOUNDING_VERBS } from './founding-papers.ts'
import { membersApposed } from './member-apposed.ts'
import { membersByComposition } from './member-composition.ts'
import { membersByInclusion } from './member-inclusion.ts'
import { membersByPhrase } from './member-phrase.ts'
import { membersBySection } from './member-sections.ts'
import { madeOtherwise } from './member-verbs.ts'
import { bodyOf, convenes, fits, isBodyTold, isStatus, statusOf } from './membership.ts'
import { membersByDay, membersByTable } from './party-table.ts'
import { ofVerbs } from './rule.ts'

/** "have been members since 2011": admitted then. */
function sinceDate(
  story: Story,
  told: Told,
  frame: Frame,
): Pick<RelationFact, 'date' | 'dateAt'> | Record<string, never> {
  if (!/^(?:be|remain)$/.test(frame.verb.lemma)) return {}
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
    : {}
}

/** Where "joined by Oman as a full member" ends: over what is joined as. */
function overAs({ scene }: Story, last: number): number {
  const { tokens, sentences, sentenceOf } = scene.reading
  if (tokens[last]?.lower !== 'as') return last
  return Math.min(last + 5, sentences[sentenceOf[last]!]!.last)
}

/** Verbs by which somebody comes to be a member. */
const JOINING = new Set(
  (
    'take belong join accede enter admit accept welcome let grant give award receive obtain enjoy gain hold have accord acquire attain secure ' +
    'be become remain make'
  ).split(' '),
)

/** Verbs that say it only of what is called a member. */
const BEING = new Set(['be', 'become', 'remain', 'make'])

const byVerb = ofVerbs(JOINING, (story, told, frame) => {
  const { lemma, passive } = frame.verb
  const other = madeOtherwise(story, told, frame)
  if (other) return other
  if (BEING.has(lemma) && !isStatus(story, frame.object)) return []
  const subject = frame.subject ? asParty(frame.subject).refs.filter((r) => fits(story, r)) : []
  const object = frame.object ? asParty(frame.object).refs : []
  const tail = textOf(story.scene.reading, frame.verb.first, overAs(story, frame.last))
  const status = statusOf(tail)
  const made = (who: readonly number[], body: number | null, s: string, rule: string) =>
    body === null
      ? []
      : who
          .filter((w) => w !== body)
          .flatMap((w) =>
            relate(story, told, frame, 'member-of', w, body, rule, {
              status: s,
              ...sinceDate(story, told, frame),
            }),
          )
  // "acceded to power", "acceded to the treaty": no body.
  if (lemma === 'accede' && frame.preps.some((p) => p.word === 'to' && p.phrase.refs.length === 0)) return []
  if (/^(?:join|accede|enter)$/.test(lemma) && !passive) {
    const body =
      bodyIn(story, object) ??
      frame.preps.map((p) => bodyIn(story, p.phrase.refs)).find((b) => b !== null) ??
      null
    // "joined the association": the one told of.
    const plain = !frame.object || body !== null || isBodyTold(frame.object)
    const entered = lemma !== 'enter' || (body !== null && convenes(story, body))
    return plain && !/\bdebate|talks|meeting|summit|forces\b/.test(tail) && entered
      ? made(subject, body ?? bodyOf(story, told, frame, null), status ?? 'member', 'joined')
      : []
  }
  // "the body was joined by Oman in 2019".
  if (lemma === 'join' && passive) {
    const by = frame.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
    // "the founding states were later joined by Oman as a full member": those they are the members of.
    const body =
      bodyIn(story, frame.subject?.refs ?? []) ?? (status ? bodyOf(story, told, frame, null) : null)
    return made(
      by.filter((r) => fits(story, r)),
      body !== null && convenes(story, body) ? body : null,
      status ?? 'member',
      'joined',
    )
  }
  const into = frame.preps.some((p) => /^(?:into|to)$/.test(p.word) && bodyIn(story, p.phrase.refs) !== null)
  if (/^(?:admit|accept|welcome|let)$/.test(lemma) && (status || lemma === 'admit' || into)) {
    const who = passive ? subject : object.filter((r) => fits(story, r))
    const own = !passive && lemma === 'admit' ? bodyIn(story, subject) : null
    const body = own ?? frame.preps.map((p) => bodyIn(story, p.phrase.refs)).find((b) => b !== null) ?? null
    return lemma === 'welcome' && !/\bas\b/.test(tail)
      ? []
      : made(
          who.filter((w) => story.entities[w]!.kind === 'state' || passive),
          body ?? bodyOf(story, told, frame, null),
          status ?? 'member',
          'admitted',
        )
  }
  if (
    /^(?:grant|give|award|receive|obtain|enjoy|gain|hold|have|accord|acquire|attain|secure)$/.test(lemma) &&
    status &&
    /\bstatus\b|membership/.test(textOf(story.scene.reading, frame.first, frame.last))
  ) {
    const who = passive
      ? subject.length > 0 && !/status|membership/.test(frame.subject?.head ?? '')
        ? subject
        : frame.preps.filter((p) => p.word === 'to').flatMap((p) => p.phrase.refs)
      : /^(?:grant|give|award|accord)$/.test(lemma)
        ? (object.length > 0 ? object : (frame.object?.mods ?? [])).filter((r) => fits(story, r))
        : subject
    const giver = !passive && /^(?:grant|give|award|accord)$/.test(lemma) ? bodyIn(story, subject) : null
    const body =
      giver ??
      frame.preps
        .filter((p) => /^(?:in|of|at|to|with)$/.test(p.word))
        .map((p) => bodyIn(story, p.phrase.refs))
        .find((b) => b !== null) ??
      null
    return made(who, body ?? bodyOf(story, told, frame, null), status, 'status-granted')
  }
  if (BEING.has(lemma) && status) {
    const who = lemma === 'make' && passive ? subject : lemma === 'make' ? [] : subject
    if (
      status === 'partner' &&
      /strategic|trading|trade|largest|important|dialogue table/.test(tail) &&
      !/dialogue partner/.test(tail)
    )
      return []
    if (/\bnot\b|\bnever\b/.test(tail)) return []
    return made(who, bodyOf(story, told, frame, frame.object), status, 'is-member')
  }
  return []
})

const ATTENDING = new Set(['attend', 'participate', 'take', 'join', 'follow', 'come'])

/** "attended as observers of the OIC": the status is stated; "attended as observers" says nothing of it. */
const asObservers = ofVerbs(ATTENDING, (story, told, frame) => {
  const at = told.row.findIndex(
    (c) => c.type === 'phrase' && c.first >= frame.verb.last && /^observers?$/.test(c.head),
  )
  const [as, chunk] = [told.row[at - 1], told.row[at]]
  if (at < 0 || as?.type !== 'sub' || as.word !== 'as' || chunk?.type !== 'phrase') return []
  const behind = phraseBehind(told, at, /^(?:of|in|to)$/)?.refs ?? []
  const body =
    bodyIn(story, chunk.rep ? chunk.refs : []) ?? bodyIn(story, chunk.mods) ?? bodyIn(story, behind)
  if (body === null || !convenes(story, body)) return []
  return (frame.subject ? asParty(frame.subject).refs : [])
    .filter((r) => fits(story, r) && r !== body)
    .flatMap((r) => relate(story, told, frame, 'member-of', r, body, 'as-observer', { status: 'observer' }))
})

/** Who signed a body's founding paper is its member. */
const byFounding = ofVerbs(FOUNDING_VERBS, (story, told, founded) => {
  const founding = byFoundingPaper(story, told, founded)
  if (!founding) return []
  const { frame, body, founders } = founding
  return founders
    .filter((f) => story.entities[f]!.kind === 'state')
    .flatMap((f) => relate(story, told, frame, 'member-of', f, body, 'founding-paper', { status: 'member' }))
})

export const memberOf = [
  byVerb,
  membersByPhrase,
  membersByComposition,
  membersByInclusion,
  membersApposed,
  membersBySection,
  membersByTable,
  membersByDay,
  byFounding,
  asObservers,
]
