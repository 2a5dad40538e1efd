/**
 * What the legend counts. Each row says what it stands for or would add: the other restrictions hold, its own kind
 * of restriction does not, so that a count does not fall to 0 when its row is switched off.
 */
import type { Filter } from '../model/filter.ts'
import { ENTITY_KINDS, type EntityKind } from '../model/kinds.ts'
import { PROOF_RULES, type ProofRule } from '../model/proof-rules.ts'
import { RELATION_TYPES, type RelationType } from '../model/relations.ts'
import { NO_SCOPE, type Scope } from '../model/scope.ts'
import type { Network } from './network.ts'
import { seen } from './within.ts'

export type Counts = {
  kinds: Record<EntityKind, number>
  types: Record<RelationType, number>
  planned: number
  undated: number
  /** Relations that are told as widely. */
  proofs: Record<ProofRule, number>
  /** Relations that a document proves, by its id. */
  documents: Readonly<Record<string, number>>
}

const zeros = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>

/** All counts of the legend under a filter and a scope. */
export function countsOf(network: Network, filter: Filter, scope: Scope = NO_SCOPE): Counts {
  const left = (other: Partial<Filter>) => seen(network, { ...filter, ...other }, scope)
  const kinds = zeros(ENTITY_KINDS)
  for (const key of left({ hiddenKinds: [] }).nodes) {
    kinds[network.getNodeAttribute(key, 'kind')] += 1
  }
  const types = zeros(RELATION_TYPES)
  for (const key of left({ hiddenTypes: [] }).edges) {
    types[network.getEdgeAttribute(key, 'type')] += 1
  }
  const documents: Record<string, number> = {}
  for (const key of left({ hiddenDocuments: [] }).edges) {
    const ids = new Set(network.getEdgeAttribute(key, 'evidence').map((e) => e.document))
    for (const id of ids) documents[id] = (documents[id] ?? 0) + 1
  }
  let planned = 0
  for (const key of left({ planned: 'show' }).edges) {
    if (network.getEdgeAttribute(key, 'modality') === 'planned') planned += 1
  }
  let undated = 0
  for (const key of left({ undated: 'show' }).edges) {
    if (network.getEdgeAttribute(key, 'date') === null) undated += 1
  }
  const proofs = zeros(Object.keys(PROOF_RULES) as ProofRule[])
  for (const proof of Object.keys(proofs) as ProofRule[]) proofs[proof] = left({ proof }).edges.size
  return { kinds, types, planned, undated, proofs, documents }
}
