import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createNetwork } from '../graph/network.ts'
import { MEETING_STATES, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { PROOF_RULES, type ProofRule } from '../model/proof-rules.ts'
import { RELATION_TYPES } from '../model/relations.ts'
import { DEPTHS } from '../model/scope.ts'
import { yearRange } from '../model/year-range.ts'
import { YEAR_RULES, type YearRule } from '../model/year-rules.ts'
import { parseView, printLink, printView, readAddress } from './address.ts'
import { MODES, type Selection, START, TABLES, type View } from './view.ts'

const id = fc.string({ unit: 'grapheme', minLength: 1 })
const end = fc.record(
  { year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) },
  { requiredKeys: ['year'] },
)
const keys = (least: number, most: number) => fc.uniqueArray(id, { minLength: least, maxLength: most })
const two = keys(2, 2).map(([a = '', b = '']) => ({ a, b }))
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constantFrom('node' as const, 'edge' as const), key: id }),
  two.map((pair) => ({ kind: 'pair' as const, ...pair })),
  two.map(({ a, b }) => ({ kind: 'path' as const, from: a, to: b })),
  keys(2, 5).map((several) => ({ kind: 'several' as const, keys: several })),
)
// Maps are placed to the tenth of a pixel.
const ordinate = fc.integer({ min: -99_999, max: 99_999 }).map((tenths) => (tenths === 0 ? 0 : tenths / 10))
const state = fc.constantFrom('show' as const, 'hide' as const)
const view: fc.Arbitrary<View> = fc.record({
  mode: fc.constantFrom(...MODES),
  table: fc.constantFrom(...TABLES),
  selection: fc.option(selection),
  reading: fc.option(fc.record({ document: id, at: fc.nat({ max: 999_999_999 }) })),
  scope: fc.record({
    focus: fc.option(fc.record({ key: id, depth: fc.constantFrom(...DEPTHS) })),
    shown: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 5 })),
    hidden: fc.uniqueArray(id, { maxLength: 5 }),
  }),
  moved: fc.uniqueArray(fc.record({ key: id, x: ordinate, y: ordinate }), {
    selector: ({ key }) => key,
    maxLength: 4,
  }),
  pinned: fc.uniqueArray(id, { maxLength: 3 }),
  filter: fc.record({
    years: fc.option(fc.tuple(end, end).map(([a, b]) => yearRange(a, b))),
    against: fc.option(fc.tuple(end, end).map(([a, b]) => yearRange(a, b))),
    yearRule: fc.constantFrom(...(Object.keys(YEAR_RULES) as YearRule[])),
    undated: fc.constantFrom(...UNDATED_STATES),
    planned: state,
    meetings: fc.constantFrom(...MEETING_STATES),
    lone: state,
    proof: fc.constantFrom(...(Object.keys(PROOF_RULES) as ProofRule[])),
    hiddenKinds: fc.subarray([...ENTITY_KINDS]),
    hiddenTypes: fc.subarray(RELATION_TYPES),
    hiddenDocuments: fc.uniqueArray(id, { maxLength: 5 }),
  }),
})

test('what is printed is read back', () => {
  fc.assert(
    fc.property(view, (v) => {
      expect(parseView(printView(v))).toEqual({ view: v, unknown: [] })
    }),
  )
})

test('an address survives as an address', () => {
  fc.assert(
    fc.property(view, (v) => {
      const url = new URL(`https://example.org/${printView(v)}`)
      expect(parseView(url.hash).view).toEqual(v)
    }),
  )
})

test('no address throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void parseView(`#${hash}`)))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => void parseView(`#n=${value}&y=${value}`)))
})

