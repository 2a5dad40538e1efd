/** Whom one could still bring into sight: neighbours that the filter leaves and the scope does not. */
import type { Modality, RelationType } from '../model/relations.ts'
import { isMeeting, metBy } from './fold-meetings.ts'
import type { Network } from './network.ts'
import type { Direction } from './relation-in-words.ts'
import { relationsOf } from './relations-of.ts'
import type { Visible } from './visible.ts'

/** By what leads to them; one entity may stand in several groups. */
export type Outside = {
  id: string
  /** null: meetings of both, where these are lines. */
  relation: { type: RelationType; direction: Direction; modality: Modality } | null
  keys: readonly string[]
}

/**
 * @param filtered what the filter leaves
 * @param seen what is in sight
 * @param isFolded whether meetings are lines: whoever was met there is a neighbour then, and the meeting is none
 */
export function outsideNeighbours(
  network: Network,
  filtered: Visible,
  seen: Visible,
  key: string,
  isFolded: boolean,
): Outside[] {
  const isOutside = (other: string) => !seen.nodes.has(other) && !(isFolded && isMeeting(network, other))
  const byRelation = relationsOf(network, key, filtered.edges)
    .flatMap(({ groups }) => groups)
    .map(({ id, type, direction, modality, rows }) => {
      return {
        id,
        relation: { type, direction, modality },
        keys: [...new Set(rows.map(({ other }) => other))],
      }
    })
  const met = isFolded ? [{ id: 'met', relation: null, keys: mostMet(network, filtered, key) }] : []
  return [...met, ...byRelation]
    .map((group) => ({ ...group, keys: group.keys.filter(isOutside) }))
    .filter(({ keys }) => keys.length > 0)
}

/** Whom one met, the most frequent first. */
function mostMet(network: Network, { edges }: Visible, key: string): string[] {
  return [...metBy(network, edges, key)]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([other]) => other)
}
