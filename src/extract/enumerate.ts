/** What a collective noun enumerates: "fifteen member states: A, B …", "members, among them A", "three observers, A, B and C". */
import { type Chunk, type Phrase, phraseLike, type Scene } from './chunks.ts'
import { remember } from './remember.ts'
import type { Entity } from './resolve/entities.ts'

export const COLLECTIVE =
  /(?:states?|members?|countries|nations|delegations?|leaders?|presidents?|ministers?|guests?|participants?|organi[sz]ations?|observers?|bodies|partners?|parties|governments|founders?|heads?|countries|neighbou?rs|capitals|economies|dignitaries|officials|others|institutions|counterparts|colleagues)$/

const isCollective = remember((head) => COLLECTIVE.test(head))

type Row = readonly Chunk[]

export const isParty = (entities: readonly Entity[], phrase: Phrase) =>
  phrase.refs.length > 0 && phrase.refs.every((r) => entities[r]!.kind !== 'meeting')

/** "nine countries with large populations:": over what only describes them, where a list follows. */
function overQualities(row: Row, at: number): number {
  const [link, what, colon] = row.slice(at, at + 3)
  const isQuality =
    link?.type === 'prep' && link.word === 'with' && what?.type === 'phrase' && what.refs.length === 0
  return isQuality && colon?.type === 'mark' && colon.word === ':' ? at + 2 : at
}

const isMark = (chunk: Chunk | undefined, word: string) => chunk?.type === 'mark' && chunk.word === word

/** Whether a phrase counts as many as there are: "three observer states, | A, B and C". */
function counts({ reading }: Scene, phrase: Phrase, list: Chunk | undefined): boolean {
  if (list?.type !== 'phrase' || list.refs.length < 2) return false
  for (let i = phrase.first; i < phrase.last; i++)
    if (reading.tokens[i]!.sense.number === list.refs.length) return true
  return false
}

/** "fifteen member states: A, B and C", "leaders, including A and B". */
export function enumerate(row: Row, scene: Scene): Chunk[] {
  const { entities } = scene
  const out: Chunk[] = []
  for (let i = 0; i < row.length; i++) {
    const chunk = row[i]!
    out.push(chunk)
    if (chunk.type !== 'phrase' || chunk.refs.length > 0 || !isCollective(chunk.head)) continue
    let j = overQualities(row, i + 1)
    while (
      row[j]?.type === 'adverb' ||
      (row[j]?.type === 'mark' && (row[j] as { word: string }).word === ',')
    )
      j++
    const opener = row[j]
    const colon = opener?.type === 'mark' && /^[:–—]$|^--$/.test(opener.word)
    const including =
      (opener?.type === 'prep' && /^(?:including|like|among)$/.test(opener.word)) ||
      (opener?.type === 'verb' && opener.lemma === 'include' && opener.form === 'ing')
    const such = opener?.type === 'phrase' && opener.head === 'such'
    const counted = j === i + 2 && counts(scene, chunk, opener)
    if (!colon && !including && !such && !counted) continue
    let n = counted ? j : j + 1
    if (row[n]?.type === 'phrase' && (row[n] as Phrase).head === 'them') n++
    if (row[n]?.type === 'mark') n++
    const list = row[n]
    if (list?.type !== 'phrase' || list.refs.length === 0 || !isParty(entities, list)) continue
    if (colon && list.refs.length < 2) continue
    out[out.length - 1] = phraseLike(chunk, {
      refs: list.refs,
      rep: !/states|countries|organi|members|nations|bodies|parties/.test(chunk.head),
      last: colon || counted ? list.last : chunk.last,
      closed: counted && isMark(row[n + 1], ','),
    })
    if (colon || counted) i = n
    if (counted && isMark(row[n + 1], ',')) i++
  }
  return out
}
