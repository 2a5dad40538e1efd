/** Corrections from a person's act to the graph: made of one build, applied in the next, undone by leaving them out. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../../build/test-document.ts'
import { lexicon } from '../../build/test-reading.ts'
import { readDocument } from '../../extract/read-document.ts'
import type { Correction, Corrections } from '../../model/corrections.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import { joinReadings } from '../../pipeline/pipeline.ts'
import { parseCorrections, printCorrections } from './corrections-file.ts'
import {
  changeNodeKind,
  dateMeeting,
  dateRelation,
  joinNodes,
  passageAt,
  readRelation,
  rejectRelation,
  renameNode,
  type Sources,
  splitNode,
} from './make-correction.ts'

const TEXTS: Record<string, string> = {
  a: 'Foreign Minister Tariq Lodhi of Nepal praised Oman on 5 May 2019. Tariq Lodhi thanked Qatar.',
  b: 'Foreign Minister Ana Rai of Nepal praised Fiji. The 40th ASEAN Summit was attended by Timor-Leste.',
  c: 'The Merlion Water Alliance praised Oman. President Tariq Lodhi of Tonga attended the 40th ASEAN Summit.',
}

const read = (texts: Record<string, string>) =>
  Object.entries(texts).map(([id, text]) => {
    const document = documentOf(text, '2022-12-01', id)
    return { document, facts: readDocument(document, lexicon) }
  })

const readings = read(TEXTS)

const build = (corrections: Corrections, from = readings): GraphFile =>
  joinReadings(from, lexicon, 'Test', corrections).file

const plain = build([])
const sources: Sources = { graph: plain, textOf: (id) => TEXTS[id] }

/** A correction goes through the file, as it does in real life. */
const filed = (...made: (Correction | null)[]): Corrections =>
  parseCorrections(printCorrections(made.filter((each) => each !== null)), 'corrections.yaml')

const keysOf = (graph: GraphFile) => graph.nodes.map((n) => n.key)
const edgesOf = (graph: GraphFile) => graph.edges.map((e) => e.key)
const staleOf = (graph: GraphFile) => graph.attributes.review?.corrections?.stale.map((s) => s.trouble)

/** All but what tells of the corrections themselves. */
const content = ({ attributes, ...rest }: GraphFile) => ({ ...rest, redirects: attributes.redirects })

const LODHI = 'actor/tariq-lodhi'
const PRAISE = `supports:${LODHI}:state/oman:2019`

const merge = joinNodes(sources, 'merge', [LODHI, 'actor/ana-rai'])
const apart = joinNodes(sources, 'apart', [LODHI, 'actor/ana-rai'])
const wrong = rejectRelation(sources, PRAISE, 0, 'he only met him')
const added = readRelation(
  sources,
  'criticizes',
  [LODHI, 'state/fiji'],
  { document: 'b', start: 0, end: 50 },
  { date: '2020-03', why: 'between the lines' },
)

const ALL = [
  merge,
  apart,
  wrong,
  added,
  renameNode(sources, 'actor/ana-rai', 'Ana the Elder'),
  changeNodeKind(sources, 'organization/merlion-water-alliance', 'meeting'),
  dateRelation(sources, PRAISE, 0, '2018'),
  dateMeeting(sources, 'meeting/40th-asean-summit', '2023-01'),
  splitNode(sources, [{ document: 'a', start: 17, end: 28 }], 'Tariq Other'),
].filter((each) => each !== null)

test('the ground is as it should be', () => {
  expect(keysOf(plain)).toEqual(expect.arrayContaining([LODHI, 'actor/tariq-lodhi-2', 'actor/ana-rai']))
  expect(edgesOf(plain)).toContain(PRAISE)
  expect(plain.attributes.review?.corrections).toBeUndefined()
})

