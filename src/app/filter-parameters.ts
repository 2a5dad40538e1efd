/**
 * The filter in the address: `y` years, `ya` those they are compared with, `yr` their rule, `nd` what has no date,
 * `pl` what is planned, `mt` how meetings are drawn, `lo` entities left without a relation, `pr` how widely it must be told, `xk`, `xt`, `xd` the kinds, types and documents that are
 * switched off. To add a restriction, add a parameter.
 */
import { type Filter, MEETING_STATES, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { PROOF_RULES, type ProofRule } from '../model/proof-rules.ts'
import { RELATION_TYPES } from '../model/relations.ts'
import { parseYearRange, printYearRange } from '../model/year-range.ts'
import { YEAR_RULES, type YearRule } from '../model/year-rules.ts'
import { decode, oneOf, type Parameter, parseList, printList, someOf } from './parameter.ts'

type FilterParameter = {
  name: string
  print(filter: Filter): string
  read(value: string, misread: (what: string) => void): Partial<Filter>
}

const PARAMETERS: readonly FilterParameter[] = [
  {
    name: 'y',
    print: ({ years }) => (years ? printYearRange(years) : ''),
    read(value, misread) {
      const years = parseYearRange(value)
      if (!years) misread(`y=${decode(value)}`)
      return { years }
    },
  },
  {
    name: 'ya',
    print: ({ against }) => (against ? printYearRange(against) : ''),
    read(value, misread) {
      const against = parseYearRange(value)
      if (!against) misread(`ya=${decode(value)}`)
      return { against }
    },
  },
  {
    name: 'yr',
    print: ({ yearRule }) => (yearRule === NO_FILTER.yearRule ? '' : yearRule),
    read: (value, misread) => ({
      yearRule: oneOf('yr', value, Object.keys(YEAR_RULES) as YearRule[], misread) ?? NO_FILTER.yearRule,
    }),
  },
  {
    name: 'nd',
    print: ({ undated }) => (undated === NO_FILTER.undated ? '' : undated),
    read: (value, misread) => ({
      undated: oneOf('nd', value, UNDATED_STATES, misread) ?? NO_FILTER.undated,
    }),
  },
  {
    name: 'pl',
    print: ({ planned }) => (planned === 'hide' ? 'hide' : ''),
    read: (value) => ({ planned: value === 'hide' ? 'hide' : NO_FILTER.planned }),
  },
  {
    name: 'mt',
    print: ({ meetings }) => (meetings === NO_FILTER.meetings ? '' : meetings),
    read: (value, misread) => ({
      meetings: oneOf('mt', value, MEETING_STATES, misread) ?? NO_FILTER.meetings,
    }),
  },
  {
    name: 'lo',
    print: ({ lone }) => (lone === 'show' ? 'show' : ''),
    read: (value) => ({ lone: value === 'show' ? 'show' : NO_FILTER.lone }),
  },
  {
    name: 'pr',
    print: ({ proof }) => (proof === NO_FILTER.proof ? '' : proof),
    read: (value, misread) => ({
      proof: oneOf('pr', value, Object.keys(PROOF_RULES) as ProofRule[], misread) ?? NO_FILTER.proof,
    }),
  },
  {
    name: 'xk',
    print: ({ hiddenKinds }) => printList(hiddenKinds),
    read: (value, misread) => ({ hiddenKinds: someOf(value, ENTITY_KINDS, misread) }),
  },
  {
    name: 'xt',
    print: ({ hiddenTypes }) => printList(hiddenTypes),
    read: (value, misread) => ({ hiddenTypes: someOf(value, RELATION_TYPES, misread) }),
  },
  {
    name: 'xd',
    print: ({ hiddenDocuments }) => printList(hiddenDocuments),
    read: (value) => ({ hiddenDocuments: parseList(value) }),
  },
]

export const FILTER_PARAMETERS: readonly Parameter[] = PARAMETERS.map(({ name, print, read }) => ({
  name,
  print: ({ filter }) => print(filter),
  read: (value, view, misread) => ({ ...view, filter: { ...view.filter, ...read(value, misread) } }),
}))
