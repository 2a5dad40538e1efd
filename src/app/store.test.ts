import { expect, test } from 'vitest'
import { setYears } from './change-filter.ts'
import { createViewStore, dispatchTo, redo, undo } from './store.ts'
import { type Change, clearFilter, focusOn, hide, moveTo, START, select, togglePinned } from './view.ts'

const years = setYears({ from: 2019, to: 2021 })

test.each<[string, Change]>([
  ['a filter', years],
  ['a focus', focusOn('a', 2)],
  ['what was hidden', hide(['a'])],
  ['what was moved', moveTo([{ key: 'a', x: 1, y: 2 }])],
  ['what was pinned', togglePinned('a')],
])('undo takes back %s, redo does it again', (_, change) => {
  const store = createViewStore(START)
  dispatchTo(store)(change)
  const after = store.getState()
  expect(after).not.toEqual(START)
  undo(store)
  expect(store.getState()).toEqual(START)
  redo(store)
  expect(store.getState()).toEqual(after)
})

test('what was picked is no step: undo leaves it', () => {
  const store = createViewStore(START)
  const dispatch = dispatchTo(store)
  dispatch(years)
  dispatch(select({ kind: 'node', key: 'a' }))
  undo(store)
  expect(store.getState()).toEqual({ ...START, selection: { kind: 'node', key: 'a' } })
})

test('a new change ends what could be redone; a change of nothing is no step', () => {
  const store = createViewStore(START)
  const dispatch = dispatchTo(store)
  dispatch(years)
  undo(store)
  dispatch(hide(['a']))
  redo(store)
  expect(store.getState().filter.years).toBe(null)
  dispatch((view) => view)
  expect(store.temporal.getState().pastStates).toHaveLength(1)
  dispatch(clearFilter)
  undo(store)
  expect(store.getState().scope.hidden).toEqual(['a'])
})
