/**
 * A figure as plain shapes and lines of text, before it is anything on paper: SVG, outlined SVG and PDF are printed
 * from the same drawing, so that all three show the same.
 */

export type Point = readonly [x: number, y: number]

export type Segment =
  | readonly ['M' | 'L', Point]
  | readonly ['Q', Point, Point]
  | readonly ['C', Point, Point, Point]
  | readonly ['Z']

export type Outline =
  | { circle: { x: number; y: number; radius: number } }
  | { rect: { x: number; y: number; width: number; height: number; radius: number } }
  | { polygon: readonly Point[] }
  | { path: readonly Segment[] }

/** A wider stroke beneath, in the colour of the sheet, that keeps lines off a symbol or a letter. */
export type Casing = { colour: string; width: number }

export type Shape = {
  outline: Outline
  id?: string
  /** What it stands for, in words. */
  title?: string
  fill?: string
  stroke?: { colour: string; width: number; dash?: readonly number[]; round?: boolean }
  casing?: Casing | null
}

export type TextStyle = {
  family: 'sans' | 'serif'
  weight: 400 | 500 | 600 | 700
  italic: boolean
}

export type Text = {
  /** Each line with the place of its baseline's start, middle or end. */
  lines: readonly { text: string; x: number; y: number }[]
  anchor: 'start' | 'middle' | 'end'
  style: TextStyle
  /** Pixels. */
  size: number
  /** Between letters, in em. */
  spacing: number
  fill: string
  casing?: Casing | null
  /** An address that it leads to. */
  href?: string
}

export type Group = {
  id?: string
  title?: string
  opacity?: number
  marks: readonly Mark[]
}

export type Mark = { shape: Shape } | { text: Text } | { group: Group }

export type Drawing = {
  /** Pixels of 1/96 inch. */
  width: number
  height: number
  /** null: transparent. */
  background: string | null
  title: string
  description: string
  /** One group per layer, the lowest first. */
  layers: readonly Group[]
}

/** Every line of text in a drawing, with what is needed to set it. */
export function textsOf(drawing: Drawing): Text[] {
  const inside = (marks: readonly Mark[]): Text[] =>
    marks.flatMap((mark) => ('text' in mark ? [mark.text] : 'group' in mark ? inside(mark.group.marks) : []))
  return drawing.layers.flatMap(({ marks }) => inside(marks))
}

/** An outline as path segments: what printers need that know nothing else. */
export function segmentsOf(outline: Outline): readonly Segment[] {
  if ('path' in outline) return outline.path
  if ('polygon' in outline) {
    const [first, ...rest] = outline.polygon
    return first ? [['M', first], ...rest.map((point): Segment => ['L', point]), ['Z']] : []
  }
  if ('circle' in outline) {
    const { x, y, radius } = outline.circle
    return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius)
  }
  const { x, y, width, height, radius } = outline.rect
  return rounded(x, y, width, height, Math.min(radius, width / 2, height / 2))
}

/** How far the control points of a quarter circle lie from its ends, in radii. */
const QUARTER = 0.5522847498

function rounded(x: number, y: number, width: number, height: number, r: number): Segment[] {
  const [right, bottom] = [x + width, y + height]
  if (r === 0) {
    return [['M', [x, y]], ['L', [right, y]], ['L', [right, bottom]], ['L', [x, bottom]], ['Z']]
  }
  const k = r * (1 - QUARTER)
  return [
    ['M', [x + r, y]],
    ['L', [right - r, y]],
    ['C', [right - k, y], [right, y + k], [right, y + r]],
    ['L', [right, bottom - r]],
    ['C', [right, bottom - k], [right - k, bottom], [right - r, bottom]],
    ['L', [x + r, bottom]],
    ['C', [x + k, bottom], [x, bottom - k], [x, bottom - r]],
    ['L', [x, y + r]],
    ['C', [x, y + k], [x + k, y], [x + r, y]],
    ['Z'],
  ]
}
