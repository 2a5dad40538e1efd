/** Several adjectives before one noun. */
import { type Chunk, isMark, type Phrase, phraseLike, type Row } from './chunks.ts'

const isAdjective = (c: Chunk | undefined): c is Phrase =>
  c?.type === 'phrase' && c.mods.length === 1 && c.refs.length === 0 && c.head === '' && c.office === null

/** "his Russian, Pakistani and Iranian counterparts": adjectives that one noun takes, as one phrase. */
export function qualified(row: Row): Row {
  let out: Chunk[] | null = null
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    if (!isAdjective(chunk)) {
      out?.push(chunk)
      continue
    }
    const mods: number[] = []
    let j = i
    for (; isAdjective(row[j]); j += 2) {
      const link = row[j + 1]
      const joins = isMark(link, ',') || (link?.type === 'conj' && link.word === 'and')
      if (!joins) break
      mods.push(...(row[j] as Phrase).mods)
    }
    const noun = row[j]
    if (mods.length > 0 && noun?.type === 'phrase' && noun.mods.length === 1 && noun.head !== '') {
      const { first, determiner } = chunk
      out ??= row.slice(0, i)
      out.push(phraseLike(noun, { first, determiner, mods: [...mods, ...noun.mods] }))
      i = j
    } else out?.push(chunk)
  }
  return out ?? row
}
