/** Membership by verbs of their own: "took in A and B", "belongs to C", "made D an observer". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import { textOf } from '../reading.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { bodyIn } from './ends.ts'
import { convenes, fits, statusOf } from './membership.ts'

/** A clause whose verb can say that somebody comes to be a member. */
export type Clause = { story: Story; told: Told; frame: Frame }

/** Who comes to be a member of what. */
export type Admission = { who: readonly number[]; body: number | null; status: string; rule: string }

/** Those among whom a phrase names that can be members. */
export const membersIn = (story: Story, phrase: Phrase | null): number[] =>
  phrase ? asParty(phrase).refs.filter((r) => fits(story, r)) : []

/** The body in a phrase, where it is one that states join. */
function hostIn(story: Story, phrase: Phrase | null): number | null {
  const body = phrase ? bodyIn(story, asParty(phrase).refs) : null
  return body !== null && convenes(story, body) ? body : null
}

/** Those of them behind a preposition, and behind the verb. */
export const membersBehind = ({ story, frame: { preps, verb } }: Clause, word: string): number[] =>
  preps
    .filter((p) => p.word === word && p.phrase.first >= verb.last)
    .flatMap((p) => membersIn(story, p.phrase))

/** "The SCO took in A and B". */
export function tookIn(clause: Clause): Admission | null {
  const { verb, object, subject } = clause.frame
  if (verb.passive || object) return null
  return {
    who: membersBehind(clause, 'in'),
    body: hostIn(clause.story, subject),
    status: 'member',
    rule: 'took-in',
  }
}

/** "A belongs like B to the SCO". */
export function belonged(clause: Clause): Admission {
  const { story, frame } = clause
  const body = bodyIn(story, membersBehind(clause, 'to'))
  return {
    who: [...membersIn(story, frame.subject), ...membersBehind(clause, 'like')],
    body: body !== null && convenes(story, body) ? body : null,
    status: 'member',
    rule: 'belongs-to',
  }
}

const BEFORE_STATUS = wordList('a an full associate')

/** "The SCO made A an observer". */
export function madeMember({ story, frame: { verb, object, subject } }: Clause): Admission | null {
  if (verb.passive || !object) return null
  const { tokens } = story.scene.reading
  if (!isIn(tokens[object.last], BEFORE_STATUS)) return null
  const end = Math.min(object.last + 4, tokens.length)
  const status = statusOf(textOf(story.scene.reading, object.last, end))
  if (status === null) return null
  return { who: membersIn(story, object), body: hostIn(story, subject), status, rule: 'made-member' }
}
