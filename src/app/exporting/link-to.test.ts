import { expect, test } from 'vitest'
import { isOtherVersion, linkTo, versionIn } from './link-to.ts'

test.each([
  ['https://a.org/', '0123456789', 'https://a.org/#v=01234567'],
  ['https://a.org/#n=state/x&y=2019', '0123456789', 'https://a.org/#n=state/x&y=2019&v=01234567'],
  ['https://a.org/?q#v=old&n=state/x', '0123456789', 'https://a.org/?q#n=state/x&v=01234567'],
  ['https://a.org/#n=state/x&v=old', null, 'https://a.org/#n=state/x'],
  ['https://a.org/', null, 'https://a.org/'],
])('%s of %s', (address, version, link) => {
  expect(linkTo(address, version)).toBe(link)
  expect(linkTo(link, version)).toBe(link)
})

test.each([
  ['#n=state/x&v=01234567', '0123456789', false],
  ['#v=0123456', '0123456789', false],
  ['#v=99', '0123456789', true],
  ['#n=state/v=1', '0123456789', false],
  ['#v=99', null, false],
  ['', '0123456789', false],
])('%s under %s is of other data: %s', (hash, version, other) => {
  expect(isOtherVersion(hash, version)).toBe(other)
})

test('what looks like one inside of another part is none', () => {
  expect(versionIn('#n=actor/v=1&y=2019')).toBe(null)
})
