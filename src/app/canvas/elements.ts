/** The renderer's records for entities and lines. */
import type { ElementDefinition } from 'cytoscape'
import type { Line } from '../../figure/lines.ts'
import { lineWidth, type MapStyle } from '../../figure/map-style.ts'
import { symbolSize } from '../../figure/symbol.ts'
import type { Network } from '../../graph/network.ts'

/** Nodes are sized by all their relations, not the visible ones: filtering changes no size. */
export function nodeElement(network: Network, key: string, stretch: number): ElementDefinition {
  const { kind, x, y } = network.getNodeAttributes(key)
  const size = symbolSize(kind, network.degree(key))
  return {
    group: 'nodes',
    // `size` is what is drawn; it follows the zoom.
    data: { id: key, base: size, size },
    position: { x, y: y * stretch },
    classes: kind,
  }
}

export function lineElement(line: Line, style: Pick<MapStyle, 'widths'>): ElementDefinition {
  const classes: string[] = [line.family, line.certainty]
  if (line.head) classes.push(`head-${line.head}`)
  if (line.bend !== 0) classes.push('bent')
  return {
    group: 'edges',
    data: {
      id: line.key,
      source: line.source,
      target: line.target,
      width: lineWidth(style, line),
      bend: line.bend,
      certainty: line.certainty,
      strength: line.strength,
    },
    classes,
  }
}
