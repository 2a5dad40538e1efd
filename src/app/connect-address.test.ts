import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { networkOf } from '../graph/testing/meetings-network.ts'
import { setYears } from './change-filter.ts'
import { connectAddress } from './connect-address.ts'
import { createViewStore, dispatchTo } from './store.ts'
import { START, select } from './view.ts'

const network = networkOf([['fiji', 'attended', 'm']])

/** A page with an address, its history, and whom it tells of a step. */
function pageAt(hash: string) {
  const steps: string[] = []
  const location = { hash, pathname: '/', search: '', href: `https://example.org/${hash}` }
  const go = (address: string) => {
    location.hash = address.startsWith('#') ? address : ''
    location.href = `https://example.org/${location.hash}`
  }
  const told: (() => void)[] = []
  const page = {
    location,
    history: {
      replaceState: (_: unknown, __: string, address: string) => go(address),
      pushState: (_: unknown, __: string, address: string) => {
        steps.push(address)
        go(address)
      },
    },
    setTimeout,
    clearTimeout,
    addEventListener: (_: string, listener: () => void) => told.push(listener),
    removeEventListener: () => {},
  }
  return {
    page: page as unknown as Window,
    location,
    steps,
    follow: go,
    tell: () => {
      for (const listener of told) listener()
    },
  }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a filter rewrites the address after the picture, what is picked is a step', () => {
  const store = createViewStore(START)
  const { page, location, steps } = pageAt('')
  connectAddress(store, network, () => {}, page)
  dispatchTo(store)(setYears({ from: 2019, to: 2021 }))
  expect(location.hash).toBe('')
  vi.runAllTimers()
  expect(location.hash).toContain('2019')
  expect(steps).toEqual([])
  dispatchTo(store)(select({ kind: 'node', key: 'fiji' }))
  expect(steps).toHaveLength(1)
})

test('a link that is followed before the address was rewritten is not lost', () => {
  const store = createViewStore(START)
  const { page, location, follow, tell } = pageAt('')
  connectAddress(store, network, () => {}, page)
  dispatchTo(store)(setYears({ from: 2019, to: 2021 }))
  follow('#n=fiji')
  vi.runAllTimers()
  expect(location.hash).toBe('#n=fiji')
  tell()
  expect(store.getState().selection).toEqual({ kind: 'node', key: 'fiji' })
})
