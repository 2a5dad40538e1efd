/**
 * Which lines a set of edges is drawn as: parallels fan out up to three, above that they become one line with
 * a count.
 *
 *     A ─┬─ attended ─┬─ B        A ── 5 ── B
 *        └─ chaired  ─┘
 *
 * Folded meetings are one line among the others.
 */
import type { Shared, Tie } from '../graph/fold-meetings.ts'
import type { Network } from '../graph/network.ts'
import type { EdgeAttributes } from '../model/graph-file.ts'
import { type Family, RELATIONS } from '../model/relations.ts'

export type Certainty = 'actual' | 'planned' | 'undated'

export type Line = {
  /** The edge's own key, or `bundle:` or `shared:` and the two ends for a line that stands for several. */
  key: string
  source: string
  target: string
  /** The edges it stands for, those behind its meetings last; the first one is what a click picks. */
  edges: readonly string[]
  /** The folded meetings it stands for. */
  shared: readonly Shared[]
  /** How many it stands for: relations between the two, and meetings. */
  count: number
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
 * @param ties what folded meetings make of two who took part
 */
export function lines(
  network: Network,
  edges: ReadonlySet<string>,
  isUndatedApart = true,
  ties: readonly Tie[] = [],
): Line[] {
  const certaintyOf = (edge: string): Certainty => {
    const { date, modality } = network.getEdgeAttributes(edge)
    return date === null && isUndatedApart ? 'undated' : modality
  }
  const pairs = new Map<string, BareLine[]>()
  const add = (line: BareLine) => {
    const { source, target } = line
    const pair = source < target ? `${source}|${target}` : `${target}|${source}`
    const parallel = pairs.get(pair)
    if (parallel) parallel.push(line)
    else pairs.set(pair, [line])
  }
  network.forEachEdge((key, attributes, source, target) => {
    if (edges.has(key)) add(lineOf({ key, source, target, attributes }, certaintyOf))
  })
  for (const tie of ties) add(lineOfTie(tie, certaintyOf))
  const degrees = new Map<string, number>()
  for (const [{ source, target }] of pairs.values() as Iterable<[BareLine]>) {
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  const neighbours = ({ source, target }: BareLine) =>
    Math.max(degrees.get(source) ?? 0, degrees.get(target) ?? 0)
  return [...pairs.entries()].flatMap(([pair, parallel]) =>
    (parallel.length > FANNED_UP_TO ? [bundle(network, pair, parallel)] : fan(parallel)).map((line) => ({
      ...line,
      strength: strength(line, neighbours(line)),
    })),
  )
}

/** Finds the lines that show an edge: one, or one for each who took part in a folded meeting. */
export function linesOfEdges(all: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>()
  for (const line of all) {
    for (const edge of line.edges) {
      const own = found.get(edge)
      if (own) own.push(line)
      else found.set(edge, [line])
    }
  }
  return found
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

/**
 * How close meetings alone bring two: a meeting of both counts in full, one of many as little as it tells of any two
 * of them (Newman's weight for those who wrote together).
 */
const closeness = (shared: readonly Shared[]): number =>
  Math.min(1, Math.sqrt(shared.reduce((sum, { parties }) => sum + 1 / (parties - 1), 0)))

/** @param neighbours of its better connected end */
function strength({ family, shared, count }: BareLine, neighbours: number): number {
  const full = Math.min(1, Math.sqrt(FADING_FROM / Math.max(1, neighbours)))
  const met = shared.length === count ? closeness(shared) : 1
  return met * Math.max(LEAST_STRENGTH[family], full)
}

type CertaintyOf = (edge: string) => Certainty

/** The surest first. */
const CERTAINTIES: readonly Certainty[] = ['actual', 'planned', 'undated']

const surest = (some: readonly Certainty[]): Certainty =>
  CERTAINTIES.find((each) => some.includes(each)) ?? 'undated'

function lineOf({ key, source, target, attributes }: Edge, certaintyOf: CertaintyOf): BareLine {
  const { family, symmetric } = RELATIONS[attributes.type]
  return {
    ...{ key, source, target, edges: [key], shared: [], count: 1, bend: 0 },
    family,
    certainty: certaintyOf(key),
    head: symmetric ? null : family,
    extra: extra(attributes.evidence.length),
  }
}

/** A meeting is as sure as the less sure of the two took part in it; a tie, as the surest of its meetings. */
function lineOfTie({ source, target, shared }: Tie, certaintyOf: CertaintyOf): BareLine {
  const ofMeeting = ({ ends }: Shared) =>
    ends
      .map((edges) => surest(edges.map(certaintyOf)))
      .reduce((a, b) => (CERTAINTIES.indexOf(a) > CERTAINTIES.indexOf(b) ? a : b))
  return {
    ...{ key: `shared:${source}|${target}`, source, target, shared, count: shared.length, bend: 0 },
    edges: shared.flatMap(({ ends }) => ends.flat()),
    family: 'attendance',
    certainty: surest(shared.map(ofMeeting)),
    head: null,
    extra: extra(shared.length),
  }
}

function fan(parallel: readonly BareLine[]): BareLine[] {
  return parallel.map((line, i) => {
    const offset = (i - (parallel.length - 1) / 2) * FAN
    // Seen from the other end, the same side is the other side.
    return { ...line, bend: line.source < line.target ? offset : -offset }
  })
}

function bundle(network: Network, pair: string, parallel: readonly BareLine[]): BareLine {
  const [first] = parallel as readonly [BareLine]
  const [source, target] =
    first.source < first.target ? [first.source, first.target] : [first.target, first.source]
  const shared = parallel.flatMap((line) => line.shared)
  const passages = (edge: string) => network.getEdgeAttribute(edge, 'evidence').length
  const direct = parallel.flatMap((line) => (line.shared.length ? [] : line.edges))
  return {
    ...{ key: `bundle:${pair}`, source, target, shared, head: null, extra: MOST_EXTRA, bend: 0 },
    edges: [
      ...direct.sort((a, b) => passages(b) - passages(a) || (a < b ? -1 : 1)),
      ...shared.flatMap(({ ends }) => ends.flat()),
    ],
    count: parallel.reduce((sum, line) => sum + line.count, 0),
    family: mostFrequent(parallel.flatMap(({ family, count }) => new Array<Family>(count).fill(family))),
    certainty: surest(parallel.map(({ certainty }) => certainty)),
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
