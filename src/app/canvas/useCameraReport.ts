/**
 * Says on the map's element where the camera stands, so that scripts and tests can point at an entity:
 *
 *     x on the element = x in graph.json × data-zoom + data-pan-x
 *     y on the element = y in graph.json × data-stretch × data-zoom + data-pan-y
 */
import type { Core } from 'cytoscape'
import { type RefObject, useEffect } from 'react'

export function useCameraReport(
  cy: Core | null,
  container: RefObject<HTMLElement | null>,
  stretch: number,
): void {
  useEffect(() => {
    const element = container.current
    if (!cy || !element) return
    const report = () => {
      const { x, y } = cy.pan()
      const told = { zoom: cy.zoom(), panX: x, panY: y, stretch }
      // The engine takes every change of an attribute, even to what it was, for a change of its size, and answers it.
      for (const [name, value] of Object.entries(told)) {
        if (element.dataset[name] !== `${value}`) element.dataset[name] = `${value}`
      }
    }
    report()
    cy.on('viewport', report)
    return () => {
      cy.off('viewport', report)
    }
  }, [cy, container, stretch])
}