test.each<[string, Partial<View['filter']>, string | null, string[]]>([
  ['', {}, null, []],
  ['#', {}, null, []],
  [
    '#n=state/cambodia&y=2019-2021&nd=hide',
    { years: { from: 2019, to: 2021 }, undated: 'hide' },
    'state/cambodia',
    [],
  ],
  ['#y=2019', { years: { from: 2019, to: 2019 } }, null, []],
  ['#y=2021-2019', { years: { from: 2019, to: 2021 } }, null, []],
  ['#y=2019-05..2021', { years: { from: 2019, fromMonth: 5, to: 2021 } }, null, []],
  ['#yr=within&nd=show', { yearRule: 'within', undated: 'show' }, null, []],
  ['#yr=never&nd=maybe', {}, null, ['yr=never', 'nd=maybe']],
  ['#y=soon', {}, null, ['y=soon']],
  ['#y=20190-20210', {}, null, ['y=20190-20210']],
  ['#xk=meeting,planet', { hiddenKinds: ['meeting'] }, null, ['planet']],
  ['#nd=maybe&utm=x', {}, null, ['nd=maybe']],
  ['#n=%E0%A4%A', {}, '%E0%A4%A', []],
])('%s', (hash, filter, key, unknown) => {
  expect(parseView(hash)).toEqual({
    view: {
      ...START,
      selection: key === null ? null : { kind: 'node', key },
      filter: { ...NO_FILTER, ...filter },
    },
    unknown,
  })
})

test.each<[string, Partial<View>, string[]]>([
  ['#pair=a,b', { selection: { kind: 'pair', a: 'a', b: 'b' } }, []],
  ['#pair=a,a', {}, ['pair=a,a']],
  ['#path=a', {}, ['path=a']],
  ['#ns=a,a', { selection: { kind: 'node', key: 'a' } }, []],
  ['#ns=a,b,c', { selection: { kind: 'several', keys: ['a', 'b', 'c'] } }, []],
  ['#doc=d&s=120', { reading: { document: 'd', at: 120 } }, []],
  ['#s=120', {}, ['s=120']],
  ['#doc=d&s=-1', { reading: { document: 'd', at: 0 } }, ['s=-1']],
  ['#f=a', { scope: { focus: { key: 'a', depth: 1 }, shown: null, hidden: [] } }, []],
  ['#f=a,2', { scope: { focus: { key: 'a', depth: 2 }, shown: null, hidden: [] } }, []],
  ['#f=a,9', {}, ['f=a,9']],
  [
    '#mv=a,1,-2.5,b,3,4',
    {
      moved: [
        { key: 'a', x: 1, y: -2.5 },
        { key: 'b', x: 3, y: 4 },
      ],
    },
    [],
  ],
  ['#mv=a,1', {}, ['mv=a,1']],
  ['#mv=a,Infinity,1e9', {}, ['mv=a,Infinity,1e9']],
  ['#v=table', { mode: 'table' }, []],
  ['#v=cinema', {}, ['v=cinema']],
])('%s', (hash, part, unknown) => {
  expect(parseView(hash)).toEqual({ view: { ...START, ...part }, unknown })
})

test('the start needs no address, and slashes and colons stay readable', () => {
  expect(printView(START)).toBe('')
  const key = 'hosted:state/cambodia:meeting/s:2019:actual'
  expect(printView({ ...START, selection: { kind: 'edge', key } })).toBe(`#e=${key}`)
})

const NETWORK = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    format: 'entente/1',
    title: '',
    documents: [
      {
        id: 'd',
        title: '',
        publisher: null,
        author: null,
        url: null,
        published: null,
        language: 'en',
        characters: 0,
        sha256: '',
      },
    ],
  },
  nodes: [
    {
      key: 'state/cambodia',
      attributes: { kind: 'state', name: 'Cambodia', aliases: [], mentions: [], registry: null, x: 0, y: 0 },
    },
  ],
  edges: [],
})

test.each([
  ['#n=state/cambodia&xd=d', 'state/cambodia', []],
  ['#n=state/atlantis', null, ['state/atlantis']],
  ['#e=state/cambodia', null, ['state/cambodia']],
  ['#xd=d,gone&xk=planet', null, ['planet', 'gone']],
])('%s against a graph', (hash, key, unknown) => {
  const read = readAddress(hash, NETWORK)
  expect(read.view.selection).toEqual(key === null ? null : { kind: 'node', key })
  expect(read.unknown).toEqual(unknown)
  expect(read.view.filter.hiddenDocuments).toEqual(hash.includes('xd=d') ? ['d'] : [])
})

