/** Moves the camera: fit at the start and while nobody has moved it, zoom by a factor, centre on an entity. */
import type { Core } from 'cytoscape'
import { useEffect, useMemo, useRef } from 'react'
import type { Box } from '../../graph/labels/box.ts'
import type { Network } from '../../graph/network.ts'
import { centred, extentOf, fitted, freeArea, shown, type Viewport } from './camera.ts'
import { keepClearBoxes } from './keep-clear-boxes.ts'
import type { ScreenStyle } from './read-map-style.ts'

export type Camera = {
  zoomBy(factor: number): void
  fit(): void
  /** A key of the network, of a node or an edge; others are ignored. */
  centre(key: string): void
  /** Moves only as far as it takes to see something, if it is out of sight or beneath a sheet. */
  show(key: string): void
  /** Where an entity is drawn, in the window's pixels. */
  placeOf(key: string): { x: number; y: number }
}

export function useCamera(
  cy: Core | null,
  style: ScreenStyle | null,
  network: Network,
  stretch: number,
): Camera {
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
        const point = middleOf(network, stretch, key)
        if (!cy || !point) return
        moved.current = true
        travel(centred(point, cy.zoom(), areaOf(cy)), duration)
      },
      show(key) {
        const point = middleOf(network, stretch, key)
        const next = cy && point && shown(point, { zoom: cy.zoom(), pan: cy.pan() }, areaOf(cy))
        if (!next) return
        moved.current = true
        travel(next, duration)
      },
      placeOf(key) {
        const box = cy?.container()?.getBoundingClientRect()
        const { x, y } = cy?.getElementById(key).renderedPosition() ?? { x: 0, y: 0 }
        return { x: x + (box?.left ?? 0), y: y + (box?.top ?? 0) }
      },
    }
  }, [cy, style, network, stretch])

  const ready = cy !== null && style !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stretch, or a graph that grew, is fitted again
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
  }, [cy, ready, stretch, network])
  return camera
}

/** Where something lies on the map, visible or not: an entity's place, the middle between an edge's ends. */
function middleOf(network: Network, stretch: number, key: string): { x: number; y: number } | null {
  const ends = network.hasNode(key) ? [key] : network.hasEdge(key) ? network.extremities(key) : []
  if (ends.length === 0) return null
  const { x1, y1, x2, y2 } = extentOf(ends.map((end) => network.getNodeAttributes(end)))
  return { x: (x1 + x2) / 2, y: ((y1 + y2) / 2) * stretch }
}

function areaOf(cy: Core): Box {
  const container = cy.container()
  return freeArea(windowOf(cy), container ? keepClearBoxes(container) : [])
}

const windowOf = (cy: Core) => ({ width: cy.width(), height: cy.height() })

function wholeMap(cy: Core): Viewport {
  return fitted(extentOf(cy.nodes().map((node) => node.position())), windowOf(cy))
}