describe('a correction', () => {
  test('merges two, and the former key leads to the one', () => {
    const graph = build(filed(merge))
    expect(keysOf(graph)).not.toContain('actor/ana-rai')
    expect(edgesOf(graph)).toContain(`supports:${LODHI}:state/fiji:2022`)
    expect(graph.attributes.redirects).toMatchObject({ 'actor/ana-rai': LODHI })
    expect(graph.attributes.review?.corrections).toEqual({ entries: filed(merge), applied: 1, stale: [] })
  })

  test('splits a naming off, with what is told of it', () => {
    const second = TEXTS.a!.lastIndexOf('Tariq')
    const graph = build(
      filed(splitNode(sources, [{ document: 'a', start: second, end: second + 11 }], 'Tariq Other')),
    )
    expect(edgesOf(graph)).toContain('supports:actor/tariq-other:state/qatar:2019')
    expect(edgesOf(graph)).toContain(PRAISE)
    expect(graph.nodes.find((n) => n.key === 'actor/tariq-other')?.attributes.mentions).toMatchObject([
      { document: 'a', start: second },
    ])
  })

  test('splits a whole document off', () => {
    const same = read({ a: TEXTS.a!, d: TEXTS.a!.replace('Oman', 'Tonga') })
    const graph = build(
      filed(
        splitNode({ ...sources, textOf: () => TEXTS.a }, [
          { document: 'a', start: 17, end: 28 },
          { document: 'a', start: TEXTS.a!.lastIndexOf('Tariq'), end: TEXTS.a!.lastIndexOf('Tariq') + 11 },
        ]),
      ),
      same,
    )
    const lodhis = graph.nodes.filter((n) => n.attributes.name === 'Tariq Lodhi')
    expect(lodhis.map((n) => [...new Set(n.attributes.mentions.map((m) => m.document))])).toEqual([
      ['d'],
      ['a'],
    ])
  })

  test('renames', () => {
    const graph = build(filed(renameNode(sources, LODHI, 'Tariq bin Lodhi')))
    const node = graph.nodes.find((n) => n.key === LODHI)
    expect(node?.attributes).toMatchObject({ name: 'Tariq bin Lodhi' })
    expect(node?.attributes.aliases).toContain('Tariq Lodhi')
  })

  test('changes a kind, and takes what that kind cannot do', () => {
    const graph = build(filed(changeNodeKind(sources, 'organization/merlion-water-alliance', 'meeting')))
    expect(keysOf(graph)).toContain('meeting/merlion-water-alliance')
    expect(keysOf(graph)).not.toContain('organization/merlion-water-alliance')
    expect(edgesOf(graph).filter((key) => key.includes('merlion'))).toEqual([])
  })

  test('takes a wrong relation away, and that alone', () => {
    const graph = build(filed(wrong))
    expect(edgesOf(plain).filter((key) => !edgesOf(graph).includes(key))).toEqual([PRAISE])
  })

  test('adds a relation, whose evidence names the correction', () => {
    const graph = build(filed(added))
    const edge = graph.edges.find((e) => e.attributes.type === 'criticizes')
    expect(edge).toMatchObject({
      source: LODHI,
      target: 'state/fiji',
      attributes: {
        date: { from: '2020-03', precision: 'month', basis: 'correction' },
        evidence: [{ document: 'b', start: 0, end: 50, rule: 'correction' }],
      },
    })
  })

  test('dates a relation', () => {
    const graph = build(filed(dateRelation(sources, PRAISE, 0, '2018-02-01/2018-02-03')))
    const edge = graph.edges.find((e) => e.key === PRAISE.replace('2019', '2018'))
    expect(edge?.attributes.date).toEqual({
      from: '2018-02-01',
      to: '2018-02-03',
      precision: 'day',
      basis: 'correction',
    })
  })

  test('dates a gathering, and what every document tells of it', () => {
    const graph = build(filed(dateMeeting(sources, 'meeting/40th-asean-summit', '2023-01')))
    expect(graph.nodes.find((n) => n.key === 'meeting/40th-asean-summit')?.attributes.date).toMatchObject({
      from: '2023-01',
      basis: 'correction',
    })
    const told = graph.edges.filter((e) => e.target === 'meeting/40th-asean-summit')
    expect(told.length).toBeGreaterThan(1)
    expect(told.map((e) => e.attributes.date?.from)).toEqual(told.map(() => '2023-01'))
  })

  test('parts what one name had joined', () => {
    const same = read({ a: 'Tariq Lodhi spoke to Oman.', d: 'Tariq Lodhi spoke to Fiji.' })
    const both = build([], same)
    const from: Sources = {
      graph: both,
      textOf: (id) => same.find((r) => r.document.id === id)?.document.text,
    }
    const these = ['a', 'd'].map((document) => passageAt(from, { document, start: 0, end: 11 })!) as [
      never,
      never,
    ]
    expect(keysOf(both).filter((key) => key.startsWith('actor'))).toHaveLength(1)
    expect(
      keysOf(build(filed({ correct: 'apart', these }), same)).filter((key) => key.startsWith('actor')),
    ).toHaveLength(2)
  })
})

