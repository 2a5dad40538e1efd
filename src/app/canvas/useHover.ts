/** What the mouse rests on: an entity or a line, after a short while: passing over shows nothing. */
import type { Core, EventObject } from 'cytoscape'
import { type RefObject, useEffect, useState } from 'react'

/** @param delay milliseconds that it has to rest */
export function useHover(
  cy: Core | null,
  container: RefObject<HTMLElement | null>,
  delay: number,
): string | null {
  const [hovered, setHovered] = useState<string | null>(null)
  useEffect(() => {
    const element = container.current
    if (!cy || !element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // Fingers and pens have no hover; the renderer's events do not say which device they come from.
    let mouse = true
    const settle = (key: string | null) => {
      clearTimeout(timer)
      timer = setTimeout(() => setHovered(key), delay)
    }
    const watchDevice = (event: PointerEvent) => {
      mouse = event.pointerType === 'mouse'
    }
    // Not on the element itself: the renderer takes every change of its attributes for a change of its size.
    const frame = element.parentElement ?? element
    const over = (event: EventObject) => {
      frame.style.cursor = 'pointer'
      if (mouse) settle(event.target.id())
    }
    const out = () => {
      frame.style.cursor = ''
      settle(null)
    }
    element.addEventListener('pointermove', watchDevice, { capture: true, passive: true })
    element.addEventListener('pointerdown', watchDevice, { capture: true, passive: true })
    element.addEventListener('pointerleave', out)
    cy.on('mouseover', 'node, edge', over)
    cy.on('mouseout remove', 'node, edge', out)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('pointermove', watchDevice, { capture: true })
      element.removeEventListener('pointerdown', watchDevice, { capture: true })
      element.removeEventListener('pointerleave', out)
      cy.off('mouseover', 'node, edge', over)
      cy.off('mouseout remove', 'node, edge', out)
    }
  }, [cy, container, delay])
  return hovered
}
