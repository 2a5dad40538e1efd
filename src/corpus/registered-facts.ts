/** What the registry adds to an entity that was recognized: a state's code, and what a meeting adopted and where. */
import type { Lexicon } from '../extract/lexicon.ts'
import type { NodeAttributes } from '../model/graph-file.ts'
import type { EntityKind } from '../model/kinds.ts'

type Added = Pick<NodeAttributes, 'code' | 'adopted' | 'venue'>

/** @param registry the entity's id in the registry; null when it is not there */
export function registeredFacts(kind: EntityKind, registry: string | null, lexicon: Lexicon): Added {
  if (registry === null) return {}
  if (kind === 'state') {
    const code = lexicon.states.get(registry)?.iso2
    return code ? { code } : {}
  }
  const meeting = kind === 'meeting' ? lexicon.meetings.find(({ id }) => id === registry) : undefined
  if (!meeting) return {}
  const { documents, city, cityThen, state } = meeting
  const place = cityThen ?? city
  const land = state === null ? undefined : lexicon.states.get(state)?.name
  const venue = [place, place === land ? undefined : land].filter(Boolean).join(', ')
  return { ...(documents.length > 0 ? { adopted: documents } : {}), ...(venue ? { venue } : {}) }
}
