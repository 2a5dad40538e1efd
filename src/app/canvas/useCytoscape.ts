/**
 * Creates the engine of camera and hands in a container, and destroys it: it pans, zooms, pinches and finds what is
 * taken hold of, while the map is drawn by layers of our own.
 */
import cytoscape, { type Core } from 'cytoscape'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { LEAST_ZOOM } from './camera.ts'
import type { ScreenStyle } from './read-map-style.ts'
import { holds } from './useElements.ts'

/** The renderer, once there is one. */
export function useCytoscape(
  container: RefObject<HTMLElement | null>,
  style: ScreenStyle | null,
): Core | null {
  const [cy, setCy] = useState<Core | null>(null)
  useLayoutEffect(() => {
    const created = cytoscape({
      container: container.current,
      layout: { name: 'preset' },
      minZoom: LEAST_ZOOM,
      maxZoom: 4,
      autounselectify: true,
      boxSelectionEnabled: false,
    })
    setCy(created)
    return () => {
      setCy(null)
      created.destroy()
    }
  }, [container])
  useLayoutEffect(() => {
    if (style) cy?.style(holds(style))
  }, [cy, style])
  return cy
}
