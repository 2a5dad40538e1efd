import { asParty } from '../attach-people.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, type Rule, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { eachFrame } from './each-frame.ts'
import { eachPhrase } from './each-phrase.ts'
import { bodyIn } from './ends.ts'
import { membersApposed } from './member-apposed.ts'
import { membersByComposition } from './member-composition.ts'
import { membersBySection } from './member-sections.ts'
import { bodyOf, convenes, fits, statusOf } from './membership.ts'
import { membersByTable } from './party-table.ts'

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

/** Verbs by which somebody comes to be a member. */
const JOINING = new Set(
  (
    'join accede enter admit accept welcome let grant give award receive obtain enjoy gain hold have accord acquire ' +
    'be become remain make'
  ).split(' '),
)

/** Verbs that say it only of what is called a member. */
const BEING = new Set(['be', 'become', 'remain', 'make'])

const byVerb: Rule = (story) =>
  eachFrame(story, JOINING, (told, frame) => {
    const { lemma, passive } = frame.verb
    if (BEING.has(lemma) && !/\b(?:members?|observers?|partners?)\b/.test(frame.object?.head ?? '')) return []
    const subject = frame.subject ? asParty(frame.subject).refs.filter((r) => fits(story, r)) : []
    const object = frame.object ? asParty(frame.object).refs : []
    const tail = textOf(story.scene.reading, frame.verb.first, frame.last)
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
    if (/^(?:join|accede|enter)$/.test(lemma) && !passive) {
      const body =
        bodyIn(story, object) ??
        frame.preps.map((p) => bodyIn(story, p.phrase.refs)).find((b) => b !== null) ??
        null
      const plain = !frame.object || body !== null
      return plain && !/\bdebate|talks|meeting|summit|forces\b/.test(tail) && lemma !== 'enter'
        ? made(subject, body ?? bodyOf(story, told, frame, null), status ?? 'member', 'joined')
        : []
    }
    // "the body was joined by Oman in 2019".
    if (lemma === 'join' && passive) {
      const by = frame.preps.filter((p) => p.word === 'by').flatMap((p) => asParty(p.phrase).refs)
      const body = bodyIn(story, frame.subject?.refs ?? [])
      return made(
        by.filter((r) => fits(story, r)),
        body !== null && convenes(story, body) ? body : null,
        'member',
        'joined',
      )
    }
    const into = frame.preps.some(
      (p) => /^(?:into|to)$/.test(p.word) && bodyIn(story, p.phrase.refs) !== null,
    )
    if (/^(?:admit|accept|welcome|let)$/.test(lemma) && (status || lemma === 'admit' || into)) {
      const who = passive ? subject : object.filter((r) => fits(story, r))
      const body =
        frame.preps.map((p) => bodyIn(story, p.phrase.refs)).find((b) => b !== null) ??
        (!passive && lemma === 'admit' ? bodyIn(story, subject) : null)
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
      /^(?:grant|give|award|receive|obtain|enjoy|gain|hold|have|accord|acquire)$/.test(lemma) &&
      status &&
      /\bstatus\b|membership/.test(textOf(story.scene.reading, frame.first, frame.last))
    ) {
      const who = passive
        ? subject.length > 0 && !/status|membership/.test(frame.subject?.head ?? '')
          ? subject
          : frame.preps.filter((p) => p.word === 'to').flatMap((p) => p.phrase.refs)
        : /^(?:grant|give|award|accord)$/.test(lemma)
          ? object.filter((r) => fits(story, r))
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

/** "27 member states including China and India", "among the founding members: China, India". */
const byPhrase: Rule = (story) =>
  eachPhrase(story, (told, chunk, i) => {
    if (chunk.refs.length === 0) return []
    if (!/(?:^| )(?:members?|states|countries|observers?|partners?)$/.test(chunk.head)) return []
    const words = textOf(story.scene.reading, chunk.first, chunk.last)
    const status = statusOf(words.split(/[:,]/)[0] ?? '')
    if (!status || (status === 'partner' && !/dialogue|partner (?:organi|states|countr)/.test(words)))
      return []
    const states = chunk.refs.filter((r) => fits(story, r))
    const bodyHere = bodyIn(story, chunk.mods)
    const prep = told.row[i + 1]
    const next = told.row[i + 2]
    const body =
      bodyHere ??
      (prep?.type === 'prep' && /^(?:of|in)$/.test(prep.word) && next?.type === 'phrase'
        ? bodyIn(story, next.refs)
        : null) ??
      bodyOf(story, told, null, null)
    const sentence = story.scene.reading.sentences[told.sentence]!
    const text = textOf(story.scene.reading, sentence.first, sentence.last)
    if (body === null || /\bnon member|not members/.test(text)) return []
    return states
      .filter((s) => s !== body)
      .flatMap((s) => relate(story, told, null, 'member-of', s, body, 'members-listed', { status }))
  })

export const memberOf: Rule = (story) =>
  [byVerb, byPhrase, membersByComposition, membersApposed, membersBySection, membersByTable].flatMap((rule) =>
    rule(story),
  )