describe('a correction outlives a rebuild', () => {
  test.each<[string, (text: string) => string]>([
    ['a line above', (text) => `Kathmandu, 7 May 2019\n\n${text}`],
    ['a changed sentence behind', (text) => `${text} Bhutan was silent.`],
  ])('with %s', (_, edit) => {
    const graph = build(filed(wrong), read({ ...TEXTS, a: edit(TEXTS.a!) }))
    expect(staleOf(graph)).toEqual([])
    expect(edgesOf(graph).filter((key) => key.startsWith(`supports:${LODHI}:state/oman`))).toEqual([])
  })

  test.each<[string, Correction | null, Record<string, string>, string]>([
    ['its document has gone', wrong, { b: TEXTS.b! }, 'no-document'],
    ['its words have gone', wrong, { ...TEXTS, a: 'Nepal was silent.' }, 'no-words'],
    [
      'nobody is named there',
      { correct: 'rename', this: { document: 'a', start: 38, end: 45, words: 'praised' }, name: 'X' },
      TEXTS,
      'nothing-named',
    ],
    [
      'its relation is read no more',
      wrong && 'relation' in wrong
        ? ({ ...wrong, relation: { ...wrong.relation, type: 'criticizes' } } as Correction)
        : null,
      TEXTS,
      'no-relation',
    ],
    [
      'such a relation cannot be',
      added && 'relation' in added
        ? ({ ...added, relation: { ...added.relation, type: 'attended' } } as Correction)
        : null,
      TEXTS,
      'no-such-relation',
    ],
    ['it dates no meeting', dateMeeting(sources, LODHI, '2020'), TEXTS, 'no-meeting'],
    [
      'its words stand twice, of two',
      wrong && 'relation' in wrong
        ? ({
            ...wrong,
            relation: {
              ...wrong.relation,
              passage: { ...wrong.relation.passage, start: 3, end: 7, words: 'Tariq' },
            },
          } as Correction)
        : null,
      TEXTS,
      'several-places',
    ],
  ])('or is reported: %s', (_, correction, texts, trouble) => {
    const graph = build(filed(correction), read(texts))
    expect(staleOf(graph)).toEqual([trouble])
    expect(content(graph)).toEqual(content(build([], read(texts))))
  })

  test('or is overruled by another', () => {
    const these = (key: string, n: number) => {
      const mention = plain.nodes.find((node) => node.key === key)!.attributes.mentions[n]!
      return passageAt(sources, mention)!
    }
    const joined: Correction = {
      correct: 'merge',
      these: [these(LODHI, 0), these('actor/ana-rai', 0), these('actor/tariq-lodhi-2', 0)],
    }
    const parted: Correction = {
      correct: 'apart',
      these: [these('actor/ana-rai', 0), these('actor/tariq-lodhi-2', 0)],
    }
    expect(staleOf(build(filed(joined, parted)))).toEqual(['overruled'])
  })
})

