/** "the IGAD Quartet, that is A, B, C and D, met": the members of a body, told behind its name where it does something. */
import { type Chunk, isComma, type Phrase } from '../chunks.ts'
import type { RelationFact } from '../relation.ts'
import { relate } from '../relation.ts'
import type { Story, Told } from '../told.ts'
import { attendance } from './attendance.ts'
import { bodyIn, toldBy } from './ends.ts'
import { ofNamed } from './rule.ts'

/** The list behind "that is" and "namely"; null elsewhere. */
function listBehind({ row }: Told, at: number): Phrase | null {
  if (!isComma(row[at + 1])) return null
  const [first, second, third] = [wordAt(row[at + 2]), row[at + 3], row[at + 4]]
  const is = first === 'that' && second?.type === 'verb' && second.lemma === 'be'
  const list = first === 'namely' ? second : is ? third : null
  return list?.type === 'phrase' && list.refs.length >= 2 ? list : null
}

const wordAt = (chunk: Chunk | undefined): string | null =>
  chunk !== undefined && 'word' in chunk ? chunk.word : null

export const membersNamely = ofNamed((story: Story, told, phrase, at): RelationFact[] => {
  const body = phrase.refs.length === 1 ? bodyIn(story, phrase.refs) : null
  const list = body === null || told.row[at - 1]?.type === 'prep' ? null : listBehind(told, at)
  if (body === null || !list?.refs.every((r) => story.entities[r]!.kind === 'state')) return []
  const frame = told.frames.find((f) => f.subject === phrase && f.verb.first >= list.last)
  const held = frame ? toldBy(story, frame) : null
  const came = held === null ? [] : attendance(story, told, frame!, list.refs, held, 'namely')
  const members = list.refs.flatMap((r) =>
    relate(story, told, null, 'member-of', r, body, 'namely', { status: 'member' }),
  )
  return [...members, ...came]
})
