/** Reads the design tokens that the map is drawn with, as they stand for an element: light, dark, or forced. */
import type { MapStyle } from '../../figure/map-style.ts'
import { TURNS } from '../../graph/compare-periods.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { ENTITY_KINDS } from '../../model/kinds.ts'
import { RELATION_FAMILIES } from '../../model/relations.ts'

/** How strongly what is not meant stays visible. */
export type Fading = { node: number; edge: number }

/** The map's style and what only the screen needs. Times in milliseconds, 0 under reduced motion. */
export type ScreenStyle = MapStyle & {
  /** Beside a selection, beside a hovered thing. */
  fade: Fading
  dim: Fading
  quick: number
  travel: number
  hoverDelay: number
}

export function readMapStyle(element: Element): ScreenStyle {
  const computed = getComputedStyle(element)
  const text = (name: string) => computed.getPropertyValue(`--${name}`).trim()
  const number = (name: string) => Number.parseFloat(text(name)) || 0
  const numbers = (name: string) => text(name).split(/\s+/).map(Number)
  const families = RELATION_FAMILIES
  return {
    canvas: text('surface-canvas'),
    ink: text('text-1'),
    quietInk: text('text-2'),
    outline: text('line-control'),
    marker: text('marker-strong'),
    kinds: table(ENTITY_KINDS, (kind: EntityKind) => text(`kind-${kind}`)),
    families: table(families, (family) => text(`family-${family}`)),
    widths: table(families, (family) => number(`family-${family}-width`)),
    dashes: { actual: [], planned: numbers('dash-planned'), undated: numbers('dash-undated') },
    font: text('font-ui'),
    fade: { node: number('fade-node'), edge: number('fade-edge') },
    dim: { node: number('dim-node'), edge: number('dim-edge') },
    turns: table(TURNS, (turn) => text(`turn-${turn}`)),
    quick: number('t-quick'),
    travel: number('t-travel'),
    hoverDelay: number('hover-delay'),
  }
}

function table<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>
}
