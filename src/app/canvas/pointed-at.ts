/** What an event of the renderer points at: an entity it took hold of, else the line within reach. */
import type { Core, EventObject } from 'cytoscape'
import type { MapLayer } from './map-layer.ts'

/** Pixels beside a line, for a mouse and for a finger. */
const REACH = { mouse: 8, touch: 24 }

/** @returns the key of an entity or a line; null on empty paper */
export function pointedAt(cy: Core, map: MapLayer | null, event: EventObject): string | null {
  if (event.target !== cy) return event.target.id()
  return map?.lineAt(event.renderedPosition, isTouch(event) ? REACH.touch : REACH.mouse) ?? null
}

export const isTouch = ({ originalEvent }: EventObject): boolean =>
  typeof TouchEvent !== 'undefined' && originalEvent instanceof TouchEvent
