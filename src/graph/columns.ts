/**
 * The network as columns of numbers, prepared once: what a filter asks of thousands of relations while a hand moves.
 *
 *     edge     0  1  2         node  0  1  2
 *     source   0  0  2         kind  1  3  0
 *     target   1  2  1
 *     from  24228  …
 */
import { monthsOfDate } from '../model/dates.ts'
import type { DocumentRecord } from '../model/document.ts'
import type { EdgeAttributes } from '../model/graph-file.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { type Modality, RELATION_TYPES } from '../model/relations.ts'
import type { Network } from './network.ts'

export type Columns = {
  /** Keys, in the network's order; the numbers below are places in these lists. */
  nodes: readonly string[]
  edges: readonly string[]
  /** Of each node: its place in ENTITY_KINDS. */
  kinds: Uint8Array
  /** Of each edge: its ends, and its type's place in RELATION_TYPES. */
  sources: Uint32Array
  targets: Uint32Array
  types: Uint8Array
  /** 1 where the relation is only planned; 1 where it has a date. */
  planned: Uint8Array
  dated: Uint8Array
  /** First and last month that its date may mean (`Months`); without a date, the last is when it was first told. */
  from: Int32Array
  to: Int32Array
  /** The documents that prove edge `i`: `proofs[proofsAt[i]]` up to before `proofs[proofsAt[i + 1]]`. */
  proofs: Uint32Array
  proofsAt: Uint32Array
  documents: readonly string[]
  /** Of each document: the place of the first that has its publisher; -1 where none is given. */
  publisherOf: Int32Array
}

/** A network is never changed, so its columns last as long as it does. */
const kept = new WeakMap<Network, Columns>()

export function columnsOf(network: Network): Columns {
  const columns = kept.get(network) ?? readColumns(network)
  kept.set(network, columns)
  return columns
}

/** Further than any month: what has no date may be of any time, as far as nothing else is known. */
const NEVER = -(2 ** 31)
const EVER = 2 ** 31 - 1

/** When something was told as done it had happened: the month in which the first of its documents was published. */
function firstTold(network: Network) {
  const records = (network.getAttribute('documents') ?? []) as readonly DocumentRecord[]
  const published = new Map(records.map(({ id, published: day }) => [id, day ? monthsOfDate(day).to : EVER]))
  return (evidence: EdgeAttributes['evidence'], modality: Modality): number =>
    modality === 'planned'
      ? EVER
      : Math.min(...evidence.map(({ document }) => published.get(document) ?? EVER))
}

function readColumns(network: Network): Columns {
  const toldBy = firstTold(network)
  const nodes = network.nodes()
  const placeOfNode = new Map(nodes.map((key, i) => [key, i]))
  const placeOfDocument = new Map<string, number>()
  const size = network.size
  const columns = {
    nodes,
    edges: network.edges(),
    kinds: Uint8Array.from(nodes, (key) => ENTITY_KINDS.indexOf(network.getNodeAttribute(key, 'kind'))),
    sources: new Uint32Array(size),
    targets: new Uint32Array(size),
    types: new Uint8Array(size),
    planned: new Uint8Array(size),
    dated: new Uint8Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    proofsAt: new Uint32Array(size + 1),
  }
  const proofs: number[] = []
  columns.edges.forEach((key, i) => {
    const { type, modality, date, evidence } = network.getEdgeAttributes(key)
    const [source, target] = network.extremities(key)
    const months = date ? monthsOfDate(date) : { from: NEVER, to: toldBy(evidence, modality) }
    columns.sources[i] = placeOfNode.get(source) as number
    columns.targets[i] = placeOfNode.get(target) as number
    columns.types[i] = RELATION_TYPES.indexOf(type)
    columns.planned[i] = modality === 'planned' ? 1 : 0
    columns.dated[i] = date ? 1 : 0
    columns.from[i] = months.from
    columns.to[i] = months.to
    for (const { document } of evidence) {
      const place = placeOfDocument.get(document) ?? placeOfDocument.size
      placeOfDocument.set(document, place)
      proofs.push(place)
    }
    columns.proofsAt[i + 1] = proofs.length
  })
  const documents = [...placeOfDocument.keys()]
  return {
    ...columns,
    proofs: Uint32Array.from(proofs),
    documents,
    publisherOf: publishers(network, documents),
  }
}

function publishers(network: Network, documents: readonly string[]): Int32Array {
  const records = (network.getAttribute('documents') ?? []) as readonly DocumentRecord[]
  const nameOf = new Map(records.map(({ id, publisher }) => [id, publisher]))
  const names = documents.map((id) => nameOf.get(id) ?? null)
  return Int32Array.from(names, (name) => (name === null ? -1 : names.indexOf(name)))
}
