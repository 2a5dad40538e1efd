import { expect, test } from 'vitest'
import { NO_FILTER } from '../model/filter.ts'
import { NO_SCOPE } from '../model/scope.ts'
import { english } from '../words/english.ts'
import { restrictionsIn, scopeInWords } from './caption/restrictions.ts'
import {
  setAgainst,
  setHiddenTypes,
  setPlanned,
  setUndated,
  setYearRule,
  setYears,
  toggleDocument,
  toggleKind,
} from './change-filter.ts'
import { createViewStore, dispatchTo } from './store.ts'
import {
  type Change,
  clearFilter,
  expand,
  focusOn,
  hide,
  isRestricted,
  moveBack,
  moveTo,
  read,
  START,
  select,
  selectAll,
  setMode,
  showOnly,
  togglePinned,
  toggleSelected,
  unhide,
  type View,
  widenFocus,
} from './view.ts'

test.each<[string, Change, object]>([
  ['years', setYears({ from: 2019, to: 2021 }), { years: { from: 2019, to: 2021 } }],
  ['years the wrong way round', setYears({ from: 2021, to: 2019 }), { years: { from: 2019, to: 2021 } }],
  ['all years', setYears(null), {}],
  ['a second period', setAgainst({ from: 2021, to: 2019 }), { against: { from: 2019, to: 2021 } }],
  ['the rule of years', setYearRule('within'), { yearRule: 'within' }],
  ['undated', setUndated('hide'), { undated: 'hide' }],
  ['planned', setPlanned('hide'), { planned: 'hide' }],
  ['a kind', toggleKind('meeting'), { hiddenKinds: ['meeting'] }],
  ['a document', toggleDocument('d'), { hiddenDocuments: ['d'] }],
])('a change of %s changes nothing else', (_, change, filter) => {
  const start = { ...START, selection: { kind: 'node', key: 'state/cambodia' } } as const
  expect(change(start)).toEqual({ ...start, filter: { ...NO_FILTER, ...filter } })
})

test.each<[Change, boolean]>([
  [(view) => view, false],
  [(view) => ({ ...view, filter: { ...view.filter, hiddenKinds: [] } }), false],
  [toggleKind('actor'), true],
  [hide(['a']), true],
  [focusOn('a'), true],
  [select({ kind: 'node', key: 'a' }), false],
])('what restricts the view', (change, expected) => {
  expect(isRestricted(change(START))).toBe(expected)
})

test('toggling twice is nothing; clearing keeps the selection', () => {
  expect(toggleKind('actor')(toggleKind('actor')(START))).toEqual(START)
  const picked = select({ kind: 'edge', key: 'e' })(toggleKind('actor')(START))
  expect(clearFilter(picked)).toEqual({ ...START, selection: { kind: 'edge', key: 'e' } })
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

const entity = (key: string) => ({ kind: 'node', key }) as const

test.each<[string, Change[], Partial<View>]>([
  [
    'a second entity joins the first',
    [select(entity('a')), toggleSelected('b')],
    { selection: { kind: 'several', keys: ['a', 'b'] } },
  ],
  ['one of two is let go', [selectAll(['a', 'b']), toggleSelected('a')], { selection: entity('b') }],
  ['the last is let go', [select(entity('a')), toggleSelected('a')], { selection: null }],
  [
    'hiding lets go of what was picked',
    [select(entity('a')), hide(['a', 'b'])],
    { scope: { ...NO_SCOPE, hidden: ['a', 'b'] } },
  ],
  [
    'hiding another leaves the pick',
    [select(entity('a')), hide(['b'])],
    { selection: entity('a'), scope: { ...NO_SCOPE, hidden: ['b'] } },
  ],
  ['hiding and showing is nothing', [hide(['a']), unhide(['a'])], {}],
  [
    'only some ends a focus',
    [focusOn('a', 3), showOnly(['a', 'b', 'a'])],
    { scope: { ...NO_SCOPE, shown: ['a', 'b'] } },
  ],
  ['only none is all', [showOnly([])], {}],
  [
    'expanding a focus adds to what is in sight',
    [focusOn('a'), expand(['a', 'b'], ['c'], [{ key: 'c', x: 1, y: 1 }])],
    { scope: { ...NO_SCOPE, shown: ['a', 'b', 'c'] }, moved: [{ key: 'c', x: 1, y: 1 }] },
  ],
  ['expanding where all is shown brings back what was hidden', [hide(['c']), expand(['a'], ['c'], [])], {}],
  [
    'who is moved twice stands at the last place',
    [moveTo([{ key: 'a', x: 1, y: 1 }]), moveTo([{ key: 'a', x: 2, y: 2 }])],
    { moved: [{ key: 'a', x: 2, y: 2 }] },
  ],
  ['moving all back', [moveTo([{ key: 'a', x: 1, y: 1 }]), moveBack], {}],
  ['pinning twice is nothing', [togglePinned('a'), togglePinned('a')], {}],
  ['a document is opened and closed', [read({ document: 'd', at: 4 }), read(null)], {}],
  ['another way of looking', [setMode('table')], { mode: 'table' }],
])('%s', (_, changes, part) => {
  expect(changes.reduce((view, change) => change(view), START)).toEqual({ ...START, ...part })
})

test.each<[Change, string[]]>([
  [focusOn('a', 2), ['2 steps around A']],
  [showOnly(['a', 'b']), ['Only 2 entities']],
  [hide(['a']), ['A hidden']],
  [hide(['a', 'b']), ['2 entities hidden']],
])('a scope is told, and taken back', (change, words) => {
  const view = change(START)
  const told = scopeInWords(english, view.scope, (key) => key.toUpperCase())
  expect(told.map((each) => each.said)).toEqual(words)
  expect(told.reduce((now, { lift }) => lift(now), view)).toEqual(START)
})

test.each([
  [1, 1, 2],
  [2, 1, 3],
  [3, 1, 3],
  [2, -1, 1],
  [1, -1, 1],
] as const)('from %d steps by %d: %d', (depth, by, expected) => {
  expect(widenFocus(by)(focusOn('a', depth)(START)).scope.focus).toEqual({ key: 'a', depth: expected })
  expect(widenFocus(by)(START)).toBe(START)
})
