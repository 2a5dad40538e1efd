import { expect, test } from 'vitest'
import { english } from '../words/english.ts'
import { findingsOn } from './preflight.ts'
import { customSize, SIZES } from './sizes.ts'
import { pictureOf } from './testing/figure-graph.ts'

const said = async (request: Parameters<typeof pictureOf>[0], format = 'png') =>
  findingsOn(english, await pictureOf(request), format).map((finding) => `${finding.weight}: ${finding.said}`)

test('a figure that is as it should be: nothing to say', async () => {
  expect(await said({})).toEqual([])
})

test.each<[string, Parameters<typeof pictureOf>[0], string, RegExp]>([
  [
    'a JPG that no canvas holds',
    { size: customSize(20_000, 2000) },
    'jpg',
    /^stop: A JPG holds at most 100 million/,
  ],
  ['names that find no room', { size: SIZES.column, percent: 300 }, 'png', /^note: \d+ names find no room/],
  [
    'letters too small for paper',
    { size: SIZES['a4-landscape'], percent: 50 },
    'png',
    /^note: The smallest letters print at 3\.9 points/,
  ],
  ['no ground', { transparent: true }, 'svg', /^note: Made for a light ground/],
])('%s', async (_, request, format, words) => {
  expect((await said(request, format)).join('\n')).toMatch(new RegExp(words.source, 'm'))
})
