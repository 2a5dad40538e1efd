/** Each format is opened by a reader that is not ours and compared with what was visible. */
import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { CX2Network } from '@js4cytoscape/ndex-client'
import fc from 'fast-check'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { fromDot } from 'ts-graphviz'
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../../model/filter.ts'
import { visible } from '../visible.ts'
import { graphOf, NASTY, nastyGraph } from './testing/nasty-graph.ts'
import { asText, type Given, given, tables, write } from './testing/write-test-graph.ts'

/** What every reader has to find again: names by key, ends by key, the words of every passage. */
type Found = { names: Record<string, string>; ends: Record<string, string>; quotes: string[] }

/** What a format can carry of a text at all. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD')
const inXml = (text: string) => wellFormed(text).replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '')

type Carry = (text: string) => string

function expected(
  { network, texts }: Given,
  { carry, carryName = carry }: Pick<Reader, 'carry' | 'carryName'>,
): Found {
  const names: Found['names'] = {}
  const ends: Found['ends'] = {}
  const quotes: string[] = []
  const shown = visible(network, NO_FILTER)
  for (const key of shown.nodes) names[key] = carryName(carry(network.getNodeAttribute(key, 'name')))
  network.forEachEdge((key, { evidence }, source, target) => {
    ends[key] = `${source} ${target}`
    for (const { document, start, end } of evidence) {
      quotes.push(carry(texts.get(document)?.slice(start, end) ?? ''))
    }
  })
  return { names, ends, quotes: quotes.sort() }
}

type GraphLike = Pick<Graph, 'forEachNode' | 'forEachEdge'>

function fromGraph(graph: GraphLike): Found {
  const found: Found = { names: {}, ends: {}, quotes: [] }
  graph.forEachNode((key, { name }) => {
    found.names[key] = name ?? ''
  })
  graph.forEachEdge((key, { evidence }, source, target) => {
    found.ends[key] = `${source} ${target}`
    for (const { quote } of JSON.parse(evidence)) found.quotes.push(quote)
  })
  return { ...found, quotes: found.quotes.sort() }
}

/** A spreadsheet shows no apostrophe at the start: it is the mark of text. */
const asTyped = (cell = '') => cell.replace(/^'/, '')

type Reader = {
  /** What comes through of a text, and of a name when that is less. */
  carry: Carry
  carryName?: Carry
  read(file: string | Uint8Array): Found
}

const READERS: Record<string, Reader> = {
  gexf: { carry: inXml, read: (file) => fromGraph(parseGexf(Graph, asText(file))) },
  graphml: { carry: inXml, read: (file) => fromGraph(parseGraphml(Graph, asText(file))) },
  csv: {
    carry: (text) => asTyped(wellFormed(text)),
    read: (file) => {
      const { 'nodes.csv': nodes = [], 'edges.csv': edges = [], 'evidence.csv': evidence = [] } = tables(file)
      return {
        names: Object.fromEntries(nodes.map((row) => [row.id, asTyped(row.name)])),
        ends: Object.fromEntries(edges.map((row) => [row.id, `${row.source} ${row.target}`])),
        quotes: evidence.map((row) => asTyped(row.quote)).sort(),
      }
    },
  },
  cx2: {
    carry: wellFormed,
    read: (file) => {
      const cx = CX2Network.fromJSON(Object.assign({}, ...JSON.parse(asText(file))))
      const key = (id: number) => cx.getNode(id)?.v?.key
      return {
        names: Object.fromEntries(cx.getNodes().map(({ v }) => [v?.key, v?.name])),
        ends: Object.fromEntries(cx.getEdges().map(({ s, t, v }) => [v?.key, `${key(s)} ${key(t)}`])),
        quotes: cx
          .getEdges()
          .flatMap(({ v }) => JSON.parse(v?.evidence ?? '').map(({ quote }: Row) => quote))
          .sort(),
      }
    },
  },
  dot: {
    carry: (text) => wellFormed(text).replace(/(?![\t\n\r])\p{Cc}/gu, ''),
    // Labels have one kind of line break.
    carryName: (text) => text.replace(/[\u2028\u2029]/g, '\n'),
    read: (file) => {
      const { nodes, edges } = fromDot(asText(file))
      // What reads a file keeps escapes as they were written; what draws a label resolves them.
      const plain = (text: unknown) => String(text ?? '').replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c))
      const own = 'entente_name' as 'label'
      const proof = 'entente_evidence' as 'label'
      return {
        names: Object.fromEntries(nodes.map(({ id, attributes }) => [id, plain(attributes.get(own))])),
        ends: Object.fromEntries(
          edges.map(({ targets, attributes }) => [
            String(attributes.get('id')),
            targets.map((end) => (end as { id: string }).id).join(' '),
          ]),
        ),
        quotes: edges
          .flatMap(({ attributes }) =>
            JSON.parse(plain(attributes.get(proof))).map((each: Row) => each.quote),
          )
          .sort(),
      }
    },
  },
}
type Row = Record<string, string>

/** Graphviz breaks lines its own way; lists in JSON carry more than XML does: neither counts. */
const even = ({ names, ends, quotes }: Found): Found => {
  const breaks = (text: string) => text.replace(/\r\n?/g, '\n')
  return {
    names: Object.fromEntries(Object.entries(names).map(([key, name]) => [key, breaks(name)])),
    ends,
    quotes: quotes.map((quote) => breaks(inXml(quote))).sort(),
  }
}

describe.each(Object.entries(READERS))('%s', (id, reader) => {
  const { read } = reader
  test('a foreign reader finds every name, end and passage', { timeout: 60_000 }, () => {
    const graph = given(graphOf(NASTY, NASTY.join(' ')))
    expect(even(read(write(id, graph)))).toEqual(even(expected(graph, reader)))
  })

  test('whatever the names are', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(nastyGraph, (graph) => {
        const all = given(graph)
        expect(even(read(write(id, all)))).toEqual(even(expected(all, reader)))
      }),
      { numRuns: 40 },
    )
  })
})

test('Graphviz itself draws the file', { timeout: 60_000 }, async () => {
  const graphviz = await Graphviz.load()
  const file = asText(write('dot', given(graphOf(NASTY, NASTY.join(' ')))))
  const { objects, edges } = JSON.parse(graphviz.layout(file, 'dot_json', 'nop2'))
  expect([objects.length, edges.length]).toEqual([NASTY.length, NASTY.length + 4])
})