describe('a link made before a correction leads to what has become of it', () => {
  test.each<[string, Correction | null, Record<string, string>]>([
    [
      'of another kind',
      changeNodeKind(sources, 'organization/merlion-water-alliance', 'meeting'),
      { 'organization/merlion-water-alliance': 'meeting/merlion-water-alliance' },
    ],
    [
      'a namesake, joined',
      joinNodes(sources, 'merge', [LODHI, 'actor/tariq-lodhi-2']),
      { 'actor/tariq-lodhi-2': LODHI },
    ],
    [
      'a relation of what was joined',
      merge,
      { 'supports:actor/ana-rai:state/fiji:2022': `supports:${LODHI}:state/fiji:2022` },
    ],
    [
      'a relation, dated',
      dateRelation(sources, PRAISE, 0, '2018'),
      { [PRAISE]: PRAISE.replace('2019', '2018') },
    ],
  ])('%s', (_, correction, expected) => {
    expect(build(filed(correction)).attributes.redirects).toMatchObject(expected)
  })

  test('and never to a namesake of his', () => {
    const renamed = build(filed(renameNode(sources, LODHI, 'Tariq bin Lodhi')))
    expect(renamed.attributes.redirects).toEqual(plain.attributes.redirects)
    const mentions = plain.nodes.find((n) => n.key === LODHI)!.attributes.mentions
    const split = build(filed(splitNode(sources, mentions, 'Another Man')))
    expect(split.attributes.redirects).toMatchObject({ [LODHI]: 'actor/another-man' })
    expect(keysOf(split)).toContain('actor/tariq-lodhi-2')
  })

  test('what has gone leads nowhere', () => {
    expect(build(filed(wrong)).attributes.redirects).not.toHaveProperty(PRAISE)
  })

  test('redirects lead from what is no more to what is', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL), (corrections) => {
        const graph = build(corrections)
        const live = new Set([...keysOf(graph), ...edgesOf(graph)])
        for (const [from, to] of Object.entries(graph.attributes.redirects ?? {}))
          expect([live.has(from), live.has(to)]).toEqual([false, true])
      }),
      { numRuns: 25 },
    )
  })
})

describe('laws', () => {
  const some = fc.shuffledSubarray(ALL)

  test('the order of the documents does not show, and the same gives the same', () => {
    fc.assert(
      fc.property(
        some,
        fc.shuffledSubarray(readings, { minLength: readings.length }),
        (corrections, shuffled) => {
          expect(build(corrections, shuffled)).toEqual(build(corrections))
        },
      ),
      { numRuns: 25 },
    )
  })

  test('a file is read back as it was written', () => {
    fc.assert(
      fc.property(some, fc.string(), (corrections, why) => {
        const said = corrections.map((each) => ({ ...each, why: why || 'x' }) as Correction)
        expect(parseCorrections(printCorrections(said), 'f')).toEqual(said)
      }),
    )
  })

  test('every correction is told of, as holding or as stale', () => {
    fc.assert(
      fc.property(some, (corrections) => {
        const told = build(corrections).attributes.review?.corrections
        expect((told?.applied ?? 0) + (told?.stale.length ?? 0)).toBe(corrections.length)
      }),
      { numRuns: 25 },
    )
  })

  test('what was read stays as it was: without its entries all is as before', () => {
    const before = JSON.stringify(readings.map((r) => r.facts))
    expect(content(build(ALL))).not.toEqual(content(plain))
    expect(JSON.stringify(readings.map((r) => r.facts))).toBe(before)
    expect(content(build([]))).toEqual(content(plain))
  })

  test('merging and then parting is nothing', () => {
    expect(content(build(filed(merge, apart)))).toEqual(content(plain))
    expect(staleOf(build(filed(merge, apart)))).toEqual(['overruled'])
    expect(content(build(filed(apart, merge)))).toEqual(content(build(filed(merge))))
  })

  test('merging and then splitting off is nothing', () => {
    const split = splitNode(sources, plain.nodes.find((n) => n.key === 'actor/ana-rai')!.attributes.mentions)
    expect(content(build(filed(merge, split)))).toEqual(content(plain))
  })
})

test('what is not at hand makes no correction', () => {
  const without: Sources = { graph: plain, textOf: () => undefined }
  expect(joinNodes(without, 'merge', [LODHI, 'actor/ana-rai'])).toBeNull()
  expect(rejectRelation(sources, PRAISE, 7, 'x')).toBeNull()
  expect(rejectRelation(sources, 'no-edge', 0, 'x')).toBeNull()
  expect(renameNode(sources, 'actor/nobody', 'x')).toBeNull()
  expect(splitNode(sources, [])).toBeNull()
})
