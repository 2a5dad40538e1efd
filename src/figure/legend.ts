/** The legend of a figure: what is present on it, and nothing else. */
import { TURNS, type Turn } from '../graph/compare-periods.ts'
import { turnsInWords } from '../graph/turns-in-words.ts'
import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts'
import { type Family, RELATION_FAMILIES } from '../model/relations.ts'
import { capital, type Words } from '../words/words.ts'
import type { Compared, Figure } from './compose-figure.ts'
import { drawLine } from './draw-line.ts'
import { symbolOutline } from './draw-map.ts'
import type { Mark } from './drawing.ts'
import type { Certainty } from './lines.ts'
import type { MapStyle } from './map-style.ts'
import type { Setting } from './page-setting.ts'
import type { SheetSymbol } from './sheet.ts'
import { textBlock, type Voice } from './text-block.ts'

type LegendRow = { words: string; sample: Sample }
type Sample =
  | { kind: EntityKind }
  | { family: Family; certainty: Certainty; turn: Turn | null; isPlain?: boolean }
  | { count: true }

/**
 * Kinds, what two periods make of relations, families, then what patterns and numbers mean. Where periods are compared,
 * colours are theirs, and families are told by their heads alone.
 */
function legendOf(words: Words, { sheet, counted, compared }: Figure): LegendRow[] {
  const { t } = words
  const kinds = new Set([...sheet.symbols.values()].map(({ kind }) => kind))
  const families = new Set(sheet.lines.map(({ line }) => line.family))
  const certainties = new Set(sheet.lines.map(({ line }) => line.certainty))
  const family = RELATION_FAMILIES.find((each) => families.has(each)) ?? 'structural'
  const turn = compared ? ('both' as const) : null
  return [
    ...ENTITY_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      words: capital(t(`kinds.${kind}`)),
      sample: { kind },
    })),
    ...(compared ? turnRows(words, compared) : []),
    ...RELATION_FAMILIES.filter((each) => families.has(each)).map((each) => ({
      words: t(`family.${each}`),
      sample: { family: each, certainty: 'actual' as const, turn },
    })),
    ...(certainties.has('planned')
      ? [
          {
            words: capital(t('figure.legend.planned')),
            sample: { family, certainty: 'planned' as const, turn },
          },
        ]
      : []),
    ...(certainties.has('undated')
      ? [
          {
            words: capital(t('figure.legend.undated')),
            sample: { family, certainty: 'undated' as const, turn },
          },
        ]
      : []),
    ...(counted.size > 0
      ? [{ words: capital(t('figure.legend.count')), sample: { count: true as const } }]
      : []),
  ]
}

function turnRows(words: Words, { counts, periods }: Compared): LegendRow[] {
  const said = turnsInWords(words, counts, periods)
  return TURNS.filter((turn) => counts[turn] > 0).map((turn) => ({
    words: said[turn],
    sample: { family: 'cooperative', certainty: 'actual', turn, isPlain: true },
  }))
}

const SAMPLE_WIDTH = 34
const RADIUS = 5.5

/** A sample in the middle of its place, `y` its middle. */
function drawSample(sample: Sample, style: MapStyle, x: number, y: number): Mark[] {
  const middle = x + SAMPLE_WIDTH / 2 - 3
  if ('kind' in sample) {
    const { kind } = sample
    return [
      { shape: { outline: symbolOutline({ kind, x: middle, y, radius: RADIUS }), fill: style.kinds[kind] } },
    ]
  }
  if ('count' in sample) {
    return [
      {
        text: {
          lines: [{ text: '5', x: middle, y: y + 4 }],
          anchor: 'middle',
          style: { family: 'sans', weight: 500, italic: false },
          ...{ size: 12, spacing: 0, fill: style.quietInk },
        },
      },
    ]
  }
  const { family, certainty, turn, isPlain } = sample
  const end = (at: number): SheetSymbol => ({ key: '', kind: 'actor', x: at, y, radius: 0, degree: 0 })
  const line = {
    ...{ key: '', source: '', target: '', edges: [], shared: [], count: 1, family, certainty },
    ...{ head: certainty === 'actual' && !isPlain ? family : null, extra: 0, strength: 1, bend: 0 },
  }
  const { marks } = drawLine(
    { line, from: end(x - 3), to: end(x + SAMPLE_WIDTH - 4), control: null },
    style,
    1,
    turn,
    '',
  )
  return [...marks]
}

const ROW = 18
const VOICE = { size: 12, lineHeight: ROW }
const COLUMN_GAP = 18

/** One below the other in a narrow place, side by side in a wide one. */
export function drawLegend(
  { words, typesetter, style, parts }: Setting,
  figure: Figure,
  { x, width }: { x: number; width: number },
): { height: number; at(y: number): Mark[] } {
  const rows = parts.has('legend') ? legendOf(words, figure) : []
  const voice: Voice = {
    ...VOICE,
    style: { family: 'sans', weight: 400, italic: false },
    fill: style.ink,
  }
  const places: { x: number; y: number; row: LegendRow }[] = []
  let [across, down] = [0, 0]
  const isColumn = width < 320
  for (const row of rows) {
    const needed = SAMPLE_WIDTH + typesetter.set(row.words, voice.style).width * voice.size
    if (across > 0 && (isColumn || across + needed > width)) {
      across = 0
      down += ROW
    }
    places.push({ x: x + across, y: down, row })
    across += needed + COLUMN_GAP
  }
  return {
    height: places.length ? down + ROW : 0,
    at: (y) =>
      places.flatMap((place) => [
        ...drawSample(place.row.sample, style, place.x, y + place.y + ROW / 2),
        ...textBlock(typesetter, place.row.words, voice, {
          ...{ x: place.x + SAMPLE_WIDTH, y: y + place.y, width: width - SAMPLE_WIDTH, most: 1 },
        }).marks,
      ]),
  }
}
