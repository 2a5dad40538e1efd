/** Whom one could still bring into sight: neighbours that the filter leaves and the scope does not. */
import type { Modality, RelationType } from '../model/relations.ts'
import type { Network } from './network.ts'
import type { Direction } from './relation-in-words.ts'
import { relationsOf } from './relations-of.ts'
import type { Visible } from './visible.ts'

/** By the relation that leads to them; one entity may stand in several groups. */
export type Outside = {
  id: string
  type: RelationType
  direction: Direction
  modality: Modality
  keys: readonly string[]
}

/**
 * @param filtered what the filter leaves
 * @param seen what is in sight
 */
export function outsideNeighbours(
  network: Network,
  filtered: Visible,
  seen: Visible,
  key: string,
): Outside[] {
  return relationsOf(network, key, filtered.edges)
    .flatMap(({ groups }) => groups)
    .map(({ id, type, direction, modality, rows }) => {
      const keys = [...new Set(rows.map(({ other }) => other))].filter((other) => !seen.nodes.has(other))
      return { id, type, direction, modality, keys }
    })
    .filter(({ keys }) => keys.length > 0)
}
