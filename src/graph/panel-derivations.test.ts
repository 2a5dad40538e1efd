/** What the panels, the legend and the timeline derive, on the small fixed graph of the browser tests. */
import { expect, test } from 'vitest'
import graph from '../../e2e/fixtures/graph.json' with { type: 'json' }
import { type Filter, NO_FILTER } from '../model/filter.ts'
import { parseGraphFile } from '../model/graph-file.ts'
import { NO_SCOPE } from '../model/scope.ts'
import { english } from '../words/english.ts'
import { countsOf } from './counts.ts'
import { barsOf, histogram, nearestBars, yearExtent } from './histogram.ts'
import { mostConnected } from './most-connected.ts'
import { createNetwork } from './network.ts'
import { headingOf } from './relation-in-words.ts'
import { relationsBetween, relationsOf } from './relations-of.ts'
import { reveal } from './reveal.ts'
import { visible } from './visible.ts'
import { yearsAround } from './years-around.ts'

const network = createNetwork(parseGraphFile(graph, 'graph.json'))
const EXTENT = { from: 1992, to: 2023 }
const org = 'organization/conference-on-mutual-trust'
const filter = (part: Partial<Filter>): Filter => ({ ...NO_FILTER, ...part })

test('the extent is the first and last year of any relation', () => {
  expect(yearExtent(network)).toEqual(EXTENT)
  expect(yearExtent(createNetwork({ ...parseGraphFile(graph, ''), edges: [] }))).toBeNull()
})

test.each([
  ['all', {}, { dated: 13, undated: 2, inRange: 13 }],
  ['some years', { years: { from: 2019, to: 2021 } }, { dated: 13, undated: 2, inRange: 9 }],
  ['a year inside a span', { years: { from: 2022, to: 2022 } }, { dated: 13, undated: 2, inRange: 1 }],
  ['a year without any', { years: { from: 2003, to: 2003 } }, { dated: 13, undated: 2, inRange: 0 }],
  ['no meetings', { hiddenKinds: ['meeting'] }, { dated: 8, undated: 2, inRange: 8 }],
  ['undated hidden still counts them', { undated: 'hide' }, { dated: 13, undated: 2, inRange: 13 }],
] satisfies [string, Partial<Filter>, object][])('the histogram counts %s', (_, part, expected) => {
  expect(histogram(network, filter(part), EXTENT)).toMatchObject(expected)
})

test('a relation of several years stands in each of them, families in their order, planned apart', () => {
  const bars = histogram(network, NO_FILTER, EXTENT).bars
  const bar = (year: number) => bars.find((each) => each.year === year)
  expect(bars).toHaveLength(32)
  expect(
    [2020, 2021, 2022].map((year) => bar(year)?.stacks.find((s) => s.family === 'attendance')?.actual),
  ).toEqual([1, 4, 1])
  expect(bar(2023)?.stacks).toEqual([{ family: 'attendance', actual: 0, planned: 1, vague: 0 }])
  expect(bar(2021)?.stacks.map((stack) => stack.family)).toEqual(['structural', 'attendance', 'cooperative'])
  expect(bar(1999)).toEqual({ year: 1999, total: 0, stacks: [] })
  expect(barsOf(network, [], EXTENT).every((each) => each.total === 0)).toBe(true)
})

test.each([
  [2003, 2003, [1992, 2011]],
  [2012, 2018, [2011, 2019]],
  [1900, 1901, [1992]],
  [2030, 2040, [2023]],
])('the nearest years to %i–%i are %j', (from, to, expected) => {
  const { bars } = histogram(network, NO_FILTER, EXTENT)
  expect(nearestBars(bars, { from, to }).map((bar) => bar.year)).toEqual(expected)
})

test('a row counts what it stands for or would add, so switching it off leaves its own count', () => {
  const all = countsOf(network, NO_FILTER)
  expect(all.kinds).toEqual({ actor: 2, state: 3, organization: 1, meeting: 2 })
  expect(all).toMatchObject({ planned: 1, undated: 2, documents: { 'history-1999': 6, 'ministers-2021': 9 } })
  const without = countsOf(network, filter({ hiddenTypes: ['attended'], planned: 'hide' }))
  expect(without.types.attended).toBe(3)
  expect(without.types.hosted).toBe(0)
  expect(without.planned).toBe(1)
  expect(without.kinds.meeting).toBe(1)
  expect(countsOf(network, filter({ hiddenDocuments: ['history-1999'] })).documents['history-1999']).toBe(6)
  expect(countsOf(network, filter({ undated: 'hide' })).undated).toBe(2)
})

