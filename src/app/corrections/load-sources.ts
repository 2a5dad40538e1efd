/** The graph and the texts that a correction is worded from. */
import type { Sources } from '../../corpus/corrections/make-correction.ts'
import type { Network } from '../../graph/network.ts'
import { textOf } from '../texts.ts'

/** @param documents whose words are wanted @throws InputError when a text cannot be had */
export async function loadSources(network: Network, documents: Iterable<string>): Promise<Sources> {
  const ids = [...new Set(documents)]
  const texts = await Promise.all(ids.map(async (id) => [id, await textOf(id)] as const))
  const known = new Map(texts)
  return {
    graph: {
      nodes: network.mapNodes((key, attributes) => ({ key, attributes })),
      edges: network.mapEdges((key, attributes, source, target) => ({ key, attributes, source, target })),
    },
    textOf: (document) => known.get(document),
  }
}

/** Documents in which the words stand by which a correction knows an entity. */
export const documentsOf = (network: Network, key: string): string[] =>
  network
    .getNodeAttribute(key, 'mentions')
    .slice(0, 1)
    .map(({ document }) => document)
