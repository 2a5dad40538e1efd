import { describe, expect, test } from 'vitest'
import { overlap } from '../graph/labels/box.ts'
import { createNetwork } from '../graph/network.ts'
import { visible } from '../graph/visible.ts'
import { NO_FILTER } from '../model/filter.ts'
import type { EdgeAttributes, GraphFile } from '../model/graph-file.ts'
import { english } from '../words/english.ts'
import { composeFigure } from './compose-figure.ts'
import { drawFigure } from './draw-figure.ts'
import { type Lettering, lettersHeight } from './lettering.ts'
import type { MapStyle } from './map-style.ts'

const STYLE: MapStyle = {
  ...{ canvas: '#fff', ink: '#111', quietInk: '#555', outline: '#888', marker: '#fd0' },
  kinds: { actor: '#a00', state: '#00a', organization: '#0a0', meeting: '#a0a' },
  families: { structural: '#999', attendance: '#444', cooperative: '#22c', critical: '#c22' },
  widths: { structural: 1.25, attendance: 1.5, cooperative: 1.75, critical: 1.75 },
  dashes: { actual: [], planned: [7, 5], undated: [0.1, 4.5] },
  font: '"A Font", sans-serif',
}
const NODE = { aliases: [], mentions: [], registry: null }
const EDGE: Omit<EdgeAttributes, 'type'> = {
  modality: 'actual',
  date: null,
  evidence: [{ document: 'd', start: 0, end: 1, rule: 'test' }],
}

const FILE: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: [
    { key: 'state/a', attributes: { ...NODE, kind: 'state', name: 'A & <B>', x: 0, y: 0 } },
    { key: 'actor/c', attributes: { ...NODE, kind: 'actor', name: 'Казак "Қ" 中文', x: 400, y: 90 } },
    { key: 'meeting/d', attributes: { ...NODE, kind: 'meeting', name: 'Summit', x: 200, y: 300 } },
    { key: 'actor/alone', attributes: { ...NODE, kind: 'actor', name: 'Alone', x: 9000, y: 9000 } },
  ],
  edges: [
    { key: 'one', source: 'actor/c', target: 'state/a', attributes: { ...EDGE, type: 'supports' } },
    { key: 'two', source: 'state/a', target: 'meeting/d', attributes: { ...EDGE, type: 'attended' } },
    { key: 'three', source: 'actor/c', target: 'meeting/d', attributes: { ...EDGE, type: 'chaired' } },
  ],
}
const network = createNetwork(FILE)
const measure = (lettering: Lettering) => ({
  width: Math.max(...lettering.lines.map((line) => line.length)) * 0.55 * lettering.size,
  height: lettersHeight(lettering).height,
})
const LIMITS = { measure, mostArea: 4e6, mostSide: 4000 }
const all = visible(network, NO_FILTER)
const figure = composeFigure(network, all, LIMITS)!
const draw = (options = {}) =>
  drawFigure(figure, network, STYLE, { title: 'A & B', description: '' }, english, options)

describe('composeFigure', () => {
  test('nothing visible: no figure', () => {
    expect(composeFigure(network, { nodes: new Set(), edges: new Set() }, LIMITS)).toBe(null)
  })

  test('everything lies on the sheet, names included', () => {
    const { width, height, labels, sheet } = figure
    expect(labels).toHaveLength(3)
    for (const { placed } of labels) {
      expect(placed.box.x1).toBeGreaterThan(0)
      expect(placed.box.y1).toBeGreaterThan(0)
      expect(placed.box.x2).toBeLessThan(width)
      expect(placed.box.y2).toBeLessThan(height)
    }
    for (const { x, y, radius } of sheet.symbols.values()) {
      expect(Math.min(x, y) - radius).toBeGreaterThan(0)
      expect(x + radius).toBeLessThan(width)
      expect(y + radius).toBeLessThan(height)
    }
  })

  test('no two names overlap', () => {
    figure.labels.forEach(({ placed }, i) => {
      for (const other of figure.labels.slice(i + 1))
        expect(overlap(placed.box, other.placed.box)).toBe(false)
    })
  })

  test('what the filter hides takes no room', () => {
    const far = new Set([...all.nodes, 'actor/alone'])
    expect(composeFigure(network, { nodes: far, edges: all.edges }, LIMITS)!.zoom).toBeLessThan(
      figure.zoom / 4,
    )
  })

  test('keeps to the limits by drawing smaller', () => {
    const small = composeFigure(network, all, { measure, mostArea: 80_000, mostSide: 400 })!
    expect(small.width * small.height).toBeLessThanOrEqual(80_000)
    expect(Math.max(small.width, small.height)).toBeLessThanOrEqual(400)
  })
})

describe('drawFigure', () => {
  test('names are text, escaped, in any script', () => {
    expect(draw()).toContain('>A &amp; &lt;B&gt;</tspan>')
    expect(draw()).toContain('Казак &quot;Қ&quot; 中文')
    expect(draw()).not.toContain('<B>')
  })

  test('every visible thing is there under its own key, and nothing else', () => {
    const ids = [...draw().matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(ids.sort()).toEqual(
      [
        'actor/c',
        'counts',
        'entities',
        'meeting/d',
        'names',
        'one',
        'relations',
        'state/a',
        'three',
        'two',
      ].sort(),
    )
  })

  test('can leave the lettering to whoever shows it', () => {
    expect(draw({ lettering: false })).not.toContain('<text')
  })

  test('no coordinate went wrong, and the same figure gives the same bytes', () => {
    expect(draw()).not.toMatch(/NaN|undefined|Infinity/)
    expect(draw()).toBe(draw())
  })
})
