/** Who is told of by how he stands to somebody: "his Kazakh counterpart", "her host", "the latter". */
import type { Phrase, Row } from './chunks.ts'
import { titlesFitting } from './resolve/title-fits.ts'
import type { Known, Mind } from './told.ts'
import { OPPOSITES } from './words/person-nouns.ts'

const isHis = ({ determiner }: Phrase): boolean => determiner === 'his' || determiner === 'her'

/** Whether what follows says who is meant: "his counterpart, A", "her colleague A", "his counterpart from B, C". */
function isNamedBehind(row: Row, i: number): boolean {
  const next = row[i + 1]
  if (next?.type === 'prep') return next.word === 'from' || next.word === 'of' || next.word === 'in'
  const named = next?.type === 'mark' ? row[i + 2] : next
  return named?.type === 'phrase' && named.refs.length > 0
}

/** The actor whom the phrase at i of a row means by his place beside another; null for none or for other phrases. */
export function oppositeOf(known: Known, mind: Mind, row: Row, i: number): number | null {
  const phrase = row[i] as Phrase
  if (phrase.head === 'latter') return phrase.mods.length === 0 ? lastNamed(known, row, i) : null
  const own = mind.subject
  if (own === null || !isHis(phrase) || phrase.mods.length > 1 || isNamedBehind(row, i)) return null
  if (OPPOSITES.has(phrase.head)) return counterpartOf(known, mind, own, phrase.mods[0])
  const { pair } = mind
  const isHost = phrase.mods.length === 0 && pair.length === 2 && pair.includes(own)
  const other = pair[0] === own ? pair[1]! : pair[0]!
  return isHost && known.entities[other]!.kind === 'actor' ? other : null
}

/** Whoever was told of last in the sentence as one of two people. */
function lastNamed({ entities }: Known, row: Row, i: number): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = row[k]!
    if (chunk.type !== 'phrase' || chunk.refs.length === 0) continue
    return chunk.refs.length === 1 && entities[chunk.refs[0]!]!.kind === 'actor' ? chunk.refs[0]! : null
  }
  return null
}

/** Who was told of last with the same office elsewhere; of a state, where one is said. */
function counterpartOf(
  { titles, stateOf }: Known,
  mind: Mind,
  own: number,
  state: number | undefined,
): number | null {
  const meanings = titles.get(own)?.map((t) => titlesFitting(t.title)) ?? []
  const isAny = (title: string) => meanings.some((means) => means(title))
  const home = stateOf.get(own)
  const isOpposite = (actor: number) =>
    actor !== own &&
    (titles.get(actor)?.some((t) => {
      const isOf = state === undefined ? t.whose !== home : t.whose === state
      return isOf && isAny(t.title)
    }) ??
      false)
  return mind.actors.find(isOpposite) ?? null
}
