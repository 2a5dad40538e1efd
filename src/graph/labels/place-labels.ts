/**
 * Finds each label a side of its symbol. A label never covers another label, a foreign symbol, a forbidden box
 * or the window's edge (the picked and the best known may cover minor symbols, where all else fails, rather than go unnamed); lines beneath it, and symbols it could be mistaken for, cost. What finds no place worth
 * its cost stays away.
 *
 * Labels come first in group, then by weight. On small maps several orders are tried, each a little different
 * within the groups, and the cheapest is kept; the first one is the strict order.
 */
import { type Box, grown, inside, overlap } from './box.ts'
import { BoxGrid } from './box-grid.ts'
import { lengthInside, type Segment } from './segment.ts'
import { SegmentGrid } from './segment-grid.ts'
import { type Block, besideSymbol, SIDES, type Side } from './sides.ts'

export type LabelRequest = {
  key: string
  /** The symbol it belongs to: centre and half its width. */
  x: number
  y: number
  radius: number
  /** The measured lettering, in the ways it may be broken: the best way first. */
  blocks: readonly Block[]
  /** Lower comes first, whatever the weight: 0 picked, 1 its neighbours, 2 the best known, 3 the rest. */
  group: number
  /** Number of relations. */
  weight: number
  /** The side it stands on now, which it would rather keep. */
  previous?: Side | undefined
}

export type LabelScene = {
  labels: readonly LabelRequest[]
  /** Every symbol that must stay free, also those without a label; a minor one only where a place is found beside it. */
  symbols: readonly { key: string; x: number; y: number; radius: number; minor?: boolean }[]
  segments: readonly Segment[]
  frame: Box
  forbidden: readonly Box[]
  /** How many orders to try. */
  orders: number
  /** What a label may cost more than usual before it rather stays away. */
  patience?: number
}

/** `further` from its symbol than usual, in pixels; `block` is the number of the way that was taken. */
export type PlacedLabel = { key: string; side: Side; further: number; block: number; box: Box }

const PICKED_GROUP = 0
const BEST_KNOWN = 2
const PADDING = { x: 2, y: 1.5 }
const MISTAKABLE = { x: 6, y: 3 }

const MAIN_SIDES: Partial<Record<Side, number>> = { e: 0, w: 4, s: 6, n: 6, se: 12, ne: 12, sw: 16, nw: 16 }
const SLID_COST = 20
const BLOCK_COST = 40
/** Names of great entities may stand a little away: their symbols are large enough to be found. */
const GREAT = { weight: 8, further: [0, 7] as const }
const GREATEST = { weight: 16, further: [0, 7, 14, 21] }
const PICKED = { further: [0, 7, 14, 21, 30] }
/** Pixels between a name and its symbol cost the more the further: the eye takes the nearest symbol for its own. */
const FURTHER_COST = { each: 6, picked: 40 }
const MOVE_COST = 24
const MISTAKABLE_COST = 160
const COVERED_LINE_COST = 6
const COVERED_SYMBOL_COST = 800
/** A symbol that is nearer to the name than its own takes it over: rather cover one that hardly anybody looks for. */
const NEARER_COST = 1600
/** What a label may cost before it rather stays away; an absent one weighs more than that. */
const ABSENCE = 3
const PATIENCE = { base: 60, perRelation: 60, bestKnown: 3000, neighbour: 600, picked: 1e6 }

/** `claim` is the letters with the air around them that no other label may enter. */
type Option = Omit<PlacedLabel, 'key'> & { claim: Box; cost: number }
type Candidate = { label: LabelRequest; options: Option[]; patience: number }
type Attempt = { placed: Map<string, PlacedLabel>; cost: number }

/** The labels that found a place, by key. The same scene always gives the same answer. */
export function placeLabels(scene: LabelScene): Map<string, PlacedLabel> {
  const candidates = findOptions(scene)
  const random = repeatableNoise()
  let best: Attempt | null = null
  for (let attempt = 0; attempt < Math.max(1, scene.orders); attempt++) {
    const weight = new Map(
      candidates.map(({ label }) => [label, (label.weight + 1) * (attempt ? 0.4 + 1.2 * random() : 1)]),
    )
    const order = candidates.toSorted(
      ({ label: a }, { label: b }) =>
        a.group - b.group || weight.get(b)! - weight.get(a)! || (a.key < b.key ? -1 : 1),
    )
    const result = placeInOrder(order)
    if (!best || result.cost < best.cost) best = result
  }
  return best?.placed ?? new Map()
}

