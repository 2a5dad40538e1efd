import { expect, test } from 'vitest'
import { english } from '../words/english.ts'
import { PALETTES } from './palette.ts'
import { findingsOn } from './preflight.ts'
import { customSize, SIZES } from './sizes.ts'
import { pictureOf } from './testing/figure-graph.ts'

const said = async (request: Parameters<typeof pictureOf>[0], format = 'png') =>
  findingsOn(english, await pictureOf(request), format).map((finding) => `${finding.weight}: ${finding.said}`)

test.each(['light', 'dark'] as const)(
  'a %s figure that is as it should be: nothing to say',
  async (theme) => {
    expect(await said({ style: PALETTES[theme] })).toEqual([])
  },
)

test('letters for a dark ground, laid on one: nothing to say of that', async () => {
  const findings = await said({ style: PALETTES.dark, transparent: true })
  expect(findings.join('\n')).not.toContain('Made for a light background')
})

test.each<[string, Parameters<typeof pictureOf>[0], string, RegExp]>([
  [
    'a JPG that no canvas holds',
    { size: customSize(20_000, 2000) },
    'jpg',
    /^stop: A JPG holds at most 100 million/,
  ],
  [
    'a PNG that takes ages',
    { size: customSize(60_000, 60_000) },
    'png',
    /^stop: A PNG holds at most 1,000 million/,
  ],
  ['names that find no room', { size: SIZES.column, percent: 300 }, 'png', /^note: \d+ names find no room/],
  [
    'letters too small for paper',
    { size: SIZES['a4-landscape'], percent: 50 },
    'png',
    /^note: The smallest letters print at 3\.9 points/,
  ],
  [
    'no ground: letters for paper, laid on a dark one',
    { transparent: true },
    'svg',
    /^note: Made for a light background: on a dark one, letters stand out by only 1\.\d to 1; reading takes 4\.5/,
  ],
  [
    'letters too pale for the ground',
    { style: { ...PALETTES.light, quietInk: '#8a8a8a' } },
    'png',
    /^note: The faintest letters stand out from the background by 3\.4 to 1; reading takes 4\.5 to 1/,
  ],
  [
    'a state and the two lines of a family too pale for the ground',
    {
      style: {
        ...PALETTES.light,
        kinds: { ...PALETTES.light.kinds, state: '#cccccc' },
        families: { ...PALETTES.light.families, attendance: '#cccccc' },
      },
    },
    'png',
    /^note: Faint in print, below 3 to 1 against the background: 3 lines and symbols\./,
  ],
])('%s', async (_, request, format, words) => {
  expect((await said(request, format)).join('\n')).toMatch(new RegExp(words.source, 'm'))
})
