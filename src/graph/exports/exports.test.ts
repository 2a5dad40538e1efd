import { lintCypherQuery, parseStatementsStrs } from '@neo4j-cypher/language-support'
import fc from 'fast-check'
import { XMLValidator } from 'fast-xml-parser'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../../model/filter.ts'
import { parseGraphFile } from '../../model/graph-file.ts'
import { createNetwork } from '../network.ts'
import { visible } from '../visible.ts'
import { EXPORTS } from './index.ts'
import { graphOf, NASTY, nastyGraph } from './testing/nasty-graph.ts'
import { asText, given, tables, write } from './testing/write-test-graph.ts'

describe.each(EXPORTS)('$id', ({ id }) => {
  const graph = given(graphOf(['Prak Sokhonn', 'Cambodia', 'CICA', '6th Summit'], 'He attended it.'))

  test('the same view gives the same bytes', () => {
    expect(write(id, graph)).toEqual(write(id, graph))
  })

  test('what the filter hides is not in the file', () => {
    const filter = { ...NO_FILTER, years: { from: 2021, to: 2021 }, undated: 'hide' as const }
    const file = write(id, graph, filter)
    const text = typeof file === 'string' ? file : JSON.stringify(tables(file))
    expect(text).toContain('6th Summit')
    expect(text).not.toContain('n2')
    expect(text).not.toContain('cooperates')
  })

  test('every relation carries document, offsets, words and rule of its passages', () => {
    const file = write(id, graph)
    const text = typeof file === 'string' ? file : JSON.stringify(tables(file))
    expect(text).toContain(id === 'json' ? '"rule": "test"' : 'He attended it.')
  })

  test('nothing visible is a valid file too', () => {
    const filter = { ...NO_FILTER, hiddenKinds: ['actor', 'state', 'organization', 'meeting'] as const }
    const file = write(id, graph, filter)
    expect(file.length > 0 || id === 'ftm').toBe(true)
  })
})

describe('gexf', () => {
  const file = asText(write('gexf', given(graphOf(['A', 'B', 'C', 'D'], 'x'))))
  test.each(['gexf', 'graphml'])('%s is well-formed, whatever the names are', (id) => {
    fc.assert(
      fc.property(nastyGraph, (graph) => XMLValidator.validate(asText(write(id, given(graph)))) === true),
      { numRuns: 60 },
    )
  })
  test('dates are spells: whole days, never the first day of a year alone', () => {
    expect(file).toContain('<spell start="2019-01-01" end="2019-12-31"/>')
    expect(file).toContain('<spell start="2014-05-01" end="2018-06-30"/>')
    expect(file).toContain('<spell start="2021-10-12" end="2021-10-13"/>')
  })
  test('an undated relation has none, nor has an entity of such a relation', () => {
    expect(/<edge id="cooperates".*/.exec(file)?.[0]).not.toContain('spell')
    expect(/<node id="actor\/n0".*/.exec(file)?.[0]).not.toContain('spell')
  })
  test('positions and colours', () => {
    const graph = parseGexf(Graph, file)
    expect(graph.getNodeAttributes('state/n1')).toMatchObject({ x: 10, y: 7.5, color: 'rgb(39,54,74)' })
  })
})

describe('csv', () => {
  test.each(NASTY.filter((name) => /^[=+@-]/.test(name)))('%s does not become a formula', (name) => {
    const { 'nodes.csv': nodes = [] } = tables(write('csv', given(graphOf([name, 'b', 'c', 'd'], 'x'))))
    expect(nodes[0]?.name).toBe(`'${name}`)
  })
  test('numbers stay numbers', () => {
    const { 'nodes.csv': nodes = [] } = tables(write('csv', given(graphOf(['a', 'b', 'c', 'd'], 'x'))))
    expect(nodes[1]?.y).toBe('-7.5')
  })
})

describe('json', () => {
  test('is a graph.json that the explorer reads, with the same entities and relations', () => {
    fc.assert(
      fc.property(nastyGraph, (graph) => {
        const file = parseGraphFile(JSON.parse(asText(write('json', given(graph)))), 'test')
        const shown = visible(createNetwork(graph.file), NO_FILTER)
        expect(new Set(file.nodes.map(({ key }) => key))).toEqual(shown.nodes)
        expect(new Set(file.edges.map(({ key }) => key))).toEqual(shown.edges)
      }),
      { numRuns: 30 },
    )
  })
  test('graphology reads it as it is', () => {
    const file = JSON.parse(asText(write('json', given(graphOf(['A', 'B', 'C', 'D'], 'x')))))
    expect(Graph.from(file).size).toBe(8)
  })
})

describe('cypher', () => {
  test('Neo4j’s own parser finds no fault, and as many statements as there are lines', {
    timeout: 60_000,
  }, () => {
    // Few and long: the parser takes its time over each statement.
    const names = [0, 1, 2, 3].map((part) => NASTY.filter((_, i) => i % 4 === part).join(' '))
    const script = asText(write('cypher', given(graphOf(names, NASTY.join(' ')))))
    expect(lintCypherQuery(script, {}).map(({ message }) => message)).toEqual([])
    const statements = parseStatementsStrs(script).filter((each) => each.trim() !== '')
    expect(statements).toHaveLength(script.trim().split('\n').length - 1)
  })
  test('nothing is created twice: every pattern is merged', () => {
    const script = asText(write('cypher', given(graphOf(['A', 'B', 'C', 'D'], 'x'))))
    const lines = script.split('\n').filter((line) => line && !line.startsWith('//'))
    for (const line of lines)
      expect(line).toMatch(/^(MERGE|MATCH .* MERGE|CREATE CONSTRAINT .* IF NOT EXISTS)/)
  })
})
