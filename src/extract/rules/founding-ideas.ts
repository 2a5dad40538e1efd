/** Founders by their idea: "A's initiative on the creation of X", "X was established as a result of a proposal by A". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import { asserts } from '../frame.ts'
import { pairs, type RelationFact, relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { FOUNDING_VERBS } from './founding-papers.ts'
import { ofHeads } from './rule.ts'

const ON = wordSet('on for of about')
const OF = wordSet('of')
const BY = wordSet('by of from')

const IDEAS = new Set(['initiative', 'proposal', 'idea', 'suggestion'])
const CREATION = new Set(['creation', 'establishment', 'founding', 'foundation', 'formation'])

/** The body whose creation an idea is about: "initiative on | the creation | of X". */
function created(story: Story, told: Told, at: number): number | null {
  const creation = phraseBehind(told, at, ON)
  if (!creation || !CREATION.has(creation.head)) return null
  const whole = phraseBehind(told, told.row.indexOf(creation), OF)
  return bodyIn(story, whole?.refs ?? creation.mods)
}

/** The body that was founded as a result of an idea. */
function resulted(story: Story, told: Told, at: number): number | null {
  const [as, result, of] = told.row.slice(at - 3, at)
  if (as?.type !== 'sub' || result?.type !== 'phrase' || result.head !== 'result' || of?.type !== 'prep')
    return null
  const frame = told.frames.findLast((f) => f.verb.passive && f.verb.last <= as.first)
  if (!frame || !FOUNDING_VERBS.has(frame.verb.lemma) || !asserts(frame)) return null
  return bodyIn(story, frame.subject?.refs ?? [])
}

/** Whose an idea is: "A's initiative", "a proposal by A". */
const authorsOf = (told: Told, idea: Phrase, at: number): readonly number[] => {
  const by = idea.mods.length > 0 ? null : phraseBehind(told, at, BY)
  return by ? asParty(by).refs : idea.mods
}

export const foundedByIdea = ofHeads(
  (head) => IDEAS.has(head),
  (story, told, idea, at): RelationFact[] => {
    if (idea.refs.length > 0) return []
    const body = created(story, told, at) ?? resulted(story, told, at)
    return body === null
      ? []
      : pairs(authorsOf(told, idea, at), [body]).flatMap(([a, b]) =>
          relate(story, told, null, 'initiated', a, b, 'by-idea', {
            date: null,
            dateAt: null,
            modality: 'actual',
          }),
        )
  },
)

const AUTHORS = new Set(['initiator', 'founder', 'originator', 'initiators', 'founders'])

/** Who is called so: "A, | the initiator", "A is | the initiator", "praised A | as the initiator". */
function calledAuthor(told: Told, at: number): readonly number[] {
  const [who, link] = [told.row[at - 2], told.row[at - 1]]
  const apposed = link?.type === 'mark' && link.word === ','
  const is = link?.type === 'verb' && link.lemma === 'be' && !link.negated && link.modality === 'actual'
  const as = link?.type === 'sub' && link.word === 'as'
  return (apposed || is || as) && who?.type === 'phrase' ? who.refs : []
}

/** "Kazakhstan, the initiator of CICA". */
export const foundedByAuthor = ofHeads(
  (head) => AUTHORS.has(head),
  (story, told, author, at): RelationFact[] => {
    if (author.refs.length > 0) return []
    const body = bodyIn(story, phraseBehind(told, at, OF)?.refs ?? author.mods)
    const who = body === null ? [] : calledAuthor(told, at).filter((r) => r !== body)
    return who.flatMap((a) =>
      relate(story, told, null, 'initiated', a, body!, 'author', {
        date: null,
        dateAt: null,
        modality: 'actual',
      }),
    )
  },
)
