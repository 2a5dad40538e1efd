/** Keeps the map's own layer in step with the camera, the filter, the emphasis and the hand. */
import type { Core, EventObject } from 'cytoscape'
import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { endFirstPicture } from '../first-picture.ts'
import { MapLayer, type Mapped } from './map-layer.ts'
import type { ScreenStyle } from './read-map-style.ts'

type Given = Omit<Mapped, 'style'> & { style: ScreenStyle | null }

/** @param layer is given the layer, while there is one: hooks before this one ask it what lies where */
export function useMapLayer(
  cy: Core | null,
  layer: RefObject<MapLayer | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  given: Given,
): void {
  const { network, nodes, lines, stretch, style, emphasis, cursor, turns } = given
  const mapped = useMemo<Mapped | null>(
    () => style && { network, nodes, lines, stretch, style, emphasis, cursor, turns },
    [network, nodes, lines, stretch, style, emphasis, cursor, turns],
  )
  const latest = useRef(mapped)
  latest.current = mapped

  const ready = mapped !== null
  useLayoutEffect(() => {
    if (!cy || !canvas.current || !ready || !latest.current) return
    const created = new MapLayer(cy, canvas.current, latest.current)
    layer.current = created
    const grab = ({ target }: EventObject) => created.grab(target)
    const free = () => created.grab(null)
    created.draw()
    requestAnimationFrame(() => setTimeout(endFirstPicture))
    cy.on('render', created.draw)
    cy.on('grab', 'node', grab)
    cy.on('free', 'node', free)
    return () => {
      cy.off('render', created.draw)
      cy.off('grab', 'node', grab)
      cy.off('free', 'node', free)
      created.stop()
      layer.current = null
    }
  }, [cy, layer, canvas, ready])

  useLayoutEffect(() => {
    if (mapped) layer.current?.give(mapped)
  }, [layer, mapped])
}
