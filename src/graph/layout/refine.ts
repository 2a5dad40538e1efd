/** ForceAtlas2 from a given placement: pivot MDS gets the large distances right, forces the small ones. */
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Placement } from './placement.ts'
import type { Topology } from './topology.ts'

const STEPS = 60
const BARNES_HUT_FROM = 2000
/** Radians; successive multiples never come to lie together. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Improves a placement of a connected graph. Distances come out in units of the forces, not of the sheet. */
export function refine(topology: Topology, start: Placement): Placement {
  const graph = new Graph({ type: 'undirected' })
  const { x, y } = normalize(start, Math.sqrt(topology.keys.length) * SPACING)
  topology.keys.forEach((_, node) => {
    // Nodes that fell together are fanned out a little, else no force could part them.
    const fan = GOLDEN_ANGLE * node
    graph.addNode(node, {
      x: (x[node] ?? 0) + SPACING * Math.cos(fan),
      y: (y[node] ?? 0) + SPACING * Math.sin(fan),
    })
  })
  for (const { a, b, weight } of topology.links) graph.addEdge(a, b, { weight: 1 + Math.log(weight) })
  forceAtlas2.assign(graph, {
    iterations: STEPS,
    settings: {
      scalingRatio: 10,
      gravity: 0.05,
      strongGravityMode: true,
      slowDown: 1 + Math.log(topology.keys.length),
      barnesHutOptimize: topology.keys.length > BARNES_HUT_FROM,
    },
  })
  const read = (axis: 'x' | 'y') =>
    Float64Array.from(topology.keys, (_, node) => graph.getNodeAttribute(node, axis))
  return { x: read('x'), y: read('y') }
}

const SPACING = 10

/** Centres a placement and brings its spread (root of the mean square) to a given size. */
function normalize({ x, y }: Placement, spread: number): Placement {
  const centred = (values: Float64Array) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    return values.map((value) => value - mean)
  }
  const [cx, cy] = [centred(x), centred(y)]
  const square = cx.reduce((sum, value, node) => sum + value * value + (cy[node] ?? 0) ** 2, 0)
  const factor = square > 0 ? spread / Math.sqrt(square / x.length) : 0
  return { x: cx.map((value) => value * factor), y: cy.map((value) => value * factor) }
}
