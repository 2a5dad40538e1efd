/** The restrictions of a filter, each in words and with the change that takes it back. */
import { rangeInWords } from '../../graph/date-in-words.ts'
import type { Filter } from '../../model/filter.ts'
import { KINDS } from '../../model/kinds.ts'
import { FAMILIES, type Family, RELATION_TYPES, RELATIONS } from '../../model/relations.ts'
import {
  type Change,
  setHiddenDocuments,
  setHiddenKinds,
  setHiddenTypes,
  setPlanned,
  setUndated,
  setYears,
} from '../view.ts'

export type Restriction = { words: string; lift: Change }

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const MOST_NAMED = 2

/** "Structure, attended hidden"; families that are hidden whole are named as such; many: "9 relation types hidden". */
function typesInWords(hidden: Filter['hiddenTypes']): string {
  const families = (Object.keys(FAMILIES) as Family[]).filter((family) =>
    RELATION_TYPES.every((type) => RELATIONS[type].family !== family || hidden.includes(type)),
  )
  const single = hidden.filter((type) => !families.includes(RELATIONS[type].family))
  const names = [...families.map((f) => FAMILIES[f].label), ...single.map((type) => RELATIONS[type].label)]
  if (names.length > MOST_NAMED) return `${hidden.length} relation types hidden`
  return capital(`${names.join(', ')} hidden`)
}

function kindsInWords(hidden: Filter['hiddenKinds']): string {
  return capital(`${hidden.map((kind) => KINDS[kind].plural).join(', ')} hidden`)
}

/** @param documents how many documents the graph has */
export function restrictionsIn(filter: Filter, documents: number): Restriction[] {
  const { years, hiddenKinds, hiddenTypes, hiddenDocuments, planned, undated } = filter
  const found: (Restriction | null)[] = [
    years ? { words: rangeInWords(years), lift: setYears(null) } : null,
    undated === 'hide' ? { words: 'Undated hidden', lift: setUndated('dash') } : null,
    planned === 'hide' ? { words: 'Planned hidden', lift: setPlanned('show') } : null,
    hiddenKinds.length ? { words: kindsInWords(hiddenKinds), lift: setHiddenKinds([]) } : null,
    hiddenTypes.length ? { words: typesInWords(hiddenTypes), lift: setHiddenTypes([]) } : null,
    hiddenDocuments.length
      ? {
          words: `${documents - hiddenDocuments.length} of ${documents} documents`,
          lift: setHiddenDocuments([]),
        }
      : null,
  ]
  return found.filter((each) => each !== null)
}
