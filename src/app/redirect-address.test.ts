import { expect, test } from 'vitest'
import { redirectAddress } from './redirect-address.ts'

const REDIRECTS = { 'actor/tileuberdi': 'actor/mukhtar-tileuberdi', 'actor/токаев': 'actor/қасым-жомарт' }

test.each([
  ['', ''],
  ['#', '#'],
  ['#y=2019-2021', '#y=2019-2021'],
  ['#n=actor/tileuberdi&y=2019', '#n=actor/mukhtar-tileuberdi&y=2019'],
  ['#n=actor/mukhtar-tileuberdi', '#n=actor/mukhtar-tileuberdi'],
  ['#n=actor/tileuberdi-2', '#n=actor/tileuberdi-2'],
  ['#x=state/a,actor/tileuberdi', '#x=state/a,actor/mukhtar-tileuberdi'],
  [
    '#e=attended:actor/tileuberdi:meeting/6th:2022&y=2022',
    '#e=attended:actor/mukhtar-tileuberdi:meeting/6th:2022&y=2022',
  ],
  [`#n=actor/${encodeURIComponent('токаев')}`, `#n=actor/${encodeURIComponent('қасым-жомарт')}`],
  ['#n=%E0%A4%A', '#n=%E0%A4%A'],
  ['#n=__proto__&e=constructor', '#n=__proto__&e=constructor'],
])('%s → %s', (hash, expected) => {
  expect(redirectAddress(hash, REDIRECTS)).toBe(expected)
  expect(redirectAddress(hash, {})).toBe(hash)
})