function placeInOrder(order: readonly Candidate[]): Attempt {
  const taken = new BoxGrid<string>()
  const placed = new Map<string, PlacedLabel>()
  let cost = 0
  for (const { label, options, patience } of order) {
    const option = options.find(({ claim }) => !taken.some(claim))
    if (!option) {
      cost += ABSENCE * patience
      continue
    }
    taken.add(option.claim, label.key)
    const { side, further, block, box } = option
    placed.set(label.key, { key: label.key, side, further, block, box })
    cost += option.cost
  }
  return { placed, cost }
}

/** For each label the sides that are allowed at all and worth their cost, cheapest first. */
function findOptions(scene: LabelScene): Candidate[] {
  const { labels, symbols, segments, frame, forbidden } = scene
  const symbolGrid = new BoxGrid<string>()
  for (const { key, x, y, radius } of symbols) {
    symbolGrid.add({ x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius }, key)
  }
  const minor = new Set(symbols.filter((symbol) => symbol.minor).map(({ key }) => key))
  const lines = new SegmentGrid(segments)
  return labels.map((label) => {
    const patience = patienceOf(label) + (scene.patience ?? 0)
    const foreign = (key: string) => key !== label.key
    const mayCover = (key: string) => [PICKED_GROUP, BEST_KNOWN].includes(label.group) && minor.has(key)
    const option = (side: Side, further: number, size: Block, block: number): Option[] => {
      const box = besideSymbol(side, label, size, further)
      const claim = grown(box, PADDING.x, PADDING.y)
      if (!inside(claim, frame) || forbidden.some((each) => overlap(each, claim))) return []
      if (symbolGrid.some(box, (key) => foreign(key) && !mayCover(key))) return []
      const covered = symbolGrid.at(box).filter(foreign).length
      // The further a label stands off, the wider the circle in which no symbol may be nearer than its own.
      const around = grown(claim, MISTAKABLE.x + further, MISTAKABLE.y + further)
      const near = symbolGrid.at(around).filter(foreign).length
      const nearer = further > 0 ? symbolGrid.at(grown(box, further, further)).filter(foreign).length : 0
      const cost =
        sideCost(side, label.previous) +
        furtherCost(label, further) +
        BLOCK_COST * block +
        MISTAKABLE_COST * near * (1 + further / GREAT.further[1]) +
        COVERED_SYMBOL_COST * covered +
        NEARER_COST * nearer +
        coverCost(lines, box)
      return cost < patience ? [{ side, further, block, box, claim, cost }] : []
    }
    const distances = distancesOf(label)
    const options = label.blocks.flatMap((size, block) =>
      distances.flatMap((further) => SIDES.flatMap((side) => option(side, further, size, block))),
    )
    return { label, options: options.sort((a, b) => a.cost - b.cost), patience }
  })
}

function distancesOf({ group, weight }: LabelRequest): readonly number[] {
  if (group === PICKED_GROUP) return PICKED.further
  return [GREATEST, GREAT].find((great) => weight >= great.weight)?.further ?? [0]
}

function furtherCost({ group }: LabelRequest, further: number): number {
  return further * (group === PICKED_GROUP ? FURTHER_COST.picked : FURTHER_COST.each)
}

function sideCost(side: Side, previous: Side | undefined): number {
  const cost = MAIN_SIDES[side] ?? SLID_COST
  return previous ? (side === previous ? 0 : cost + MOVE_COST) : cost
}

function coverCost(lines: SegmentGrid, box: Box): number {
  let cost = 0
  for (const segment of lines.beneath(box)) {
    const covered = lengthInside(segment, box)
    if (covered > 0) cost += segment.weight * (COVERED_LINE_COST + covered)
  }
  return cost
}

function patienceOf({ group, weight }: LabelRequest): number {
  if (group === PICKED_GROUP) return PATIENCE.picked
  const more = group === 1 ? PATIENCE.neighbour : group === BEST_KNOWN ? PATIENCE.bestKnown : 0
  return PATIENCE.base + PATIENCE.perRelation * weight + more
}

/** Numbers between 0 and 1 that come in the same sequence every time (Park and Miller 1988). */
function repeatableNoise(): () => number {
  let seed = 7
  return () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
}
