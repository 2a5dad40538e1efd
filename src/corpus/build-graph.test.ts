import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../build/test-document.ts'
import { lexicon } from '../build/test-reading.ts'
import { readDocument } from '../extract/read-document.ts'
import { buildGraph } from './build-graph.ts'

const TEXTS = [
  'Nepal met Oman in Suva on 5 May 2019. Foreign Minister Tariq Lodhi of Nepal praised Qatar.',
  'Tariq Lodhi, the king of Tonga, will attend the 40th ASEAN Summit.',
  'Foreign Minister Tarik Lodhi of Nepal thanked Oman.',
  'The 40th ASEAN Summit was hosted by Cambodia in Phnom Penh. ASEAN praised Nepal.',
  'The fortieth ASEAN summit was attended by Timor-Leste. The Merlion Water Alliance (MWA) praised Oman.',
  'The weather was fine.',
]

const readings = TEXTS.map((text, i) => {
  const document = documentOf(text, '2022-12-01', `d${i}`)
  return { document, facts: readDocument(document, lexicon) }
})

const whole = buildGraph(readings, lexicon)

describe('the graph of a corpus', () => {
  test('does not depend on the order of its documents', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(buildGraph(shuffled, lexicon)).toEqual(whole)
      }),
      { numRuns: 40 },
    )
  })

  test('has nodes for all ends, each once, in order', () => {
    const keys = whole.nodes.map((n) => n.key)
    expect(keys).toEqual([...new Set(keys)].toSorted())
    const ends = whole.edges.flatMap((e) => [e.source, e.target])
    expect(ends.filter((end) => !keys.includes(end))).toEqual([])
  })

  test('keeps every mention of every document', () => {
    const said = readings.flatMap((r) => r.facts.entities.flatMap((e) => e.mentions)).length
    expect(whole.nodes.flatMap((n) => n.attributes.mentions)).toHaveLength(said)
  })

  test('keeps namesakes apart and joins one office', () => {
    const lodhis = whole.nodes.filter((n) => n.attributes.name.endsWith('Lodhi'))
    expect(lodhis.map((n) => n.attributes.mentions.map((m) => m.document))).toEqual([['d0', 'd2'], ['d1']])
    expect(whole.review.merges).toHaveLength(1)
  })

  test('joins a gathering that two documents name', () => {
    const summits = whole.nodes.filter((n) => n.attributes.kind === 'meeting')
    expect(summits.map((n) => n.attributes.name)).toEqual(['40th ASEAN Summit'])
    expect(summits[0]?.attributes.date).toMatchObject({ from: '2022-11-10', basis: 'registry' })
  })

  test('says where nothing was found', () => {
    expect(whole.empty).toEqual(['d5'])
  })

  test('of nothing is empty', () => {
    expect(buildGraph([], lexicon)).toMatchObject({ nodes: [], edges: [], documents: [] })
  })
})
