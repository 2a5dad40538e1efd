/** A part of a graph as a graph file: what the explorer would show under a filter. */
import { createNetwork } from '../graph/network.ts'
import { partOf } from '../graph/part-of.ts'
import { visible } from '../graph/visible.ts'
import type { Filter } from '../model/filter.ts'
import type { GraphFile } from '../model/graph-file.ts'

/** Places stay as they are in the whole. */
export function narrow(file: GraphFile, filter: Filter): GraphFile {
  const network = createNetwork(file)
  return partOf(network, visible(network, filter))
}
