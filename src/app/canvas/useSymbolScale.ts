/** Keeps symbols from shrinking as fast as the map when the camera goes up. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Line } from '../../figure/lines.ts'
import { symbolScale } from '../../figure/symbol.ts'

/** So many elements can be resized with every step of the camera; more only when it rests. */
const MANY = 1500
const REST = 70

/** @param lines only tells when there are new elements to scale */
export function useSymbolScale(cy: Core | null, lines: readonly Line[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!cy) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const apply = () => {
      const scale = symbolScale(cy.zoom())
      cy.batch(() => {
        cy.nodes().forEach((node) => {
          const size = node.data('base') * scale
          if (node.data('size') !== size) node.data('size', size)
        })
      })
    }
    const zoomed = () => {
      clearTimeout(timer)
      if (cy.elements().length > MANY) timer = setTimeout(apply, REST)
      else apply()
    }
    apply()
    cy.on('zoom', zoomed)
    return () => {
      clearTimeout(timer)
      cy.off('zoom', zoomed)
    }
  }, [cy, lines])
}
