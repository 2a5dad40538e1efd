/** Keeps what hands take hold of as large as the symbols are drawn: those shrink less than the map when the camera goes up. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import { symbolScale } from '../../figure/symbol.ts'

/** Milliseconds without a movement after which the camera counts as resting. */
const REST = 70

/** @param nodes only tells when there are new ones to scale */
export function useSymbolScale(cy: Core | null, nodes: ReadonlySet<string>): void {
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
      timer = setTimeout(apply, REST)
    }
    apply()
    cy.on('zoom', zoomed)
    return () => {
      clearTimeout(timer)
      cy.off('zoom', zoomed)
    }
  }, [cy, nodes])
}
