/** The state and the body that a document is about, where it names one far more often than any other. */
import type { Reading } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import type { Entity } from './entities.ts'

/** The state that a document speaks of most by far, or null. */
export function mainStateOf(entities: readonly Entity[]): number | null {
  let [most, own, next, total] = [-1, 0, 0, 0]
  entities.forEach(({ kind, places }, i) => {
    if (kind !== 'state') return
    total += places.length
    if (places.length > own) [most, own, next] = [i, places.length, own]
    else if (places.length > next) next = places.length
  })
  return own >= 2 && own * 5 >= total * 3 && own > next ? most : null
}

/** Blocks that say whose paper it is. */
const HEAD = 2
/** Tokens of such a line, at most; what ends in a stop is none. */
const LONGEST = 16
const INSTITUTIONS = wordList(
  'presidency ministry government embassy republic kingdom mission office chancellery ' +
    'times post news herald gazette daily tribune courier courant chronicle observer messenger mirror telegraph',
)

/** "THE PRESIDENCY — REPUBLIC OF FIJI": the state whose paper it is by its first lines, or null. */
export function mastheadState({ tokens, sentences }: Reading, entities: readonly Entity[]): number | null {
  for (const { first, last, block } of sentences) {
    if (block >= HEAD) return null
    if (last - first > LONGEST || tokens[last - 1]!.text === '.') continue
    let institution = false
    for (let i = first; i < last; i++) institution ||= isIn(tokens[i], INSTITUTIONS)
    if (!institution) continue
    const named = entities.flatMap(({ kind, places }, e) => {
      const at = places[0]!.first
      return kind === 'state' && at >= first && at < last ? [e] : []
    })
    return named.length === 1 ? named[0]! : null
  }
  return null
}

/** The body that a document names most by far, or null. */
export function mainBodyOf(entities: readonly Entity[]): number | null {
  let [most, next] = [-1, -1]
  entities.forEach(({ kind, places }, i) => {
    if (kind !== 'organization') return
    if (most < 0 || places.length > entities[most]!.places.length) [most, next] = [i, most]
    else if (next < 0 || places.length > entities[next]!.places.length) next = i
  })
  const size = (i: number) => entities[i]?.places.length ?? 0
  return size(most) >= 3 && size(most) >= 3 * size(next) ? most : null
}
