import { expect, test } from 'vitest'
import type { DateSpan } from '../model/dates.ts'
import type { RelationType } from '../model/relations.ts'
import { inheritDates } from './inherit-dates.ts'

const date: DateSpan = { from: '2019', to: '2019', precision: 'year', basis: 'stated' }
const dateOf = (key: string) => (key === 'meeting/dated' ? date : null)

test.each<[RelationType, string, string, 'actual' | 'planned', DateSpan | null, DateSpan | null]>([
  ['attended', 'state/a', 'meeting/dated', 'actual', null, { ...date, basis: 'inferred' }],
  ['meeting-of', 'meeting/dated', 'organization/o', 'actual', null, { ...date, basis: 'inferred' }],
  ['attended', 'state/a', 'meeting/undated', 'actual', null, null],
  ['attended', 'state/a', 'meeting/dated', 'planned', null, null],
  ['initiated', 'state/a', 'meeting/dated', 'actual', null, null],
  ['chaired', 'state/a', 'organization/o', 'actual', null, null],
  ['hosted', 'state/a', 'meeting/dated', 'actual', { ...date, from: '2018' }, { ...date, from: '2018' }],
])('%s %s → %s, %s, dated %j', (type, source, target, modality, given, wanted) => {
  const evidence = { start: 0, end: 1, rule: 'r' }
  const relation = { type, from: 0, to: 1, modality, date: given, evidence }
  const [dated] = inheritDates([{ document: 'd', source, target, relation }], dateOf)
  expect(dated?.relation.date).toEqual(wanted)
})
