/** Who does what a clause tells beside its subject: "A came, along with B", "A, together with B and C, took part". */
import type { Frame } from '../frame.ts'
import type { Story, Told } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { parties } from './ends.ts'

const BESIDE = wordList('together along')

/** Those behind "along with", "together with" and "alongside" between the subject and the end of the clause. */
export function companions(story: Story, { row }: Told, { verb, subject }: Frame): number[] {
  const { tokens } = story.scene.reading
  const who: number[] = []
  const from = subject?.last ?? verb.first
  for (const [k, chunk] of row.entries()) {
    if (chunk.first < from || chunk.first === verb.first) continue
    const ends = chunk.type === 'rel' || chunk.type === 'sub' || (chunk.type === 'mark' && chunk.word === ';')
    if (ends || (chunk.type === 'verb' && chunk.form === 'finite')) break
    if (chunk.type !== 'prep') continue
    const beside = chunk.word === 'with' && isIn(tokens[chunk.first - 1], BESIDE)
    const next = row[k + 1]
    if ((beside || chunk.word === 'alongside') && next?.type === 'phrase') who.push(...parties(story, next))
  }
  return who
}
