import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import graph from '../../../e2e/fixtures/graph.json' with { type: 'json' }
import { NO_FILTER } from '../../model/filter.ts'
import { parseGraphFile } from '../../model/graph-file.ts'
import { english } from '../../words/english.ts'
import { createNetwork } from '../network.ts'
import { visible } from '../visible.ts'
import { ENTITY_COLUMNS, entityRows } from './entity-table.ts'
import { EVIDENCE_COLUMNS, evidenceRows } from './evidence-table.ts'
import { RELATION_COLUMNS, relationRows } from './relation-table.ts'
import { type Column, matching, sorted, tsv } from './table.ts'

const network = createNetwork(parseGraphFile(graph, 'graph.json'))
const all = visible(network, NO_FILTER)
const narrowed = visible(network, { ...NO_FILTER, years: { from: 2019, to: 2019 }, undated: 'hide' })

describe('each table holds what is visible and nothing else', () => {
  test.each([
    ['all', all],
    ['some years', narrowed],
  ])('%s', (_, part) => {
    expect(entityRows(network, part).map(({ key }) => key)).toEqual([...part.nodes])
    expect(relationRows(network, part).map(({ key }) => key)).toEqual([...part.edges])
    const evidence = evidenceRows(network, part, english, () => null)
    expect(new Set(evidence.map(({ edge }) => edge))).toEqual(part.edges)
    expect(new Set(evidence.map(({ key }) => key)).size).toBe(evidence.length)
  })

  test('a row counts only what is visible', () => {
    const of = (part: typeof all) =>
      entityRows(network, part).reduce((sum, { relations }) => sum + relations, 0)
    expect(of(all)).toBe(2 * all.edges.size)
    expect(of(narrowed)).toBe(2 * narrowed.edges.size)
  })

  test('a passage has its words once its text is there', () => {
    const texts = (id: string) => (id === 'ministers-2021' ? '0123456789'.repeat(99) : null)
    const rows = evidenceRows(network, all, english, texts)
    for (const { document, quote, start, end } of rows)
      expect(quote?.length ?? null).toBe(document.id === 'ministers-2021' ? end - start : null)
    expect(rows.some(({ quote }) => quote === null)).toBe(true)
  })
})

type Row = { name: string; year: number | null }
const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', text: ({ name }) => name },
  { id: 'year', text: ({ year }) => String(year ?? '–'), sort: ({ year }) => year },
]
const rows = fc.array(fc.record({ name: fc.string(), year: fc.option(fc.integer({ min: 1990, max: 2030 })) }))
const column = fc.constantFrom(...COLUMNS)
const direction = fc.constantFrom('ascending' as const, 'descending' as const)

test('an organization is found by its letters as by its whole name', () => {
  const found = (asked: string) =>
    matching(relationRows(network, all), RELATION_COLUMNS, asked, english).map(({ key }) => key)
  expect(found('cmt')).not.toEqual([])
  expect(found('cmt')).toEqual(found('conference on mutual trust'))
})

describe('sorting', () => {
  test('keeps every row, and puts what has no value last', () => {
    fc.assert(
      fc.property(rows, column, direction, (given, by, way) => {
        const out = sorted(given, by, way, english)
        expect(out).toHaveLength(given.length)
        expect(new Set(out)).toEqual(new Set(given))
        if (by.id !== 'year') return
        const years = out.map(({ year }) => year)
        const known = years.filter((year) => year !== null)
        expect(years.slice(0, known.length)).toEqual(known)
        const up = way === 'ascending' ? known : known.toReversed()
        expect(up).toEqual(up.toSorted((a, b) => a - b))
      }),
    )
  })

  test('by no column leaves rows as they came', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(sorted(given, null, 'ascending', english)).toEqual(given)
      }),
    )
  })
})

test.each<[string, string[]]>([
  ['', ['Astana summit', 'Äbu Dhabi', '=1+1']],
  ['SUMMIT', ['Astana summit']],
  ['summit astana', ['Astana summit']],
  ['summit 2001', ['Astana summit']],
  ['nothing', []],
])('finding “%s”', (asked, wanted) => {
  const given = ['Astana summit', 'Äbu Dhabi', '=1+1'].map((name, i) => ({ name, year: 2001 + i }))
  expect(matching(given, COLUMNS, asked, english).map(({ name }) => name)).toEqual(wanted)
})

test('a copy has a line a row, a tab a column, and no formula', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const lines = tsv(given, COLUMNS, ['Name', 'Year'], english).split('\n')
      expect(lines).toHaveLength(given.length + 1)
      for (const line of lines) {
        expect(line.split('\t')).toHaveLength(2)
        expect(line).not.toMatch(/(?:^|\t)[=+@-]/)
      }
    }),
  )
})

test('every column has a heading', () => {
  for (const { id } of [...ENTITY_COLUMNS, ...RELATION_COLUMNS, ...EVIDENCE_COLUMNS])
    expect(english.t(`table.column.${id}`)).toMatch(/^\p{Lu}/u)
})
