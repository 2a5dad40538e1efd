/** "27 member states including China and India", "four observers (A, B and C)", "the GCC countries – A and B". */
import { lastWord, type Phrase } from '../chunks.ts'
import { hasAny, textOf } from '../reading.ts'
import { relate } from '../relation.ts'
import type { Story } from '../told.ts'
import { wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn, phraseBehind } from './ends.ts'
import { bodyOf, convenes, fits, statusOf } from './membership.ts'
import { ofNamed } from './rule.ts'

const OF = wordSet('of in')

/** The status that a class has by its words, or by the body it is of: "the GCC countries". */
function classStatus(story: Story, words: string, body: number | null, chunk: Phrase): string | null {
  const status = statusOf(words.split(/[:,–—(]/)[0] ?? '')
  if (status === 'partner') return /dialogue|partner (?:organi|states|countr)/.test(words) ? status : null
  if (status !== null) return status
  const isOfBody = body !== null && chunk.refs.length > 1 && convenes(story, body)
  return isOfBody && /^(?:the |all )/.test(words) && /(?:states|countries|nations)$/.test(chunk.head)
    ? 'member'
    : null
}

/** The class that a phrase of people stands for: "the presidents of three observer states, A, B and C". */
const COUNTED =
  /\b(?:of|from) (?:the |its |all )?(?:\p{L}+ )?((?:observer|member) (?:states|countries|nations))\b/u

const CLASSES = wordList('observer member')
const CALLED = wordSet('member members states countries nations observer observers partner partners')

/** "both members of the SCO": the one named is the body. */
const isWhole = ({ entities }: Story, { refs }: Phrase, words: string): boolean =>
  refs.length === 1 && entities[refs[0]!]!.kind === 'organization' && /\bmembers? (?:of|in)\b/.test(words)

export const membersByPhrase = ofNamed((story, told, chunk, i) => {
  const { reading } = story.scene
  const isCalled = chunk.head !== '' && CALLED.has(lastWord(chunk.head))
  if (!isCalled && !(chunk.rep && hasAny(reading, chunk, CLASSES))) return []
  const words = textOf(reading, chunk.first, chunk.last)
  const inner = isCalled ? null : COUNTED.exec(words)
  if (!isCalled && !inner) return []
  if (isWhole(story, chunk, words)) return []
  const bodyHere = bodyIn(story, chunk.mods)
  const status = inner ? statusOf(inner[1]!) : classStatus(story, words, bodyHere, chunk)
  if (!status) return []
  const body =
    bodyHere ?? bodyIn(story, phraseBehind(told, i, OF)?.refs ?? []) ?? bodyOf(story, told, null, null)
  const sentence = reading.sentences[told.sentence]!
  const text = textOf(reading, sentence.first, sentence.last)
  if (body === null || /\bnon member|not members/.test(text)) return []
  // "The founding members A and B were later joined by C": the day is that of C.
  const later = told.frames.some(
    ({ verb, subject }) => verb.passive && verb.lemma === 'join' && subject?.first === chunk.first,
  )
  const date = later && /\bfounding\b/.test(words) ? { date: null, dateAt: null } : {}
  return chunk.refs
    .filter((s) => fits(story, s) && s !== body)
    .flatMap((s) => relate(story, told, null, 'member-of', s, body, 'members-listed', { status, ...date }))
})
