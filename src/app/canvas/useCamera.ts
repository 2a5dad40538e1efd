/** Moves the camera: fit at the start and while nobody has moved it, zoom by a factor, centre on an entity. */
import type { Core } from 'cytoscape'
import { useEffect, useMemo, useRef } from 'react'
import { centred, extentOf, fitted, type Viewport } from './camera.ts'
import type { ScreenStyle } from './read-map-style.ts'

export type Camera = {
  zoomBy(factor: number): void
  fit(): void
  /** A key of an entity or a line that is on the map; others are ignored. */
  centre(key: string): void
}

export function useCamera(cy: Core | null, style: ScreenStyle | null): Camera {
  const moved = useRef(false)
  const camera = useMemo<Camera>(() => {
    const travel = (to: Viewport, duration: number) => {
      cy?.stop()
      if (duration > 0) cy?.animate({ zoom: to.zoom, pan: to.pan }, { duration, easing: 'ease-in-out' })
      else cy?.viewport(to)
    }
    const duration = style?.travel ?? 0
    return {
      zoomBy(factor) {
        if (!cy) return
        moved.current = true
        const middle = { x: cy.width() / 2, y: cy.height() / 2 }
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle })
      },
      fit() {
        if (!cy) return
        moved.current = false
        travel(wholeMap(cy), duration)
      },
      centre(key) {
        const found = cy?.getElementById(key)
        if (!cy || !found || found.empty()) return
        moved.current = true
        const { x1, y1, x2, y2 } = extentOf(
          found
            .union(found.connectedNodes())
            .nodes()
            .map((n) => n.position()),
        )
        const middle = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
        travel(centred(middle, cy.zoom(), windowOf(cy)), duration)
      },
    }
  }, [cy, style])

  const ready = cy !== null && style !== null
  useEffect(() => {
    if (!cy || !ready) return
    const refit = () => {
      if (!moved.current) cy.viewport(wholeMap(cy))
    }
    const keep = () => {
      moved.current = true
    }
    refit()
    cy.on('resize', refit)
    cy.on('scrollzoom dragpan pinchzoom', keep)
    return () => {
      cy.off('resize', refit)
      cy.off('scrollzoom dragpan pinchzoom', keep)
    }
  }, [cy, ready])
  return camera
}

const windowOf = (cy: Core) => ({ width: cy.width(), height: cy.height() })

function wholeMap(cy: Core): Viewport {
  return fitted(extentOf(cy.nodes().map((node) => node.position())), windowOf(cy))
}
