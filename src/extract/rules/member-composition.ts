/** Whom a body is made of: "ASEAN comprises A, B and C", "X is an organization of seven nations: A, B …". */
import type { Phrase } from '../chunks.ts'
import { lastWord } from '../chunks.ts'
import { relate } from '../relation.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyIn } from './ends.ts'
import { convenes } from './membership.ts'
import { ofVerbs } from './rule.ts'

/** Verbs that say whom a body is made of: "ASEAN comprises ten states: A, B …". */
const COMPRISING = new Set(['comprise', 'consist', 'unite', 'group', 'be'])
/** What a body is: "is a grouping of seven nations: A, B …". */
const KIND = wordSet(
  'organisation organization platform bloc grouping forum alliance association union group mechanism format community',
)

/** "X is an organization of seven nations: A, B and C", "X comprises A, B and C". */
export const membersByComposition = ofVerbs(COMPRISING, (story, told, frame) => {
  const body = frame.subject ? bodyIn(story, frame.subject.refs) : null
  if (body === null || frame.verb.passive || !convenes(story, body)) return []
  const of = frame.preps.filter((p) => p.word === 'of').flatMap((p) => p.phrase.refs)
  const listed =
    frame.verb.lemma === 'be'
      ? KIND.has(lastWord(frame.object?.head ?? ''))
        ? of
        : []
      : [...of, ...(frame.object?.refs ?? [])]
  const next = told.row.find((c) => c.type === 'verb' && c.first >= frame.verb.last)
  const behind = told.row.filter(
    (c): c is Phrase =>
      c.type === 'phrase' &&
      c.first >= frame.verb.last &&
      (next === undefined || c.last <= next.first) &&
      c.refs.length >= 3 &&
      (c.head === '' || /(?:^| )(?:states|nations|countries|members|republics)$/.test(c.head)),
  )
  // "a grouping of the United States and five countries: A, B …".
  if (listed.length > 0 || KIND.has(lastWord(frame.object?.head ?? '')))
    listed.push(...behind.flatMap((c) => c.refs))
  const states = [...new Set(listed)].filter((r) => story.entities[r]!.kind === 'state')
  return states.length < 3
    ? []
    : states.flatMap((s) =>
        relate(story, told, frame, 'member-of', s, body, 'composition', { status: 'member' }),
      )
})
