/** Talks told by a noun: "talks between A and B", "at a meeting with B, A said". */
import { asParty } from '../attach-people.ts'
import type { Phrase } from '../chunks.ts'
import { asserts } from '../frame.ts'
import { couples, pairs, relate } from '../relation.ts'
import type { Told } from '../told.ts'
import { wordSet } from '../words/word-set.ts'
import { isActor } from './ends.ts'
import { ofHeads } from './rule.ts'
import { isTalks } from './talks.ts'

/** Verbs whose object is read by the patterns, or that only wish for the talks. */
const HELD_BY_VERB = wordSet(
  'hold have conduct open begin conclude want seek propose plan request offer refuse decline ' +
    'reject cancel expect call urge suggest skip avoid postpone',
)

/** Whether no verb says that what its object is was only wished for or put off. */
const isHeld = (told: Told, chunk: Phrase): boolean =>
  !told.frames.some((f) => f.object === chunk && HELD_BY_VERB.has(f.verb.lemma))

const BETWEEN = wordSet('between with of')
const TALKS_NOUNS = wordSet('meeting talks bilateral trilateral')

/** "talks between A and B", "used a meeting with B to …". */
export const talksTold = ofHeads(isTalks, (story, told, chunk, i) => {
  if (chunk.refs.length > 0) return []
  const prep = told.row[i + 1]
  const next = told.row[i + 2]
  if (prep?.type !== 'prep' || !BETWEEN.has(prep.word) || next?.type !== 'phrase') return []
  // "the meeting of President A and Prime Minister B"; "the talks of the leaders" names nobody.
  const few = next.refs.length === 2 || (next.refs.length === 3 && /^trilateral/.test(chunk.head))
  const people = few && next.refs.every((r) => isActor(story, r))
  const held = TALKS_NOUNS.has(chunk.head) && isHeld(told, chunk)
  if (prep.word === 'of' && !(people && held)) return []
  // "A meeting between X and Y, announced on Monday, did not take place."
  if (told.frames.some((f) => f.subject === chunk && !asserts(f))) return []
  const { refs, rep } = asParty(next)
  const frame =
    told.frames.find(
      (f) => f.subject === chunk || f.object === chunk || (f.first <= chunk.first && chunk.last <= f.last),
    ) ??
    // "In a meeting with A, B praised C".
    told.frames.find((f) => f.verb.form === 'finite' && f.preps.some((p) => p.phrase === chunk)) ??
    null
  if (frame && !asserts(frame)) return []
  if (rep) return []
  if (prep.word !== 'with')
    return couples(refs).flatMap(([a, b]) => relate(story, told, frame, 'met-with', a, b, 'talks-between'))
  // "A used a meeting with B to …", "at a meeting with B, A said": people only, held by the clause's subject.
  const guests = refs.filter((r) => isActor(story, r))
  // "A's talks with B".
  const owners = chunk.mods.filter((r) => isActor(story, r))
  const subjects = frame && frame.subject !== chunk ? (frame.subject?.refs ?? []) : []
  const hosts = owners.length > 0 ? owners : subjects.filter((r) => isActor(story, r))
  return chunk.determiner === 'the' || HELD_BY_VERB.has(frame?.verb.lemma ?? '')
    ? []
    : pairs(hosts, guests).flatMap(([a, b]) => relate(story, told, frame, 'met-with', a, b, 'talks-with'))
})
