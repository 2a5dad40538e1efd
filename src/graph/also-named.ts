/**
 * Who else stands in the sentences that prove an entity's relations, though no relation joins the two: a way
 * onwards where the documents only name people side by side.
 */
import type { Span } from '../model/evidence.ts'
import type { Network } from './network.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { Visible } from './visible.ts'

/** `key` is who is named, `passages` where, in the order of the documents. */
export type AlsoNamed = { key: string; passages: Passage[] }

/**
 * The visible entities that the passages of a node's visible relations name, without the node itself and its
 * neighbours (hidden ones included: they would be listed as relations otherwise). Most often named first, then
 * by name.
 */
export function alsoNamed(network: Network, key: string, { nodes, edges }: Visible): AlsoNamed[] {
  const proofs = proofsByDocument(network, key, edges)
  if (proofs.size === 0) return []
  const known = new Set([key, ...network.neighbors(key)])
  const found: AlsoNamed[] = []
  network.forEachNode((other, { mentions }) => {
    if (known.has(other) || !nodes.has(other)) return
    const naming = new Set<Passage>()
    for (const mention of mentions) {
      for (const proof of proofs.get(mention.document) ?? []) if (touch(proof, mention)) naming.add(proof)
    }
    if (naming.size > 0) found.push({ key: other, passages: inOrder(passagesOf([...naming])) })
  })
  const nameOf = (row: AlsoNamed) => network.getNodeAttribute(row.key, 'name')
  return found.sort(
    (a, b) =>
      b.passages.length - a.passages.length ||
      nameOf(a).localeCompare(nameOf(b), 'en') ||
      (a.key < b.key ? -1 : 1),
  )
}

/**
 * The passages behind a node's visible relations. Whole passages, since one sentence of them may name the node
 * and the next one the other; the same passage may prove several relations.
 */
function proofsByDocument(network: Network, key: string, edges: ReadonlySet<string>): Map<string, Passage[]> {
  const proofs = new Map<string, Passage[]>()
  network.forEachEdge(key, (edge, { evidence }) => {
    if (!edges.has(edge)) return
    for (const proof of passagesOf(evidence)) {
      const known = proofs.get(proof.document)
      if (!known) proofs.set(proof.document, [proof])
      else if (!known.some(({ start, end }) => start === proof.start && end === proof.end)) known.push(proof)
    }
  })
  return proofs
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const inOrder = (passages: Passage[]): Passage[] =>
  passages.sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start))
