/** What the placing of labels has to know of a sheet: whose names, which symbols, which lines beneath. */
import type { Box } from '../graph/labels/box.ts'
import type { LabelRequest, LabelScene } from '../graph/labels/place-labels.ts'
import type { Segment } from '../graph/labels/segment.ts'
import type { Block, Side } from '../graph/labels/sides.ts'
import { middleOf, type Sheet, type SheetLine, type SheetSymbol } from './sheet.ts'

/** Up to so many labels it pays to try many orders, then a few; beyond, only the most connected are named. */
const SMALL = { labels: 60, orders: 60 }
/** Where so few stand, one without a name is missed: rather a name on a line or close to others, who have theirs. */
const FEW = { labels: 30, patience: 240 }
const MEDIUM = { labels: 300, orders: 8 }
const MOST_LABELS = 160
/** Who has to be named on a large map before anybody else: in strict order, no matter what it costs the others. */
const BEST_KNOWN = 24

const REST = 3
/** So few relations that a symbol may be covered by the name of one of the best known. */
const MINOR = 3

type Options = {
  frame: Box
  forbidden: readonly Box[]
  /** Whose labels are wanted; all by default. */
  wanted?: (symbol: SheetSymbol) => boolean
  /** The measured lettering of an entity, in each way it may be broken. */
  blocksOf: (key: string) => readonly Block[]
  groupOf?: (key: string) => number
  previous?: ReadonlyMap<string, { side: Side }>
}

/** Only what is in the frame counts: further in, there is room for more names. */
export function labelScene(sheet: Sheet, options: Options): LabelScene {
  const { frame, forbidden, wanted = () => true, groupOf = () => REST, blocksOf, previous } = options
  const symbols = [...sheet.symbols.values()].filter((symbol) => isNear(symbol, frame))
  const named = symbols.filter(wanted).sort((a, b) => groupOf(a.key) - groupOf(b.key) || b.degree - a.degree)
  const chosen = named.length > MEDIUM.labels ? named.slice(0, MOST_LABELS) : named
  const isLarge = named.length > SMALL.labels
  return {
    labels: chosen.map(
      (symbol, i): LabelRequest => ({
        ...{ key: symbol.key, x: symbol.x, y: symbol.y, radius: symbol.radius },
        blocks: blocksOf(symbol.key),
        group: isLarge && i < BEST_KNOWN ? Math.min(groupOf(symbol.key), REST - 1) : groupOf(symbol.key),
        weight: symbol.degree,
        previous: previous?.get(symbol.key)?.side,
      }),
    ),
    symbols: symbols.map(({ key, x, y, radius, degree }) => ({ key, x, y, radius, minor: degree <= MINOR })),
    segments: sheet.lines.flatMap(segmentsOf),
    frame,
    forbidden,
    patience: named.length <= FEW.labels ? FEW.patience : 0,
    orders: named.length <= SMALL.labels ? SMALL.orders : named.length <= MEDIUM.labels ? MEDIUM.orders : 1,
  }
}

function isNear({ x, y, radius }: SheetSymbol, frame: Box): boolean {
  return x + radius > frame.x1 && x - radius < frame.x2 && y + radius > frame.y1 && y - radius < frame.y2
}

/** A bent line counts as its two halves. */
function segmentsOf(drawn: SheetLine): Segment[] {
  const { from, to } = drawn
  if (!drawn.control) return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, weight: 1 }]
  const { x, y } = middleOf(drawn)
  return [
    { x1: from.x, y1: from.y, x2: x, y2: y, weight: 1 },
    { x1: x, y1: y, x2: to.x, y2: to.y, weight: 1 },
  ]
}
