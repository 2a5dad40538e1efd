/** A made-up graph of any size for measuring: a few hubs, many with few relations, dates from 1990 to 2025. */
import { assembleGraphFile, type UnplacedNode } from '../../graph/assemble.ts'
import type { DateSpan } from '../../model/dates.ts'
import type { GraphEdge, GraphFile } from '../../model/graph-file.ts'
import { ENTITY_KINDS } from '../../model/kinds.ts'
import type { RelationType } from '../../model/relations.ts'

const TYPES: readonly RelationType[] = ['supports', 'cooperates-with', 'met-with', 'criticizes', 'requests']
const [FIRST_YEAR, YEARS] = [1990, 36]
const DOCUMENT = 'made-up'

/** The same numbers each time, from 0 up to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function someDate(next: () => number): DateSpan | null {
  if (next() < 0.08) return null
  const from = FIRST_YEAR + Math.floor(YEARS * next())
  const to = Math.min(FIRST_YEAR + YEARS - 1, next() < 0.15 ? from + Math.floor(5 * next()) : from)
  return { from: `${from}`, to: `${to}`, precision: 'year', basis: 'stated' }
}

/** New ends prefer those that have many already (Barabási and Albert 1999). */
export function scaleFreeGraph(order: number, size: number, seed = 1): GraphFile {
  const next = numbers(seed)
  const keys = Array.from({ length: order }, (_, i) => `${ENTITY_KINDS[i % 3]}/${i}`)
  const ends = [...keys]
  const one = () => ends[Math.floor(next() * ends.length)] as string
  const edges = Array.from({ length: size }, (_, i): GraphEdge => {
    const source = i < order ? (keys[i] as string) : one()
    let target = one()
    while (target === source) target = one()
    ends.push(source, target)
    return {
      key: `e${i}`,
      source,
      target,
      attributes: {
        type: TYPES[Math.floor(next() * TYPES.length)] as RelationType,
        modality: next() < 0.1 ? 'planned' : 'actual',
        date: someDate(next),
        evidence: [{ document: DOCUMENT, start: 0, end: 7, rule: 'made-up' }],
      },
    }
  })
  const nodes = keys.map((key, i): UnplacedNode => {
    const kind = ENTITY_KINDS[i % 3] as (typeof ENTITY_KINDS)[number]
    return { key, attributes: { kind, name: `Name ${i}`, aliases: [], mentions: [], registry: null } }
  })
  const documents = [
    {
      id: DOCUMENT,
      title: 'Made up',
      publisher: null,
      author: null,
      url: null,
      published: null,
      language: 'en',
      characters: 7,
      sha256: '0'.repeat(64),
    },
  ]
  return assembleGraphFile({ title: 'Made up', documents, nodes, edges })
}
