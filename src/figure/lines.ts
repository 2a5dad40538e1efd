/**
 * Which lines a set of edges is drawn as: parallels fan out up to three, above that they become one line with
 * a count.
 *
 *     A ─┬─ attended ─┬─ B        A ── 5 ── B
 *        └─ chaired  ─┘
 */
import type { Network } from '../graph/network.ts'
import type { EdgeAttributes } from '../model/graph-file.ts'
import { type Family, RELATIONS } from '../model/relations.ts'

export type Certainty = 'actual' | 'planned' | 'undated'

export type Line = {
  /** The edge's own key, or `bundle:` and the two ends for a line that stands for several. */
  key: string
  source: string
  target: string
  /** The edges it stands for; the first one is what a click picks. */
  edges: readonly string[]
  family: Family
  certainty: Certainty
  /** What the target end shows; symmetric relations and bundles show none. */
  head: Family | null
  /** Pixels at zoom 1 on top of the family's base width, for further evidence. */
  extra: number
  /** How strongly it is drawn while nothing stands out, 0 to 1: a hub's many lines would blacken the map. */
  strength: number
  /** Sideways distance of the curve's control point from the straight line, seen from source to target. */
  bend: number
}

const FANNED_UP_TO = 3
const FAN = 30
const EXTRA_PER_PASSAGE = 0.75
const MOST_EXTRA = 2.25

type Edge = { key: string; source: string; target: string; attributes: EdgeAttributes }

/**
 * The lines for some edges of a network, in the network's order.
 * @param isUndatedApart whether what has no year is drawn in dots, or like what happened or is planned
 */
export function lines(network: Network, edges: ReadonlySet<string>, isUndatedApart = true): Line[] {
  const pairs = new Map<string, Edge[]>()
  network.forEachEdge((key, attributes, source, target) => {
    if (!edges.has(key)) return
    const pair = source < target ? `${source}|${target}` : `${target}|${source}`
    const parallel = pairs.get(pair)
    const edge = { key, source, target, attributes }
    if (parallel) parallel.push(edge)
    else pairs.set(pair, [edge])
  })
  const certaintyOf = ({ date, modality }: EdgeAttributes): Certainty =>
    date === null && isUndatedApart ? 'undated' : modality
  const degrees = new Map<string, number>()
  for (const [{ source, target }] of pairs.values() as Iterable<[Edge]>) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  return [...pairs.entries()].flatMap(([pair, parallel]) =>
    (parallel.length > FANNED_UP_TO ? [bundle(pair, parallel, certaintyOf)] : fan(parallel, certaintyOf)).map(
      (line) => ({
        ...line,
        strength: strength(line, Math.max(degrees.get(line.source) ?? 0, degrees.get(line.target) ?? 0)),
      }),
    ),
  )
}

/** Finds the line that shows an edge. */
export function lineOfEdge(all: readonly Line[]): ReadonlyMap<string, Line> {
  return new Map(all.flatMap((line) => line.edges.map((edge) => [edge, line] as const)))
}

type BareLine = Omit<Line, 'strength'>

/** Ends with more lines than this have theirs fade. */
const FADING_FROM = 6
/** What is common steps back the furthest; what is rare and tells a stance stays in sight. */
const LEAST_STRENGTH: Record<Family, number> = {
  structural: 0.22,
  attendance: 0.28,
  cooperative: 0.6,
  critical: 0.75,
}

/** @param neighbours of its better connected end */
function strength({ family }: BareLine, neighbours: number): number {
  return Math.max(LEAST_STRENGTH[family], Math.min(1, Math.sqrt(FADING_FROM / Math.max(1, neighbours))))
}

type CertaintyOf = (edge: EdgeAttributes) => Certainty

function fan(parallel: readonly Edge[], certaintyOf: CertaintyOf): BareLine[] {
  return parallel.map((edge, i) => {
    const { family, symmetric } = RELATIONS[edge.attributes.type]
    const offset = (i - (parallel.length - 1) / 2) * FAN
    return {
      key: edge.key,
      source: edge.source,
      target: edge.target,
      edges: [edge.key],
      family,
      certainty: certaintyOf(edge.attributes),
      head: symmetric ? null : family,
      extra: extra(edge.attributes.evidence.length),
      // Seen from the other end, the same side is the other side.
      bend: edge.source < edge.target ? offset : -offset,
    }
  })
}

function bundle(pair: string, parallel: readonly Edge[], certaintyOf: CertaintyOf): BareLine {
  const strongest = [...parallel].sort(
    (a, b) => b.attributes.evidence.length - a.attributes.evidence.length || (a.key < b.key ? -1 : 1),
  )
  const first = strongest[0] as Edge
  const [source, target] =
    first.source < first.target ? [first.source, first.target] : [first.target, first.source]
  const certainties = new Set(parallel.map((edge) => certaintyOf(edge.attributes)))
  return {
    key: `bundle:${pair}`,
    source,
    target,
    edges: strongest.map((edge) => edge.key),
    family: mostFrequent(parallel.map((edge) => RELATIONS[edge.attributes.type].family)),
    certainty: certainties.has('actual') ? 'actual' : certainties.has('planned') ? 'planned' : 'undated',
    head: null,
    extra: MOST_EXTRA,
    bend: 0,
  }
}

function extra(passages: number): number {
  return Math.min(MOST_EXTRA, EXTRA_PER_PASSAGE * (passages - 1))
}

/** Ties go to the one seen first. */
function mostFrequent<T>(items: readonly T[]): T {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}
