/** Laws of the year filter, on any graph. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { YearRange } from '../model/dates.ts'
import { type Filter, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { FORMAT, type GraphFile } from '../model/graph-file.ts'
import { yearRange } from '../model/year-range.ts'
import { YEAR_RULES, type YearRule } from '../model/year-rules.ts'
import { comparePeriods } from './compare-periods.ts'
import { documentsByStep } from './documents-by-step.ts'
import { barsOf, histogram, yearExtent } from './histogram.ts'
import { createNetwork, type Network } from './network.ts'
import { smallMultiples } from './small-multiples.ts'
import { visible } from './visible.ts'

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10))
const date = fc.tuple(day, day, fc.constantFrom(4, 7, 10)).map(([a, b, n]) => {
  const [from = '', to = ''] = [a.slice(0, n), b.slice(0, n)].toSorted()
  const precision = n === 4 ? 'year' : n === 7 ? 'month' : 'day'
  return { from, to, precision, basis: 'stated' } as const
})
type EdgeSeed = { from: number; to: number; date: ReturnType<typeof JSON.parse>; planned: boolean }
const edge: fc.Arbitrary<EdgeSeed> = fc.record({
  from: fc.nat(7),
  to: fc.nat(7),
  date: fc.option(date),
  planned: fc.boolean(),
})

function networkOf(seeds: readonly EdgeSeed[]): Network {
  const file: GraphFile = {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { format: FORMAT, title: '', documents: [] },
    nodes: Array.from({ length: 8 }, (_, i) => ({
      key: `state/${i}`,
      attributes: { kind: 'state', name: `${i}`, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
    })),
    edges: seeds
      .filter(({ from, to }) => from !== to)
      .map(({ from, to, date, planned }, i) => ({
        key: `e${i}`,
        source: `state/${from}`,
        target: `state/${to}`,
        attributes: {
          type: 'supports',
          modality: planned ? 'planned' : 'actual',
          date,
          evidence: [{ document: 'd', start: 0, end: 1, rule: 'supports' }],
        },
      })),
  }
  return createNetwork(file)
}

const network = fc.array(edge, { maxLength: 25 }).map(networkOf)
const end = fc.record(
  { year: fc.integer({ min: 1988, max: 2031 }), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ['year'] },
)
const range = fc.tuple(end, end).map(([a, b]) => yearRange(a, b))
const filter = fc
  .record({
    yearRule: fc.constantFrom(...(Object.keys(YEAR_RULES) as YearRule[])),
    undated: fc.constantFrom(...UNDATED_STATES),
    planned: fc.constantFrom('show' as const, 'hide' as const),
  })
  .map((part): Filter => ({ ...NO_FILTER, ...part }))

const months = ({ from, to, fromMonth = 1, toMonth = 12 }: YearRange) => [
  from * 12 + fromMonth,
  to * 12 + toMonth,
]

function intersect(a: YearRange, b: YearRange): YearRange | null {
  const [from = 0, to = 0] = [
    Math.max(months(a)[0] ?? 0, months(b)[0] ?? 0),
    Math.min(months(a)[1] ?? 0, months(b)[1] ?? 0),
  ]
  const at = (month: number) => ({ year: Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1 })
  return from <= to ? yearRange(at(from), at(to)) : null
}

describe('visible', () => {
  test('of what two ranges share is part of either', () => {
    fc.assert(
      fc.property(network, filter, range, range, (graph, f, a, b) => {
        const both = intersect(a, b)
        fc.pre(both !== null)
        const shared = visible(graph, { ...f, years: both })
        for (const years of [a, b]) {
          const whole = visible(graph, { ...f, years })
          expect([...shared.edges].filter((key) => !whole.edges.has(key))).toEqual([])
          expect([...shared.nodes].filter((key) => !whole.nodes.has(key))).toEqual([])
        }
      }),
    )
  })

  test('widening never hides', () => {
    fc.assert(
      fc.property(network, filter, range, fc.nat(9), fc.nat(9), (graph, f, years, left, right) => {
        const wider = { ...years, from: years.from - left, to: years.to + right }
        const [narrow, wide, all] = [years, wider, null].map((y) => visible(graph, { ...f, years: y }))
        expect([...narrow!.edges].filter((key) => !wide!.edges.has(key))).toEqual([])
        expect([...wide!.edges].filter((key) => !all!.edges.has(key))).toEqual([])
      }),
    )
  })

  test('nothing without a date is dropped unless it is asked for', () => {
    fc.assert(
      fc.property(network, filter, range, (graph, f, years) => {
        const undated = graph.filterEdges((_, { date, modality }) => {
          return date === null && (f.planned === 'show' || modality === 'actual')
        })
        const shown = undated.filter((key) => visible(graph, { ...f, years }).edges.has(key))
        // Up to when it was told is still a time, which lies within no range.
        const isAsked = f.undated === 'hide' || (f.undated === 'published' && f.yearRule === 'within')
        expect(shown).toEqual(isAsked ? [] : undated)
      }),
    )
  })
})

describe('counts', () => {
  test('over the years, overlaps once, are the total', () => {
    fc.assert(
      fc.property(network, filter, (graph, f) => {
        const extent = yearExtent(graph)
        fc.pre(extent !== null)
        const counted = histogram(graph, { ...f, yearRule: 'overlap' }, extent)
        const seen = new Set<string>()
        for (let year = extent.from; year <= extent.to; year++) {
          const years = { from: year, to: year }
          const one = visible(graph, { ...f, yearRule: 'overlap', years, undated: 'hide' }).edges
          expect(counted.bars[year - extent.from]?.total).toBe(one.size)
          for (const key of one) seen.add(key)
        }
        expect(seen.size).toBe(counted.dated)
        expect(counted.dated + counted.undated).toBe(visible(graph, { ...f, undated: 'show' }).edges.size)
      }),
    )
  })

  test('a month holds what overlaps it; what has no month is told apart', () => {
    const graph = networkOf([
      { from: 0, to: 1, date: { from: '2019', to: '2019', precision: 'year' }, planned: false },
      { from: 0, to: 1, date: { from: '2019-03', to: '2019-04', precision: 'month' }, planned: false },
      { from: 1, to: 0, date: { from: '2019-04-30', to: '2019-05-01', precision: 'day' }, planned: true },
    ])
    const bars = barsOf(graph, graph.edges(), { from: 2019, to: 2019 }, 'month')
    expect(bars.map((bar) => bar.total)).toEqual([1, 1, 2, 3, 2, 1, 1, 1, 1, 1, 1, 1])
    expect(bars[3]).toMatchObject({ year: 2019, month: 4, stacks: [{ actual: 2, planned: 1, vague: 1 }] })
  })

  test('documents stand in the year they were published', () => {
    const published = (from: string) =>
      ({ published: { from, to: from, precision: 'day', basis: 'stated' } }) as const
    const documents = [
      published('2019-01-01'),
      published('2021'),
      published('2021-05'),
      published('1900'),
      { published: null },
    ]
    expect(documentsByStep(documents, { from: 2019, to: 2022 })).toEqual([1, 0, 2, 0])
  })
})

describe('two periods', () => {
  const on = (from: string) => ({ from, to: from, precision: 'year' })
  const graph = networkOf([
    { from: 0, to: 1, date: on('2010'), planned: false },
    { from: 0, to: 1, date: on('2020'), planned: false },
    { from: 1, to: 2, date: on('2010'), planned: false },
    { from: 2, to: 3, date: on('2020'), planned: false },
    { from: 3, to: 4, date: on('2015'), planned: false },
    { from: 4, to: 5, date: null, planned: false },
  ])
  const [first, second] = [
    { from: 2010, to: 2012 },
    { from: 2019, to: 2021 },
  ]

  test('tell what ended, what is new and what goes on, whatever its dates', () => {
    const { turns, counts, visible: shown } = comparePeriods(graph, NO_FILTER, first, second)
    expect([...turns]).toEqual([
      ['e0', 'both'],
      ['e2', 'before'],
      ['e1', 'both'],
      ['e3', 'after'],
    ])
    expect(counts).toEqual({ before: 1, after: 1, both: 1 })
    expect([...shown.nodes]).toEqual(['state/0', 'state/1', 'state/2', 'state/3'])
  })

  test('the other way round are each other’s mirror; with itself a period only goes on', () => {
    fc.assert(
      fc.property(network, range, range, (any, a, b) => {
        const mirror = { before: 'after', after: 'before', both: 'both' }
        const there = comparePeriods(any, NO_FILTER, a, b)
        const back = comparePeriods(any, NO_FILTER, b, a)
        for (const [key, turn] of there.turns) expect(back.turns.get(key)).toBe(mirror[turn])
        const same = comparePeriods(any, NO_FILTER, a, a)
        expect([...same.turns.values()].every((turn) => turn === 'both')).toBe(true)
      }),
    )
  })
})

test('small maps hold each year with data and nothing else', () => {
  fc.assert(
    fc.property(network, (graph) => {
      const extent = yearExtent(graph)
      fc.pre(extent !== null)
      const maps = smallMultiples(graph, visible(graph, NO_FILTER).edges, 'overlap', [extent])
      const counted = histogram(graph, NO_FILTER, extent).bars.filter((bar) => bar.total > 0)
      expect(maps.map(({ year, edges }) => [year, edges.size])).toEqual(
        counted.map((bar) => [bar.year, bar.total]),
      )
      const [first, second] = [
        { from: extent.from, to: extent.from },
        { from: extent.to, to: extent.to },
      ]
      const both = smallMultiples(graph, visible(graph, NO_FILTER).edges, 'overlap', [second, first])
      expect(both).toEqual(maps.filter(({ year }) => year === extent.from || year === extent.to))
    }),
  )
})
