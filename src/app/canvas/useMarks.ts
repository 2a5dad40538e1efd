/** Keeps ring, halo and marked line as wide on the screen as they are at zoom 1, however far the camera is. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Emphasis } from './emphasis.ts'

/** Pixels on the screen. */
const RING = 2.5
const NODE_HALO = 8
const LINE_HALO = 5
const LEAST_LINE = 1.75

export function useMarks(cy: Core | null, { picked, lit }: Emphasis, cursor: string | null): void {
  useLayoutEffect(() => {
    if (!cy) return
    const keys = [picked, lit, cursor].filter((key) => key !== null)
    const measure = () => {
      const perPixel = 1 / Math.min(1, cy.zoom())
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
  }, [cy, picked, lit, cursor])
}
