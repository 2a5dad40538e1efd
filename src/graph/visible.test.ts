/** The filter over columns says the same as the filter read out edge by edge. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentRecord } from '../model/document.ts'
import { type Filter, MEETING_STATES, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { FORMAT, type GraphFile } from '../model/graph-file.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { PROOF_RULES, type ProofRule } from '../model/proof-rules.ts'
import { MODALITIES, RELATION_TYPES } from '../model/relations.ts'
import { timeTest, YEAR_RULES, type YearRule } from '../model/year-rules.ts'
import { columnsOf } from './columns.ts'
import { publishedFirst } from './date-basis.ts'
import { createNetwork, type Network } from './network.ts'
import { maskOf, type Visible, visible } from './visible.ts'

const PUBLISHERS: Record<string, string | null> = { a: 'Post', b: null, c: 'Herald', d: 'Post' }
const PUBLISHED: Record<string, string> = { a: '1994', b: '1997' }
const DOCUMENTS = Object.keys(PUBLISHERS)
const ORDER = 9

const documentOf = (id: string): DocumentRecord => ({
  ...{ id, title: id, author: null, url: null, language: 'en', characters: 0, sha256: '' },
  publisher: PUBLISHERS[id] ?? null,
  published: PUBLISHED[id]
    ? { from: PUBLISHED[id], to: PUBLISHED[id], precision: 'year', basis: 'stated' }
    : null,
})

const year = fc.integer({ min: 1990, max: 1999 })
const span = fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }))
const network = fc
  .array(
    fc.record({
      ends: fc.tuple(fc.nat(ORDER - 1), fc.nat(ORDER - 1)).filter(([a, b]) => a !== b),
      type: fc.constantFrom(...RELATION_TYPES),
      modality: fc.constantFrom(...MODALITIES),
      years: fc.option(span),
      documents: fc.subarray(DOCUMENTS, { minLength: 1 }),
    }),
    { maxLength: 30 },
  )
  .map((edges): Network => {
    const file: GraphFile = {
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      attributes: { format: FORMAT, title: '', documents: DOCUMENTS.map(documentOf) },
      nodes: Array.from({ length: ORDER }, (_, i) => ({
        key: `n${i}`,
        attributes: {
          kind: ENTITY_KINDS[i % ENTITY_KINDS.length] ?? 'state',
          name: `${i}`,
          aliases: [],
          mentions: [],
          registry: null,
          x: 0,
          y: 0,
        },
      })),
      edges: edges.map(({ ends: [a, b], type, modality, years, documents }, i) => ({
        key: `e${i}`,
        source: `n${a}`,
        target: `n${b}`,
        attributes: {
          type,
          modality,
          date: years && { from: `${years.from}`, to: `${years.to}`, precision: 'year', basis: 'stated' },
          evidence: documents.map((document) => ({ document, start: 0, end: 1, rule: 'made-up' })),
        },
      })),
    }
    return createNetwork(file)
  })
const filter: fc.Arbitrary<Filter> = fc.record({
  years: fc.option(span),
  against: fc.option(span),
  yearRule: fc.constantFrom(...(Object.keys(YEAR_RULES) as YearRule[])),
  undated: fc.constantFrom(...UNDATED_STATES),
  planned: fc.constantFrom('show' as const, 'hide' as const),
  meetings: fc.constantFrom(...MEETING_STATES),
  lone: fc.constantFrom('show' as const, 'hide' as const),
  proof: fc.constantFrom(...(Object.keys(PROOF_RULES) as ProofRule[])),
  hiddenKinds: fc.subarray([...ENTITY_KINDS]),
  hiddenTypes: fc.subarray(RELATION_TYPES),
  hiddenDocuments: fc.subarray([...DOCUMENTS, 'of another graph']),
})

function isTold(documents: readonly string[], rule: ProofRule): boolean {
  const { documents: least, publishers: leastPublishers } = PROOF_RULES[rule]
  const publishers = documents.flatMap((id) => PUBLISHERS[id] ?? [])
  return new Set(documents).size >= least && new Set(publishers).size >= leastPublishers
}

/** What has no date has an open beginning, and ends where it was first told as done. */
function isTimely(graph: Network, edge: string, { undated, years, yearRule }: Filter): boolean {
  if (undated !== 'published' || !years) return true
  const to = publishedFirst(graph, edge)?.published.to ?? '9999'
  return timeTest(years, yearRule)({ from: '0001', to })
}

