/** For tests: a network of meetings and whoever took part, from a short list. */
import type { GraphFile } from '../../model/graph-file.ts'
import type { RelationType } from '../../model/relations.ts'
import { createNetwork, type Network } from '../network.ts'

export type Relation = [from: string, type: RelationType, to: string]

/** What begins with m is a meeting, with o an organization, all else a state; relations are called e0, e1, … */
export function networkOf(relations: readonly Relation[]): Network {
  const kindOf = (key: string) =>
    key.startsWith('m') ? 'meeting' : key.startsWith('o') ? 'organization' : 'state'
  const keys = [...new Set(relations.flatMap(([from, , to]) => [from, to]))]
  const file: GraphFile = {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { format: 'entente/1', title: '', documents: [] },
    nodes: keys.map((key) => ({
      key,
      attributes: {
        ...{ kind: kindOf(key), name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
        ...(/^m\d{4}$/.test(key)
          ? { date: { from: key.slice(1), to: key.slice(1), precision: 'year', basis: 'stated' } }
          : {}),
      },
    })),
    edges: relations.map(([source, type, target], i) => ({
      ...{ key: `e${i}`, source, target },
      attributes: {
        ...{ type, modality: 'actual', date: null },
        evidence: [{ document: 'd', start: 0, end: 1, rule: 'test' }],
      },
    })),
  }
  return createNetwork(file)
}

/** a and b met at m, a meeting of o; d was at another one, with nobody. */
export const MET: readonly Relation[] = [
  ['a', 'attended', 'm'],
  ['b', 'attended', 'm'],
  ['m', 'meeting-of', 'o'],
  ['b', 'supports', 'c'],
  ['d', 'attended', 'm2'],
]

export const whole = (network: Network) => ({
  nodes: new Set(network.nodes()),
  edges: new Set(network.edges()),
})