test.each<[string, Partial<View>, string[]]>([
  ['#ns=state/cambodia,a,b', { selection: { kind: 'node', key: 'state/cambodia' } }, ['a', 'b']],
  ['#path=state/cambodia,a', {}, ['a']],
  ['#doc=gone&s=4', {}, ['gone']],
  ['#doc=d&s=4', { reading: { document: 'd', at: 4 } }, []],
  ['#f=a&hide=a,b', {}, ['a', 'b']],
  ['#mv=a,1,2,state/cambodia,3,4', { moved: [{ key: 'state/cambodia', x: 3, y: 4 }] }, ['a']],
])('%s against a graph leaves what is there', (hash, part, unknown) => {
  expect(readAddress(hash, NETWORK)).toEqual({ view: { ...START, ...part }, unknown, isOlder: false })
})

const REBUILT = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    format: 'entente/1',
    title: '',
    documents: [],
    version: 'b2',
    redirects: {
      'actor/old': 'actor/z',
      'actor/older': 'actor/z',
      'actor/m': 'actor/gone',
      'met-with:actor/m:actor/z:1999': 'met-with:actor/m:actor/z:2021',
    },
  },
  nodes: ['actor/m', 'actor/z'].map((key) => ({
    key,
    attributes: { kind: 'actor', name: key, aliases: [], mentions: [], registry: null, x: 0, y: 0 },
  })),
  edges: ['met-with', 'criticizes'].map((type) => ({
    key: `${type}:actor/m:actor/z:2021`,
    source: 'actor/m',
    target: 'actor/z',
    attributes: {
      type: type as 'met-with',
      modality: 'actual',
      date: null,
      evidence: [{ document: 'd', start: 0, end: 1, rule: 'r' }],
    },
  })),
})

test.each<[string, Partial<View>, string[]]>([
  ['#n=actor/old', { selection: { kind: 'node', key: 'actor/z' } }, []],
  ['#n=actor/m', { selection: { kind: 'node', key: 'actor/m' } }, []],
  ['#n=constructor', {}, ['constructor']],
  [
    '#e=met-with:actor/m:actor/old:2021',
    { selection: { kind: 'edge', key: 'met-with:actor/m:actor/z:2021' } },
    [],
  ],
  [
    '#e=met-with:actor/old:actor/m:2021',
    { selection: { kind: 'edge', key: 'met-with:actor/m:actor/z:2021' } },
    [],
  ],
  [
    '#e=met-with:actor/m:actor/z:1999',
    { selection: { kind: 'edge', key: 'met-with:actor/m:actor/z:2021' } },
    [],
  ],
  ['#e=criticizes:actor/old:actor/m:2021', {}, ['criticizes:actor/old:actor/m:2021']],
  ['#e=met-with:actor/m:actor/old:2020', {}, ['met-with:actor/m:actor/old:2020']],
  ['#pair=actor/old,actor/m', { selection: { kind: 'pair', a: 'actor/z', b: 'actor/m' } }, []],
  ['#path=actor/old,actor/older', { selection: { kind: 'node', key: 'actor/z' } }, []],
  ['#ns=actor/old,actor/z', { selection: { kind: 'node', key: 'actor/z' } }, []],
  ['#pin=actor/old,actor/older', { pinned: ['actor/z'] }, []],
  ['#mv=actor/old,1,2,actor/z,3,4', { moved: [{ key: 'actor/z', x: 1, y: 2 }] }, []],
  ['#f=actor/older,2', { scope: { ...START.scope, focus: { key: 'actor/z', depth: 2 } } }, []],
])('%s is followed to the keys of now', (hash, part, unknown) => {
  expect(readAddress(hash, REBUILT)).toEqual({ view: { ...START, ...part }, unknown, isOlder: false })
})

test('a link carries the version of its data, and an older one is known as such', () => {
  const link = printLink({ ...START, pinned: ['actor/z'] }, REBUILT)
  expect(link).toBe('#pin=actor/z&dv=b2')
  expect(readAddress(link, REBUILT).isOlder).toBe(false)
  expect(readAddress('#pin=actor/z&dv=a1', REBUILT)).toMatchObject({ isOlder: true, unknown: [] })
  expect(printLink(START, REBUILT)).toBe('')
  expect(printLink({ ...START, pinned: ['a'] }, NETWORK)).toBe('#pin=a')
})