/** What the filter means, in the plainest words. */
function readOut(graph: Network, f: Filter): Visible {
  const edges = graph.filterEdges(
    (key, { type, modality, date, evidence }, _source, _target, from, to) =>
      !f.hiddenTypes.includes(type) &&
      !f.hiddenKinds.includes(from.kind) &&
      !f.hiddenKinds.includes(to.kind) &&
      !(modality === 'planned' && f.planned === 'hide') &&
      (date
        ? [f.years, f.years && (f.against ?? f.years)].some((years) => timeTest(years, f.yearRule)(date))
        : f.undated !== 'hide' && !(f.years && f.against) && isTimely(graph, key, f)) &&
      isTold(
        evidence.map(({ document }) => document).filter((document) => !f.hiddenDocuments.includes(document)),
        f.proof,
      ),
  )
  const lone = f.lone === 'show' ? graph.filterNodes((_key, { kind }) => !f.hiddenKinds.includes(kind)) : []
  return {
    edges: new Set(edges),
    nodes: new Set([...edges.flatMap((key) => graph.extremities(key)), ...lone]),
  }
}

test('the filter leaves what it says, as sets and as marks', () => {
  fc.assert(
    fc.property(network, filter, (graph, f) => {
      const wanted = readOut(graph, f)
      const found = visible(graph, f)
      expect([...found.edges]).toEqual([...wanted.edges])
      expect([...found.nodes]).toEqual([...wanted.nodes])
      const columns = columnsOf(graph)
      const mask = maskOf(columns, f)
      expect(columns.edges.filter((_, i) => mask.edges[i])).toEqual([...wanted.edges])
      expect(new Set(columns.nodes.filter((_, i) => mask.nodes[i]))).toEqual(wanted.nodes)
    }),
    { numRuns: 300 },
  )
})

test('a filter can leave nothing, and no filter leaves all', () => {
  fc.assert(
    fc.property(network, (graph) => {
      expect(visible(graph, { ...NO_FILTER, hiddenKinds: ENTITY_KINDS }).nodes.size).toBe(0)
      expect(visible(graph, NO_FILTER).edges.size).toBe(graph.size)
    }),
  )
})

/** Told as done in 1994, as a plan then, and by a document without a day. */
test.each<[string, YearRule, [number, number], string[]]>([
  ['the years before it was told', 'overlap', [1990, 1993], ['done', 'planned', 'open']],
  ['the year in which it was told', 'overlap', [1994, 1996], ['done', 'planned', 'open']],
  ['no later year', 'overlap', [1995, 1996], ['planned', 'open']],
  ['it may have been any time: never within', 'within', [1990, 1999], []],
  ['by then it had begun', 'until', [1990, 1991], ['done', 'planned', 'open']],
])('what has no date, up to its publication: %s', (_, yearRule, [from, to], edges) => {
  const undated = (key: string, document: string, modality: 'actual' | 'planned') => ({
    ...{ key, source: 'x', target: 'y' },
    attributes: {
      ...{ type: 'supports' as const, modality, date: null },
      evidence: [{ document, start: 0, end: 1, rule: 'made-up' }],
    },
  })
  const state = (key: string): GraphFile['nodes'][number] => ({
    key,
    attributes: { kind: 'state', name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
  })
  const graph = createNetwork({
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { format: FORMAT, title: '', documents: DOCUMENTS.map(documentOf) },
    nodes: ['x', 'y'].map(state),
    edges: [
      undated('done', 'a', 'actual'),
      undated('planned', 'a', 'planned'),
      undated('open', 'c', 'actual'),
    ],
  })
  const found = visible(graph, { ...NO_FILTER, undated: 'published', years: { from, to }, yearRule })
  expect([...found.edges]).toEqual(edges)
})
