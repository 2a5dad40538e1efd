/**
 * Keeps on the renderer the places where hands can take hold of an entity, telling it only the difference. It draws
 * nothing: the map is a layer of our own, and lines are found by `lineAt`.
 */
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import { useLayoutEffect } from 'react'
import { symbolSize } from '../../figure/symbol.ts'
import type { Network } from '../../graph/network.ts'
import { ENTITY_KINDS, type EntityKind } from '../../model/kinds.ts'

const SHAPES: Record<EntityKind, string> = {
  actor: 'ellipse',
  state: 'round-rectangle',
  organization: 'hexagon',
  meeting: 'diamond',
}

/** Taken hold of like what is drawn, but itself without colour. @param style of the box that a hand draws */
export function holds(style: { marker: string; ink: string }): StylesheetJson {
  const sheet: { selector: string; style: Record<string, unknown> }[] = [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'selection-box-color': style.marker,
        'selection-box-opacity': 0.25,
        'selection-box-border-color': style.ink,
        'selection-box-border-width': 1,
      },
    },
    {
      selector: 'node',
      style: { width: 'data(size)', height: 'data(size)', opacity: 0, 'overlay-opacity': 0 },
    },
    ...ENTITY_KINDS.map((kind) => ({ selector: `node.${kind}`, style: { shape: SHAPES[kind] } })),
  ]
  return sheet as unknown as StylesheetJson
}

/** Sized by all relations, not the visible ones: filtering changes no size. `size` follows the zoom. */
function hold(network: Network, key: string, stretch: number): ElementDefinition {
  const { kind, x, y } = network.getNodeAttributes(key)
  const size = symbolSize(kind, network.degree(key))
  return {
    group: 'nodes',
    data: { id: key, base: size, size },
    position: { x, y: y * stretch },
    classes: kind,
  }
}

export function useElements(
  cy: Core | null,
  network: Network,
  visible: ReadonlySet<string>,
  ghosts: ReadonlySet<string>,
  stretch: number,
): void {
  useLayoutEffect(() => {
    if (!cy) return
    const wanted = new Set([...visible, ...ghosts])
    cy.batch(() => {
      cy.remove(cy.nodes().filter((node) => !wanted.has(node.id())))
      cy.nodes().forEach((node) => {
        const { x, y } = network.getNodeAttributes(node.id())
        const { x: nowX, y: nowY } = node.position()
        if (nowX !== x || nowY !== y * stretch) node.position({ x, y: y * stretch })
      })
      const missing = [...wanted].filter((key) => cy.getElementById(key).empty())
      cy.add(missing.map((key) => hold(network, key, stretch)))
    })
  }, [cy, network, visible, ghosts, stretch])
}
