/**
 * Moves the camera: fit at the start, zoom by a factor, centre on an entity. What the filter takes away or brings back
 * moves nothing, unless something would come to lie outside a window that nobody has moved.
 */
import type { Core } from 'cytoscape'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Box } from '../../graph/labels/box.ts'
import type { Network } from '../../graph/network.ts'
import {
  centred,
  coveredAbove,
  extentOf,
  fittedBeside,
  freeArea,
  type Point,
  shown,
  type Viewport,
} from './camera.ts'
import { keepClearBoxes } from './keep-clear-boxes.ts'
import type { ScreenStyle } from './read-map-style.ts'
import { watchKeepClear } from './watch-keep-clear.ts'

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

/** The entities in sight, and where they stand. */
type Ground = { network: Network; nodes: ReadonlySet<string>; stretch: number }

export function useCamera(
  cy: Core | null,
  style: ScreenStyle | null,
  { network, nodes, stretch }: Ground,
): Camera {
  const moved = useRef(false)
  const ground = useRef({ network, nodes, stretch })
  ground.current = { network, nodes, stretch }
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
        travel(wholeMap(cy, ground.current), duration)
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new stretch, or a graph that grew, is fitted again
  useLayoutEffect(() => {
    if (!cy) return
    let size = windowOf(cy)
    const refit = () => {
      if (!moved.current) cy.viewport(wholeMap(cy, ground.current))
    }
    const resized = () => {
      const { width, height } = size
      size = windowOf(cy)
      // The engine also says so when nothing has changed.
      if (size.width !== width || size.height !== height) refit()
    }
    const keep = () => {
      moved.current = true
    }
    // A title block that grows by what it tells of the filter shall not come to lie on anybody.
    const settle = () => {
      if (!isInSight(cy, ground.current)) refit()
    }
    refit()
    const container = cy.container()
    const endWatch = container && watchKeepClear(container, settle)
    cy.on('resize', resized)
    cy.on('scrollzoom dragpan pinchzoom', keep)
    return () => {
      endWatch?.()
      cy.off('resize', resized)
      cy.off('scrollzoom dragpan pinchzoom', keep)
    }
  }, [cy, stretch, network.order])

  useLayoutEffect(() => {
    if (!cy || moved.current) return
    if (!isInSight(cy, { network, nodes, stretch })) cy.viewport(wholeMap(cy, { network, nodes, stretch }))
  }, [cy, network, nodes, stretch])
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
  return freeArea(windowOf(cy), coversOf(cy))
}

const windowOf = (cy: Core) => ({ width: cy.width(), height: cy.height() })

function wholeMap(cy: Core, ground: Ground): Viewport {
  return fittedBeside(placesOf(ground), windowOf(cy), coversOf(cy))
}

/** Whether everybody stands in the window, and nobody beneath its title block. */
function isInSight(cy: Core, ground: Ground): boolean {
  const points = placesOf(ground)
  const { x1, y1, x2, y2 } = extentOf(points)
  const window = cy.extent()
  const isInside = x1 >= window.x1 && x2 <= window.x2 && y1 >= window.y1 && y2 <= window.y2
  return (
    isInside && coveredAbove(points, { zoom: cy.zoom(), pan: cy.pan() }, windowOf(cy), coversOf(cy)) === 0
  )
}

function coversOf(cy: Core): Box[] {
  const container = cy.container()
  return container ? keepClearBoxes(container) : []
}

function placesOf({ network, nodes, stretch }: Ground): Point[] {
  return [...nodes].map((key) => {
    const { x, y } = network.getNodeAttributes(key)
    return { x, y: y * stretch }
  })
}
