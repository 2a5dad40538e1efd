import { describe, expect, test } from 'vitest'
import { type GraphEdge, parseGraphFile } from '../model/graph-file.ts'
import { assembleGraphFile, type UnplacedNode } from './assemble.ts'

const state = (name: string): UnplacedNode => ({
  key: `state/${name.toLowerCase()}`,
  attributes: { kind: 'state', name, aliases: [], mentions: [], registry: null },
})

const CICA: UnplacedNode = {
  key: 'organization/cica',
  attributes: { ...state('Conference').attributes, kind: 'organization', acronym: 'CICA' },
}

const member = (name: string): GraphEdge => ({
  key: `member-of:state/${name}`,
  source: `state/${name}`,
  target: 'organization/cica',
  attributes: {
    type: 'member-of',
    modality: 'actual',
    date: null,
    evidence: [{ document: 'a', start: 0, end: 1, rule: 'test' }],
  },
})

const document = (id: string) => ({
  id,
  title: id,
  publisher: null,
  author: null,
  url: null,
  published: null,
  language: 'en',
  characters: 1,
  sha256: '',
})

const PARTS = {
  title: null,
  documents: [document('b'), document('B'), document('a')],
  nodes: [state('China'), CICA, state('Zambia'), state('India')],
  edges: [member('india'), member('china')],
}

describe('the file', () => {
  const file = assembleGraphFile(PARTS)

  test('passes the door', () => {
    expect(parseGraphFile(JSON.parse(JSON.stringify(file)), 'test')).toEqual(file)
  })

  test('is sorted by code unit', () => {
    expect(file.nodes.map((node) => node.key)).toEqual([
      'organization/cica',
      'state/china',
      'state/india',
      'state/zambia',
    ])
    expect(file.edges.map((edge) => edge.source)).toEqual(['state/china', 'state/india'])
    expect(file.attributes.documents.map((each) => each.id)).toEqual(['B', 'a', 'b'])
  })

  test('is the same whatever the order of its parts', () => {
    const turned = assembleGraphFile({
      title: null,
      documents: [...PARTS.documents].reverse(),
      nodes: [...PARTS.nodes].reverse(),
      edges: [...PARTS.edges].reverse(),
    })
    expect(JSON.stringify(turned)).toBe(JSON.stringify(file))
  })
})

describe('the title', () => {
  test.each([
    ['as given', { ...PARTS, title: 'Mine' }, 'Mine'],
    ['after the best connected, by its acronym', PARTS, 'CICA in 3 documents'],
    [
      'by name, the first of equals',
      { ...PARTS, nodes: [state('India'), state('China')], edges: [] },
      'China in 3 documents',
    ],
    ['one document', { ...PARTS, documents: [document('a')] }, 'CICA in one document'],
    ['nothing', { ...PARTS, nodes: [], edges: [] }, 'Nothing in 3 documents'],
  ])('%s', (_, parts, title) => {
    expect(assembleGraphFile(parts).attributes.title).toBe(title)
  })
})
