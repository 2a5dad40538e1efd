/** Creates the renderer in a container and destroys it. Nothing else: what it draws is the other hooks' job. */
import cytoscape, { type Core } from 'cytoscape'
import { type RefObject, useEffect, useState } from 'react'
import { LEAST_ZOOM } from './camera.ts'

/** From here on a moving camera shows a cached picture without lines; a still one is always exact. */
const LARGE = 2000

export const isLarge = (elementCount: number): boolean => elementCount > LARGE

// In a tiny window symbols touch and leave no room for a bent line between them: no reason to fill the console.
cytoscape.warnings(false)

/** The renderer, once there is one. Recreated only when the size class of the graph changes. */
export function useCytoscape(container: RefObject<HTMLElement | null>, elementCount: number): Core | null {
  const [cy, setCy] = useState<Core | null>(null)
  const large = isLarge(elementCount)
  useEffect(() => {
    const created = cytoscape({
      container: container.current,
      layout: { name: 'preset' },
      minZoom: LEAST_ZOOM,
      maxZoom: 4,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: true,
      hideEdgesOnViewport: large,
      textureOnViewport: large,
      pixelRatio: large ? 1 : 'auto',
    } as cytoscape.CytoscapeOptions)
    setCy(created)
    return () => {
      setCy(null)
      created.destroy()
    }
  }, [container, large])
  return cy
}
