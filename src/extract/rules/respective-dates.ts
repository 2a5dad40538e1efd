/** Dates told one after the other for several in their order: "Vietnam and Laos joined in 1995 and 1997, respectively". */
import type { Chunk } from '../chunks.ts'
import type { Frame } from '../frame.ts'
import type { RelationFact } from '../relation.ts'
import type { Told } from '../told.ts'

type Dated = Pick<RelationFact, 'date' | 'dateAt'>

/** What may stand between two dates of one list. */
const isLink = (chunk: Chunk): boolean =>
  chunk.type === 'conj' || chunk.type === 'prep' || (chunk.type === 'mark' && chunk.word === ',')

/** As many dates behind the verb as there are `parties`, each the next one's; null for any other number. */
export function respectiveDates({ row }: Told, { verb }: Frame, parties: number): readonly Dated[] | null {
  if (parties < 2) return null
  const found: Dated[] = []
  for (const chunk of row) {
    if (chunk.first < verb.last) continue
    if (chunk.type === 'date' && chunk.date.value)
      found.push({ date: chunk.date.value, dateAt: { first: chunk.first, last: chunk.last } })
    else if (found.length > 0 && !isLink(chunk)) break
  }
  return found.length === parties ? found : null
}
