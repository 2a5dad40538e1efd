/** An entity that is dragged with the mouse stays where it is let go. Its name goes along. */
import type { Core, EventObject } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Place } from '../../graph/placed.ts'

/** Pixels that a hand slips with a click. */
const SLIP = 4

const tenth = (value: number): number => Math.round(value * 10) / 10

export function useDragging(cy: Core | null, stretch: number, onMove: (place: Place) => void): void {
  const latest = useRef({ stretch, onMove })
  latest.current = { stretch, onMove }
  useEffect(() => {
    if (!cy) return
    // A finger on a symbol pans like any other.
    const isMouse = matchMedia('(pointer: fine)').matches
    cy.autoungrabify(!isMouse)
    let start = { x: 0, y: 0 }
    const grab = ({ target }: EventObject) => {
      start = { ...target.position() }
    }
    const free = ({ target }: EventObject) => {
      const { x, y } = target.position()
      const moved = Math.hypot(x - start.x, y - start.y) * cy.zoom() > SLIP
      if (!moved) target.position(start)
      else latest.current.onMove({ key: target.id(), x: tenth(x), y: tenth(y / latest.current.stretch) })
    }
    cy.on('grab', 'node', grab)
    cy.on('free', 'node', free)
    return () => {
      cy.off('grab', 'node', grab)
      cy.off('free', 'node', free)
    }
  }, [cy])
}