const told = (key: string, part: Partial<Filter> = {}) =>
  relationsOf(network, key, visible(network, filter(part)).edges).map(({ family, groups }) => [
    family,
    ...groups.map(
      ({ type, direction, modality, rows }) =>
        `${headingOf(english, type, direction, modality)}: ${rows.map((row) => row.other.split('/')[1]).join(', ')}`,
    ),
  ])

test('relations stand by family, type and direction, newest first, undated last', () => {
  expect(told('state/kazakhstan')).toEqual([
    ['structural', 'Office holders: mukhtar-tileuberdi', 'Initiated: conference-on-mutual-trust'],
    ['attendance', 'Is to host: 7th-ministerial-meeting', 'Chaired: conference-on-mutual-trust'],
    ['cooperative', 'Supports: conference-on-mutual-trust'],
    ['critical', 'Criticized: turkiye'],
  ])
  expect(told(org)).toEqual([
    [
      'structural',
      'Members: cambodia',
      'Meetings: 6th-ministerial-meeting',
      'Initiated by: kazakhstan, turkiye',
    ],
    ['attendance', 'Chaired by: kazakhstan'],
    ['cooperative', 'Supported by: cambodia, kazakhstan'],
  ])
  expect(told(org, { years: { from: 2019, to: 2019 }, undated: 'hide' })).toEqual([
    ['cooperative', 'Supported by: cambodia'],
  ])
  expect(told('actor/lone-voice')).toEqual([])
})

test('the others between two are found in either direction, never the relation itself', () => {
  const others = (key: string) => relationsBetween(network, key).map((row) => row.edge.type)
  expect(others(`supports:state/kazakhstan:${org}:none:actual`)).toEqual(['chaired', 'initiated'])
  expect(others('criticizes:state/kazakhstan:state/turkiye:none:actual')).toEqual([])
})

test('the most connected come first, split by family, and follow the filter', () => {
  const top = mostConnected(network, visible(network, NO_FILTER), 2)
  expect(top).toEqual([
    {
      key: org,
      total: 7,
      families: [
        { family: 'structural', count: 4 },
        { family: 'attendance', count: 1 },
        { family: 'cooperative', count: 2 },
      ],
    },
    expect.objectContaining({ key: 'state/kazakhstan', total: 6 }),
  ])
  const later = visible(network, filter({ years: { from: 2021, to: 2021 }, undated: 'hide' }))
  expect(mostConnected(network, later, 1)[0]?.key).toBe('meeting/6th-ministerial-meeting')
  expect(mostConnected(network, { nodes: new Set(), edges: new Set() }, 3)).toEqual([])
})

test.each<[string, Partial<Filter>, string, Omit<NonNullable<ReturnType<typeof reveal>>, 'scope'> | null]>([
  ['seen already', {}, 'state/turkiye', null],
  ['in no relation', { years: { from: 2003, to: 2003 } }, 'actor/lone-voice', null],
  [
    'outside the years',
    { years: { from: 2019, to: 2021 }, undated: 'hide' },
    'state/turkiye',
    { because: 'years', filter: filter({ undated: 'hide' }) },
  ],
  [
    'of a hidden kind',
    { hiddenKinds: ['state', 'meeting'], planned: 'hide' },
    'state/turkiye',
    { because: 'filter', filter: filter({ planned: 'hide' }) },
  ],
  [
    'only planned',
    { planned: 'hide' },
    'meeting/7th-ministerial-meeting',
    { because: 'filter', filter: NO_FILTER },
  ],
  [
    'hidden twice over',
    { hiddenKinds: ['meeting'], hiddenTypes: ['hosted'] },
    'meeting/7th-ministerial-meeting',
    { because: 'filter', filter: NO_FILTER },
  ],
])('what reveals an entity that is %s', (_, part, key, expected) => {
  expect(reveal(network, filter(part), NO_SCOPE, key)).toEqual(expected && { ...expected, scope: NO_SCOPE })
})

test('the years around an entity', () => {
  expect(yearsAround(network, 'state/kazakhstan')).toEqual({ from: 1992, to: 2023 })
  expect(yearsAround(network, 'actor/lone-voice')).toBeNull()
})

test('who was hidden alone is shown alone; who lies outside a focus, with all', () => {
  const key = 'state/cambodia'
  const scope = { ...NO_SCOPE, hidden: [key, 'state/turkiye'] }
  expect(reveal(network, NO_FILTER, scope, key)?.scope.hidden).toEqual(['state/turkiye'])
  const lone = { ...NO_SCOPE, shown: ['state/turkiye'] }
  expect(reveal(network, NO_FILTER, lone, key)).toEqual({
    because: 'scope',
    filter: NO_FILTER,
    scope: NO_SCOPE,
  })
})
