/** CX2 against its specification as a schema, and what a schema cannot say: ids, references, counts, types. */
import { CX2Network } from '@js4cytoscape/ndex-client'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../../model/filter.ts'
import { CX2_SCHEMA } from './testing/cx2-schema.ts'
import { graphOf, NASTY, nastyGraph } from './testing/nasty-graph.ts'
import { asText, given, write } from './testing/write-test-graph.ts'

const isValid = new Ajv2020({ allowUnionTypes: true, strictTuples: false }).compile(CX2_SCHEMA)

type Attributes = Record<string, unknown>
type Block = Record<string, Attributes[]>
type Whole = {
  metaData: { name: string; elementCount: number }[]
  attributeDeclarations: [Record<string, Record<string, { d: string }>>]
  networkAttributes: [Attributes]
  nodes: { id: number; v: Attributes }[]
  edges: { id: number; s: number; t: number; v: Attributes }[]
}

const fits = (value: unknown, type: string): boolean =>
  type === 'integer' ? Number.isInteger(value) : typeof value === type

function faultsIn(text: string): string[] {
  const blocks = JSON.parse(text) as Block[]
  if (!isValid(blocks)) return (isValid.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
  const names = blocks.map((block) => Object.keys(block)[0] ?? '')
  const all = Object.assign({}, ...blocks) as Whole
  const [declared] = all.attributeDeclarations
  const undeclared = (owner: string, values: Attributes) =>
    Object.entries(values)
      .filter(([name, value]) => !fits(value, declared[owner]?.[name]?.d ?? 'nothing'))
      .map(([name]) => `${owner}: ${name} is not as declared`)
  const twice = (owner: 'nodes' | 'edges') =>
    new Set(all[owner].map(({ id }) => id)).size === all[owner].length ? [] : [`${owner}: an id twice`]
  return [
    ...(names[1] === 'metaData' && names.at(-1) === 'status' ? [] : ['blocks out of order']),
    ...(new Set(names).size === names.length ? [] : ['a block twice']),
    ...(names.indexOf('attributeDeclarations') < names.indexOf('nodes') ? [] : ['declared too late']),
    ...all.metaData
      .filter(({ name, elementCount }) => all[name as 'nodes']?.length !== elementCount)
      .map(({ name }) => `${name}: miscounted`),
    ...undeclared('networkAttributes', all.networkAttributes[0]),
    ...all.nodes.flatMap(({ v }) => undeclared('nodes', v)),
    ...all.edges.flatMap(({ v }) => undeclared('edges', v)),
    ...twice('nodes'),
    ...twice('edges'),
    ...CX2Network.fromJSON(all).validate().errors,
  ]
}

const FILE = asText(write('cx2', given(graphOf(['A', 'B', 'C', 'D'], 'x'))))

describe('cx2', () => {
  test('is as specified', () => {
    expect(faultsIn(FILE)).toEqual([])
  })

  test('is as specified when nothing is visible', () => {
    const filter = { ...NO_FILTER, hiddenKinds: ['actor', 'state', 'organization', 'meeting'] as const }
    expect(faultsIn(asText(write('cx2', given(graphOf(NASTY, 'x')), filter)))).toEqual([])
  })

  test('is as specified, whatever the names are', () => {
    fc.assert(
      fc.property(nastyGraph, (graph) => {
        expect(faultsIn(asText(write('cx2', given(graph))))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test.each<[string, [RegExp | string, string]]>([
    ['another version', ['"CXVersion":"2.0"', '"CXVersion":"1.0"']],
    ['an unknown block', ['{"networkAttributes"', '{"ourOwn":[]},\n{"networkAttributes"']],
    ['two blocks in one', ['"CXVersion":"2.0",', '"CXVersion":"2.0","nodes":[],']],
    ['no status', [/,\n\{"status".*/, '']],
    ['a status that is not the last', [/(\{"nodes".*),\n([\s\S]*),\n(\{"status".*)/, '$3,\n$1,\n$2']],
    ['a wrong count', [/"name":"nodes","elementCount":\d+/, '"name":"nodes","elementCount":99']],
    ['an id that is no number', [/"id":0/, '"id":"0"']],
    ['an id twice', [/"id":1,/, '"id":0,']],
    ['an end that is nobody', [/"s":\d+/, '"s":77']],
    ['an edge without an end', [/,"t":\d+/, '']],
    ['an undeclared attribute', [/"v":\{"key"/, '"v":{"colour":"red","key"']],
    ['an attribute of another type', [/"mentions":1/, '"mentions":"one"']],
    ['an unknown type', ['"d":"integer"', '"d":"number"']],
    ['a nested attribute', [/"v":\{"key":"[^"]*"/, '"v":{"key":{"a":1}']],
    ['an unknown shape', ['"vp":"ellipse"', '"vp":"circle"']],
    ['a colour with a name', [/"vp":"#[0-9a-f]{6}"/, '"vp":"red"']],
    ['an unknown visual property', ['"NODE_LABEL"', '"NODE_NAME"']],
    ['an unknown mapping', ['"PASSTHROUGH"', '"DIRECT"']],
  ])('the test sees %s', (_, [found, put]) => {
    const spoiled = FILE.replace(found, put)
    expect(spoiled).not.toBe(FILE)
    expect(faultsIn(spoiled).length).toBeGreaterThan(0)
  })
})
