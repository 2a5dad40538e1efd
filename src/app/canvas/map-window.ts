/** Which part of the map the window shows, for figures of the current view. */
import type { Core } from 'cytoscape'
import type { Box } from '../../graph/labels/box.ts'

/** `extent` in the units of graph.json. */
export type MapWindow = {
  extent: Box
  stretch: number
  width: number
  height: number
  /** Entities in it whose names find no room. */
  unnamed: ReadonlySet<string>
}

export function mapWindow(cy: Core, stretch: number, unnamed: ReadonlySet<string>): MapWindow {
  const { x1, y1, x2, y2 } = cy.extent()
  return {
    extent: { x1, y1: y1 / stretch, x2, y2: y2 / stretch },
    stretch,
    unnamed,
    width: cy.width(),
    height: cy.height(),
  }
}
