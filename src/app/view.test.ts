import { expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { english } from '../words/english.ts'
import { restrictionsIn } from './caption/restrictions.ts'
import { createViewStore, dispatchTo } from './store.ts'
import {
  type Change,
  clearFilter,
  START,
  select,
  setHiddenTypes,
  setPlanned,
  setUndated,
  setYearRule,
  setYears,
  toggleDocument,
  toggleKind,
} from './view.ts'

test.each<[string, Change, object]>([
  ['years', setYears({ from: 2019, to: 2021 }), { years: { from: 2019, to: 2021 } }],
  ['years the wrong way round', setYears({ from: 2021, to: 2019 }), { years: { from: 2019, to: 2021 } }],
  ['all years', setYears(null), {}],
  ['the rule of years', setYearRule('within'), { yearRule: 'within' }],
  ['undated', setUndated('hide'), { undated: 'hide' }],
  ['planned', setPlanned('hide'), { planned: 'hide' }],
  ['a kind', toggleKind('meeting'), { hiddenKinds: ['meeting'] }],
  ['a document', toggleDocument('d'), { hiddenDocuments: ['d'] }],
])('a change of %s changes nothing else', (_, change, filter) => {
  const start = { ...START, selection: { kind: 'node', key: 'state/cambodia' } } as const
  expect(change(start)).toEqual({ ...start, filter: { ...NO_FILTER, ...filter } })
})

test('toggling twice is nothing; clearing keeps the selection', () => {
  expect(toggleKind('actor')(toggleKind('actor')(START))).toEqual(START)
  const picked = select({ kind: 'edge', key: 'e' })(toggleKind('actor')(START))
  expect(clearFilter(picked)).toEqual({ selection: { kind: 'edge', key: 'e' }, filter: NO_FILTER })
})

test('the store applies a change and tells of it', () => {
  const store = createViewStore(START)
  const told: unknown[] = []
  store.subscribe((view) => told.push(view.filter.years))
  dispatchTo(store)(setYears({ from: 2000, to: 2000 }))
  expect(told).toEqual([{ from: 2000, to: 2000 }])
})

test.each<[Change, string[]]>([
  [(view) => view, []],
  [setYears({ from: 2019, to: 2021 }), ['2019–2021']],
  [toggleKind('actor'), ['People hidden']],
  [setUndated('hide'), ['Undated hidden']],
  [toggleDocument('d'), ['4 of 5 documents']],
  [setHiddenTypes(['requests', 'criticizes']), ['Requests and criticism hidden']],
  [setHiddenTypes(['requests', 'attended']), ['Asked, attended hidden']],
  [setHiddenTypes(['requests', 'attended', 'invited']), ['3 relation types hidden']],
])('each restriction is a chip in words that takes it back', (change, words) => {
  const view = change(START)
  const restrictions = restrictionsIn(english, view.filter, 5)
  expect(restrictions.map((each) => each.said)).toEqual(words)
  expect(restrictions.reduce((now, { lift }) => lift(now), view)).toEqual(START)
})
