/**
 * Diaries leave out whose day they tell:
 *
 *     The minister's week: Aruna Rao, 4–9 March 2018
 *     • Received Lin Yun.       → Aruna Rao received. Talks noted by a noun are read by `rules/met-with-noted`.
 */
import { blankPhrase, type Chunk, type Phrase, phraseLike, type Scene, verbLike } from './chunks.ts'
import { hasAny, textOf } from './reading.ts'
import type { Story } from './told.ts'
import { wordList } from './words/word-list.ts'

type Told = Pick<Story, 'scene' | 'entities' | 'titles' | 'over'>

/** Blocks in which a diary says that it is one and whose. */
const EARLY = 6
const DIARY_WORDS = wordList('diary week engagements calendar')
const DIARY = /\b(?:diary|week|engagements)\b|^\W*calendar of\b/i
/** Tokens before the day that an entry opens with, and tokens of a line that says whose diary it is and of when. */
const OPENING = 3
const LONGEST = 16
const IN_HEAD: ReadonlySet<string> = new Set(['heading', 'byline'])

/** Whose diary a text is: the one person its head names, else the one holder of the office it names; or null. */
export function diaristOf({ scene, entities, titles, over }: Told): number | null {
  const { reading, entityAt, offices } = scene
  const actors = new Set<number>()
  const named = new Set<string>()
  let called = -1
  for (const { first, last, block } of reading.sentences) {
    // "4 March. Lunch with …", but "Aruna Rao, 4–9 March 2018".
    const dated = over[block]?.first ?? -1
    const isEntry = dated >= first && (dated < first + OPENING || last - first > LONGEST)
    // Whose it is may stand on the line below.
    const inHead = IN_HEAD.has(reading.read.blocks[block]!.kind) || (called >= 0 && block <= called + 1)
    if (block > EARLY || isEntry || !inHead) break
    if (hasAny(reading, { first, last }, DIARY_WORDS) && DIARY.test(textOf(reading, first, last)))
      called = block
    for (let i = first; i < last; i++) {
      const entity = entityAt[i]!
      if (entity >= 0 && entities[entity]!.kind === 'actor') actors.add(entity)
      const office = offices[i]
      if (office) named.add(office.title.toLowerCase())
    }
  }
  if (called < 0) return null
  if (actors.size === 0)
    for (const [actor, held] of titles) if (held.some((t) => named.has(t.title))) actors.add(actor)
  return actors.size === 1 ? [...actors][0]! : null
}

/** A row of a diary with the one whose it is put where it leaves them out; any other row as it stands. */
export function withDiarist({ reading }: Scene, row: readonly Chunk[], diarist: number): readonly Chunk[] {
  const at = row.findIndex((c) => c.type === 'verb' || c.type === 'phrase')
  const opening = row[at]
  if (!opening || row.slice(0, at).some((c) => c.type === 'prep' || c.type === 'sub')) return row
  const who = standIn(opening.first, diarist)
  const { capital, sense } = reading.tokens[opening.first]!
  if (opening.type !== 'verb' || sense.verb?.form === 'base' || !capital) return row
  const others = row.slice(at + 1)
  const by = others[0]?.type === 'prep' && others[0].word === 'by'
  const told = opening.form === 'finite' || (opening.form === 'reduced' && !by)
  // "Founded in 2001, the body met": the verb is another's.
  const leans = others.some((c, n) => c.type === 'verb' && c.form === 'finite' && startsClause(others, n))
  if (!told || leans) return row
  return [...row.slice(0, at), who, verbLike(opening, { form: 'finite', passive: false }), ...others]
}

/** ", the body met": a comma and a phrase stand before the verb at n. */
const startsClause = (row: readonly Chunk[], n: number): boolean => {
  const [mark, phrase] = [row[n - 2], row[n - 1]]
  return phrase?.type === 'phrase' && mark?.type === 'mark' && mark.word === ','
}

const standIn = (at: number, entity: number): Phrase =>
  phraseLike(blankPhrase(at), { last: at + 1, refs: [entity] })
