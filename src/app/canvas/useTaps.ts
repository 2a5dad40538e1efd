/**
 * A click picks an entity or a line, a click on empty paper clears; with Shift it adds to what is picked. The right
 * button or a long press asks what can be done. The canvas itself stays where it is.
 */
import type { Core, EventObject } from 'cytoscape'
import { type RefObject, useEffect, useRef } from 'react'
import type { Line } from '../../figure/lines.ts'
import type { Selection } from '../view.ts'
import type { MapLayer } from './map-layer.ts'
import { isTouch, pointedAt } from './pointed-at.ts'

export type Taps = {
  onSelect(selection: Selection | null): void
  /** An entity joins those that are picked, or leaves them. */
  onToggle(key: string): void
  /** All entities of a lasso. */
  onSelectAll(keys: string[]): void
  /** `target` null: empty paper. `x` and `y` in the window's pixels. */
  onMenu(target: Selection | null, x: number, y: number): void
}

export function useTaps(
  cy: Core | null,
  map: RefObject<MapLayer | null>,
  lines: readonly Line[],
  selection: Selection | null,
  taps: Taps,
): void {
  // The listeners are bound once; they always see the latest of these.
  const latest = useRef({ lines, selection, taps })
  latest.current = { lines, selection, taps }
  useEffect(() => {
    if (!cy) return
    const meant = (event: EventObject): Selection | null => {
      const key = pointedAt(cy, map.current, event)
      if (key === null) return null
      return event.target === cy ? selectionOfLine(latest.current.lines, key) : { kind: 'node', key }
    }
    // The finger that asked for the menu and is lifted picks nothing.
    let isHeld = false
    const press = () => {
      isHeld = false
    }
    const hold = (event: EventObject) => {
      isHeld = true
      menu(event)
    }
    const tap = (event: EventObject) => {
      if (isHeld) return
      const { selection, taps } = latest.current
      const pointed = meant(event)
      const isAdding = (event.originalEvent as MouseEvent | undefined)?.shiftKey ?? false
      if (isAdding && pointed?.kind === 'node') taps.onToggle(pointed.key)
      // A finger that slips beside a symbol shall not lose what was picked.
      else if (pointed || (selection && !isTouch(event))) taps.onSelect(pointed)
    }
    const menu = (event: EventObject) => {
      const box = cy.container()?.getBoundingClientRect()
      const { x, y } = event.renderedPosition
      latest.current.taps.onMenu(meant(event), x + (box?.left ?? 0), y + (box?.top ?? 0))
    }
    cy.on('tapstart', press)
    cy.on('tap', tap)
    cy.on('cxttap', menu)
    cy.on('taphold', hold)
    return () => {
      cy.off('tapstart', press)
      cy.off('tap', tap)
      cy.off('cxttap', menu)
      cy.off('taphold', hold)
    }
  }, [cy, map])
}

/** A line that stands for several relations is picked as all that is between the two. */
function selectionOfLine(lines: readonly Line[], key: string): Selection {
  const line = lines.find((each) => each.key === key)
  return line && line.edges.length > 1
    ? { kind: 'pair', a: line.source, b: line.target }
    : { kind: 'edge', key: line?.edges[0] ?? key }
}
