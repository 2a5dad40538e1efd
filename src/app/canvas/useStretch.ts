/** How much taller the map is drawn: only portrait windows stretch it, and only a new window changes it. */
import type { Core } from 'cytoscape'
import { useLayoutEffect, useState } from 'react'
import type { Network } from '../../graph/network.ts'
import { extentOf, stretchFor } from './camera.ts'

export function useStretch(cy: Core | null, network: Network): number {
  const [stretch, setStretch] = useState(1)
  useLayoutEffect(() => {
    if (!cy) return
    const extent = extentOf(network.mapNodes((_, { x, y }) => ({ x, y })))
    const update = () => setStretch(stretchFor(extent, { width: cy.width(), height: cy.height() }))
    update()
    cy.on('resize', update)
    return () => {
      cy.off('resize', update)
    }
  }, [cy, network])
  return stretch
}
