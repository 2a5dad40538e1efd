/** Small graphs whose names are out for trouble, for the tests of exports. */
import fc from 'fast-check'
import type { DateSpan } from '../../../model/dates.ts'
import type { EdgeAttributes, GraphFile, GraphNode } from '../../../model/graph-file.ts'
import type { EntityKind } from '../../../model/kinds.ts'

/** Each has broken some reader somewhere. */
export const NASTY: readonly string[] = [
  'plain',
  `it's "quoted"`,
  'two\nlines\r\nand\ta tab',
  "=cmd|' /C calc'!A0",
  '+1-1',
  '@SUM(A1)',
  '-2+3',
  ']]>',
  '<![CDATA[x]]>',
  '</script><script>alert(1)</script>',
  '&amp; &#0; <b>&',
  'lone \uD83D surrogate',
  'pair \u{1F54A}',
  'مؤتمر التفاعل',
  '\u202Eright to left\u202C',
  'Қасым-Жомарт Тоқаев',
  '中国外交部长王毅',
  'back\\slash \\N \\u0027 \\\\',
  'NUL \u0000 and bell \u0007',
  '\uFFFE\uFFFF',
  'line\u2028separator, paragraph\u2029separator',
  '\uFEFFnext\u0085line \u009F',
  '\uFDD0 and \u{1FFFE} are no characters',
  '$x `y` %s %{z}',
  "'); MATCH (n) DETACH DELETE n; //",
  'a, b; c',
  '// comment */',
  ' padded ',
  '__proto__',
]

const DATES: readonly (DateSpan | null)[] = [
  null,
  { from: '2019', to: '2019', precision: 'year', basis: 'stated' },
  { from: '2021-10-12', to: '2021-10-13', precision: 'day', basis: 'registry' },
  { from: '2014-05', to: '2018-06', precision: 'month', basis: 'document' },
]

export type TestGraph = { file: GraphFile; texts: ReadonlyMap<string, string> }

/** @param names of the entities: one of each kind in turn @param quote stands in the one document */
export function graphOf(names: readonly string[], quote: string): TestGraph {
  const kinds: EntityKind[] = ['actor', 'state', 'organization', 'meeting']
  const nodes = names.map((name, i): GraphNode => {
    const kind = kinds[i % kinds.length] as EntityKind
    const mentions = [{ document: 'press/one', start: 0, end: 1 }]
    const date = kind === 'meeting' ? { date: DATES[2] ?? null, city: name, ordinal: 6 } : {}
    return {
      key: `${kind}/n${i}`,
      attributes: {
        kind,
        name,
        aliases: [name, 'also'],
        mentions,
        registry: null,
        x: 10 * i,
        y: -7.5 * i,
        ...date,
      },
    }
  })
  const evidence = [
    { document: 'press/one', start: 0, end: quote.length, rule: 'test' },
    { document: 'two', start: 2, end: 5, rule: 'test' },
  ]
  const edge = (key: string, source: number, target: number, attributes: Partial<EdgeAttributes>) => ({
    key,
    source: nodes[source % nodes.length]?.key ?? '',
    target: nodes[target % nodes.length]?.key ?? '',
    attributes: {
      type: 'attended',
      modality: 'actual',
      date: null,
      evidence,
      ...attributes,
    } as EdgeAttributes,
  })
  const edges = [
    edge('office', 0, 1, { type: 'holds-office', title: names[0] ?? '', date: DATES[1] ?? null }),
    edge('member', 1, 2, { type: 'member-of', status: 'observer', date: DATES[3] ?? null }),
    edge('attended:actual', 0, 3, { date: DATES[2] ?? null }),
    edge('hosted', 0, 3, { type: 'hosted', modality: 'planned', evidence: evidence.slice(1) }),
    edge('cooperates', 1, 2, { type: 'cooperates-with' }),
    edge('chaired', 1, 2, { type: 'chaired', date: DATES[3] ?? null }),
    edge('of', 3, 2, { type: 'meeting-of' }),
    edge('supports', 0, 2, { type: 'supports' }),
    ...nodes.slice(4).map((_, i) => edge(`supports:${i}`, 0, i + 4, { type: 'supports' })),
  ]
  const document = {
    publisher: names[0] ?? '',
    author: names[1] ?? '',
    url: null,
    language: 'en',
    sha256: '',
  }
  return {
    file: {
      options: { type: 'directed', multi: true, allowSelfLoops: false },
      attributes: {
        format: 'entente/1',
        title: names[0] ?? '',
        documents: [
          {
            ...document,
            id: 'press/one',
            title: names[2] ?? '',
            published: DATES[2] ?? null,
            characters: quote.length,
          },
          { ...document, id: 'two', title: 'Two', published: null, characters: 9 },
        ],
      },
      nodes,
      edges,
    },
    texts: new Map([
      ['press/one', quote],
      ['two', 'so it was'],
    ]),
  }
}

const name = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
    .map((units) => String.fromCharCode(...units)),
)

/** Four to nine entities; each name and the quoted words may be anything that JavaScript calls a string. */
export const nastyGraph = fc
  .record({ names: fc.array(name, { minLength: 4, maxLength: 9 }), quote: name })
  .map(({ names, quote }) => graphOf(names, quote))
