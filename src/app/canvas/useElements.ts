/** Keeps on the renderer exactly what is visible, telling it only the difference. Only what was moved moves. */
import type { Core } from 'cytoscape'
import { useLayoutEffect } from 'react'
import type { Certainty, Line } from '../../figure/lines.ts'
import type { Network } from '../../graph/network.ts'
import { lineElement, nodeElement } from './elements.ts'
import type { ScreenStyle } from './read-map-style.ts'

export function useElements(
  cy: Core | null,
  network: Network,
  visible: ReadonlySet<string>,
  ghosts: ReadonlySet<string>,
  lines: readonly Line[],
  style: ScreenStyle | null,
  stretch: number,
): void {
  useLayoutEffect(() => {
    if (!cy || !style) return
    const nodes = new Set([...visible, ...ghosts])
    const wanted = new Map(lines.map((line) => [line.key, line]))
    cy.batch(() => {
      cy.edges()
        .filter((edge) => {
          const line = wanted.get(edge.id())
          return !line || !isAsDrawn(line, edge.data() as Drawn)
        })
        .remove()
      cy.nodes()
        .filter((node) => !nodes.has(node.id()))
        .remove()
      cy.edges().forEach((edge) => {
        const strength = wanted.get(edge.id())?.strength
        if (edge.data('strength') !== strength) edge.data('strength', strength)
      })
      cy.nodes().forEach((node) => {
        const { x, y } = network.getNodeAttributes(node.id())
        const { x: nowX, y: nowY } = node.position()
        if (nowX !== x || nowY !== y * stretch) node.position({ x, y: y * stretch })
      })
      cy.add([
        ...[...nodes]
          .filter((key) => cy.getElementById(key).empty())
          .map((key) => nodeElement(network, key, stretch)),
        ...lines
          .filter((line) => cy.getElementById(line.key).empty())
          .map((line) => lineElement(line, style)),
      ])
    })
  }, [cy, network, visible, ghosts, lines, style, stretch])
}

type Drawn = { bend: number; certainty: Certainty; source: string; target: string }

/** A line keeps its key but may be bent or dotted otherwise, when a parallel comes or goes or the undated are set apart. */
function isAsDrawn(line: Line, drawn: Drawn): boolean {
  return (
    drawn.bend === line.bend &&
    drawn.certainty === line.certainty &&
    drawn.source === line.source &&
    drawn.target === line.target
  )
}
