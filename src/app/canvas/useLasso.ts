/**
 * A lasso: a ring drawn by hand picks the entities within. With Shift it begins on empty paper; once it is asked for,
 * the next drag of mouse or finger is one wherever it begins. Escape and a mere tap put it away.
 */
import type { Core, EventObject } from 'cytoscape'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { inRing, type Point } from './in-ring.ts'

type Lasso = { isAsked: boolean; ask(): void }

/** @param ring where it is drawn */
export function useLasso(
  cy: Core | null,
  ring: RefObject<SVGPolygonElement | null>,
  onSelectAll: (keys: string[]) => void,
): Lasso {
  const [isAsked, setAsked] = useState(false)
  const latest = useRef({ isAsked, onSelectAll })
  latest.current = { isAsked, onSelectAll }

  useEffect(() => {
    if (!cy) return
    let points: Point[] | null = null
    const draw = () =>
      ring.current?.setAttribute('points', (points ?? []).map(({ x, y }) => `${x},${y}`).join(' '))
    const start = ({ target, originalEvent, renderedPosition }: EventObject) => {
      const isShifted = target === cy && (originalEvent as MouseEvent | undefined)?.shiftKey
      if (!latest.current.isAsked && !isShifted) return
      points = [renderedPosition]
      cy.userPanningEnabled(false)
    }
    const extend = ({ renderedPosition, originalEvent }: EventObject) => {
      if (!points) return
      // Else the browser takes a finger for one that scrolls.
      originalEvent?.preventDefault()
      points.push(renderedPosition)
      draw()
    }
    const end = () => {
      if (!points) return
      const drawn = points
      points = null
      draw()
      cy.userPanningEnabled(true)
      setAsked(false)
      const inside = cy.nodes().filter((node) => inRing(node.renderedPosition(), drawn))
      if (inside.length > 0) latest.current.onSelectAll(inside.map((node) => node.id()))
    }
    cy.on('tapstart', start)
    cy.on('tapdrag', extend)
    cy.on('tapend', end)
    return () => {
      cy.off('tapstart', start)
      cy.off('tapdrag', extend)
      cy.off('tapend', end)
    }
  }, [cy, ring])

  useEffect(() => {
    if (!cy || !isAsked) return
    const canGrab = !cy.autoungrabify()
    cy.autoungrabify(true)
    const putAway = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setAsked(false)
    }
    document.addEventListener('keydown', putAway, { capture: true })
    return () => {
      cy.autoungrabify(!canGrab)
      document.removeEventListener('keydown', putAway, { capture: true })
    }
  }, [cy, isAsked])

  return { isAsked, ask: useCallback(() => setAsked(true), []) }
}
