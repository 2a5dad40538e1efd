/** What the mouse rests on: an entity or a line, after a short while: passing over shows nothing. */
import type { Core, EventObject } from 'cytoscape'
import { type RefObject, useEffect, useState } from 'react'
import type { MapLayer } from './map-layer.ts'
import { pointedAt } from './pointed-at.ts'

/** @param delay milliseconds that it has to rest */
export function useHover(
  cy: Core | null,
  container: RefObject<HTMLElement | null>,
  map: RefObject<MapLayer | null>,
  delay: number,
): string | null {
  const [hovered, setHovered] = useState<string | null>(null)
  useEffect(() => {
    const element = container.current
    if (!cy || !element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // Fingers and pens have no hover; the renderer's events do not say which device they come from.
    let mouse = true
    let over: string | null = null
    // Not on the element itself: the renderer takes every change of its attributes for a change of its size.
    const frame = element.parentElement ?? element
    const pass = (key: string | null) => {
      if (key === over) return
      over = key
      frame.style.cursor = key === null ? '' : 'pointer'
      clearTimeout(timer)
      timer = setTimeout(() => setHovered(key), delay)
    }
    const watchDevice = (event: PointerEvent) => {
      mouse = event.pointerType === 'mouse'
    }
    const move = (event: EventObject) => {
      const isPressed = ((event.originalEvent as MouseEvent | undefined)?.buttons ?? 0) > 0
      if (mouse && !isPressed) pass(pointedAt(cy, map.current, event))
    }
    const leave = () => pass(null)
    const gone = ({ target }: EventObject) => {
      if (target.id() === over) leave()
    }
    element.addEventListener('pointermove', watchDevice, { capture: true, passive: true })
    element.addEventListener('pointerdown', watchDevice, { capture: true, passive: true })
    element.addEventListener('pointerleave', leave)
    cy.on('mousemove', move)
    cy.on('remove', gone)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointermove', watchDevice, { capture: true })
      element.removeEventListener('pointerdown', watchDevice, { capture: true })
      element.removeEventListener('pointerleave', leave)
      cy.off('mousemove', move)
      cy.off('remove', gone)
    }
  }, [cy, container, map, delay])
  return hovered
}
