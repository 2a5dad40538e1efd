/** Keeps ring, halo and the lines that stand out as wide on the screen as they are at zoom 1, however far the camera is. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Emphasis } from './emphasis.ts'

/** Pixels on the screen. */
const RING = 2.5
const NODE_HALO = 8
const LINE_HALO = 5
const LEAST_LINE = 1.75
const LEAST_HOT_LINE = 1

export function useMarks(cy: Core | null, { picked, lit, hot }: Emphasis, cursor: string | null): void {
  useLayoutEffect(() => {
    if (!cy) return
    const keys = [...picked, lit, cursor].filter((key) => key !== null)
    const measure = () => {
      const perPixel = 1 / Math.min(1, cy.zoom())
      cy.batch(() => {
        for (const key of hot) {
          const line = cy.getElementById(key)
          if (line.isEdge()) line.data('clear', Math.max(line.data('width'), LEAST_HOT_LINE * perPixel))
        }
      })
      for (const key of keys) {
        const marked = cy.getElementById(key)
        const halo = (marked.isNode() ? NODE_HALO : LINE_HALO) * perPixel
        const bold = Math.max(marked.data('width') ?? 0, LEAST_LINE * perPixel)
        marked.data({ ring: RING * perPixel, halo, bold })
      }
    }
    measure()
    cy.on('zoom', measure)
    return () => {
      cy.off('zoom', measure)
    }
  }, [cy, picked, lit, hot, cursor])
}
