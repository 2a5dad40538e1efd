/**
 * An entity that is dragged, with the mouse or a finger, stays where it is let go. Its name goes along. A second
 * finger zooms and a long press asks: then what the first finger took hold of goes back.
 */
import type { Core, EventObject, NodeSingular } from 'cytoscape'
import { useEffect, useRef } from 'react'
import type { Place } from '../../graph/placed.ts'
import { isTouch } from './pointed-at.ts'

/** Pixels that a hand slips with a click. */
const SLIP = 4

/** Pixels round a symbol in which a finger takes hold of it. Farther out, where a tap still finds it, a finger pans. */
const REACH = 6

const tenth = (value: number): number => Math.round(value * 10) / 10

/** @param onMove told where it was put, and whether by a finger */
export function useDragging(
  cy: Core | null,
  stretch: number,
  onMove: (place: Place, byTouch: boolean) => void,
): void {
  const latest = useRef({ stretch, onMove })
  latest.current = { stretch, onMove }
  useEffect(() => {
    const element = cy?.container()
    if (!cy || !element) return
    let held: NodeSingular | null = null
    let start = { x: 0, y: 0 }
    /** Not to be dragged until all fingers are lifted. */
    let barred: NodeSingular | null = null

    const grab = (event: EventObject) => {
      const node: NodeSingular = event.target
      held = node
      start = { ...node.position() }
      if (!isTouch(event)) return
      const at = node.renderedPosition()
      const off = Math.hypot(event.renderedPosition.x - at.x, event.renderedPosition.y - at.y)
      if (off > node.renderedWidth() / 2 + REACH) barred = node.panify()
    }
    const free = (event: EventObject) => {
      if (!held) return
      const node = held
      held = null
      const { x, y } = node.position()
      const moved = Math.hypot(x - start.x, y - start.y) * cy.zoom() > SLIP
      if (!moved) node.position(start)
      else {
        const place = { key: node.id(), x: tenth(x), y: tenth(y / latest.current.stretch) }
        latest.current.onMove(place, isTouch(event))
      }
    }
    const putBack = () => {
      if (!held) return
      barred = held.ungrabify()
      held.position(start)
      // The layers that draw it hear of this too.
      held.emit('free')
    }
    const touch = ({ touches }: TouchEvent) => {
      if (touches.length > 1) putBack()
    }
    const lift = ({ touches }: TouchEvent) => {
      if (touches.length > 0) return
      barred?.unpanify().grabify()
      barred = null
    }
    const cancel = (event: TouchEvent) => {
      putBack()
      lift(event)
    }
    cy.on('grab', 'node', grab)
    cy.on('free', 'node', free)
    cy.on('taphold', 'node', putBack)
    element.addEventListener('touchstart', touch, { passive: true })
    element.addEventListener('touchend', lift)
    element.addEventListener('touchcancel', cancel)
    return () => {
      cy.off('grab', 'node', grab)
      cy.off('free', 'node', free)
      cy.off('taphold', 'node', putBack)
      element.removeEventListener('touchstart', touch)
      element.removeEventListener('touchend', lift)
      element.removeEventListener('touchcancel', cancel)
    }
  }, [cy])
}
