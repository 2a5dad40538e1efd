/** The law of corrections in the page: the build with them is the build, then they. */
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocuments } from '../build/read-documents.ts'
import { lexicon } from '../build/test-reading.ts'
import {
  changeNodeKind,
  dateMeeting,
  dateRelation,
  joinNodes,
  readRelation,
  rejectRelation,
  renameNode,
  type Sources,
  splitNode,
} from '../corpus/corrections/make-correction.ts'
import type { Correction, Corrections } from '../model/corrections.ts'
import { type Filter, NO_FILTER } from '../model/filter.ts'
import type { GraphFile } from '../model/graph-file.ts'
import { narrow } from './narrow.ts'
import { joinReadings, readAll } from './pipeline.ts'
import { checkReadings, joinAgain, type ReadingsFile, readingsFile } from './readings-file.ts'
import { withCorrections } from './with-corrections.ts'

const SAMPLE = fileURLToPath(new URL('../../graph-data/documents', import.meta.url))
const { documents } = await readDocuments(SAMPLE)
const readings = readAll(documents, lexicon)
const build = (corrections: Corrections) => joinReadings(readings, lexicon, null, corrections).file
const plain = build([])
const sources: Sources = { graph: plain, textOf: (id) => documents.find((d) => d.id === id)?.text }

/** As a page gets it. */
const fetched = (built: GraphFile, filter: Filter | null = null): ReadingsFile =>
  checkReadings(
    JSON.parse(JSON.stringify(readingsFile(readings, null, built, filter))),
    built.attributes.version ?? '',
    'graph.readings.json',
  )

/** All but where things stand: what was there stays in its place. */
const content = ({ nodes, ...rest }: GraphFile) => ({
  ...rest,
  nodes: nodes.map(({ key, attributes: { x, y, ...attributes } }) => ({ key, attributes })),
})

const told = ({ nodes, edges }: GraphFile) => [content({ ...plain, nodes }).nodes, edges]

const named = (kind: string) =>
  plain.nodes.filter((n) => n.attributes.kind === kind && n.attributes.mentions[0])
const [one, two, three] = named('actor').map((n) => n.key) as [string, string, string]
const [body = ''] = named('organization').map((n) => n.key)
const [gathering = ''] = named('meeting').map((n) => n.key)
const edge = plain.edges.find((e) => e.attributes.type === 'attended')!
const passage = edge.attributes.evidence[0]!

const ALL = [
  joinNodes(sources, 'merge', [one, two]),
  joinNodes(sources, 'apart', [one, two]),
  splitNode(
    sources,
    plain.nodes.find((n) => n.key === three)!.attributes.mentions.slice(0, 1),
    'Somebody Else',
  ),
  renameNode(sources, two, 'Under Another Name'),
  changeNodeKind(sources, body, 'meeting'),
  rejectRelation(sources, edge.key, 0, 'not so'),
  dateRelation(sources, edge.key, 0, '1999-01'),
  dateMeeting(sources, gathering, '1998-02'),
  readRelation(sources, 'met-with', [one, three], passage, { date: '1997' }),
].filter((each): each is Correction => each !== null)

test('there is one of every kind', () => {
  expect(new Set(ALL.map((each) => each.correct)).size).toBe(9)
})

describe('joined again', () => {
  test.each(ALL.map((each) => [each.correct, each] as const))('with %s', (_, correction) => {
    const built = build([correction])
    expect(content(joinAgain(fetched(plain), lexicon, [correction], plain))).toEqual(content(built))
    // Two that were two stay two.
    const isChange = correction.correct !== 'apart'
    expect(isDeepStrictEqual(told(built), told(plain))).toBe(!isChange)
  })

  test('with some that the build had, and some more', () => {
    fc.assert(
      fc.property(fc.subarray(ALL), fc.subarray(ALL), (had, more) => {
        const again = joinAgain(fetched(build(had)), lexicon, more, plain)
        expect(content(again)).toEqual(content(build(withCorrections(had, more))))
      }),
      { numRuns: 4 },
    )
  })

  test('what is not concerned stays where it stands', () => {
    const again = joinAgain(fetched(plain), lexicon, [ALL[3]!], plain)
    const place = ({ nodes }: GraphFile) => nodes.map(({ key, attributes: { x, y } }) => [key, x, y])
    expect(place(again)).toEqual(place(plain))
  })
})

test.each([null, {}, [], { ...fetched(plain), version: 'other' }, { ...fetched(plain), format: 'x' }])(
  'refuses what is of another build',
  (json) => {
    expect(() => checkReadings(json, plain.attributes.version ?? '', 'r.json')).toThrow('r.json')
  },
)

describe('a part of the graph', () => {
  const filter: Filter = { ...NO_FILTER, years: { from: 2014, to: 2022 }, undated: 'hide' }
  const part = narrow(plain, filter)

  test('is less than the whole', () => {
    expect(part.edges.length).toBeLessThan(plain.edges.length)
  })

  test.each(ALL.map((each) => [each.correct, each] as const))(
    'joined again with %s stays that part',
    (_, each) => {
      const again = joinAgain(fetched(part, filter), lexicon, [each], part)
      const whole = build([each])
      expect(content(again)).toEqual(content(narrow(whole, filter)))
    },
  )
})
