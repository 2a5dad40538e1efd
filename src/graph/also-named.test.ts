/** On the small fixed graph of the browser tests, and on one made up for the counting. */
import { expect, test } from 'vitest'
import fixture from '../../e2e/fixtures/graph.json' with { type: 'json' }
import { type Filter, NO_FILTER } from '../model/filter.ts'
import { parseGraphFile } from '../model/graph-file.ts'
import { alsoNamed } from './also-named.ts'
import { createNetwork, type Network } from './network.ts'
import { visible } from './visible.ts'

const fixed = createNetwork(parseGraphFile(fixture, 'graph.json'))

const told = (key: string, part: Partial<Filter> = {}, network = fixed) =>
  alsoNamed(network, key, visible(network, { ...NO_FILTER, ...part })).map(
    (row) => `${row.key} ${row.passages.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
  )

const BESIDE_KAZAKHSTAN = ['meeting/6th-ministerial-meeting 246-318', 'state/cambodia 195-274']

test.each<[string, string, string[]]>([
  ['“his Kazakh counterpart” beside a guest', 'actor/prak-sokhonn', ['state/kazakhstan 70-245']],
  ['one of two supporters', 'state/cambodia', ['state/kazakhstan 195-274']],
  ['a meeting, and the other of two supporters', 'state/kazakhstan', BESIDE_KAZAKHSTAN],
  ['whose sentences name only neighbours', 'organization/conference-on-mutual-trust', []],
  ['in no relation', 'actor/lone-voice', []],
])('also named with an entity: %s', (_, key, expected) => {
  expect(told(key)).toEqual(expected)
})

test.each<[string, Partial<Filter>, string[]]>([
  // Two relations rest on the sentence that names his host's state; one is enough.
  ['one proof left', { hiddenTypes: ['invited'] }, ['state/kazakhstan 70-245']],
  ['the shorter proof left', { hiddenTypes: ['attended'] }, ['state/kazakhstan 173-245']],
  ['no proof left', { hiddenTypes: ['invited', 'attended'] }, []],
  ['who is named is hidden', { hiddenKinds: ['state'] }, []],
  ['something else is hidden', { hiddenTypes: ['supports'] }, ['state/kazakhstan 70-245']],
  ['all is hidden', { years: { from: 1900, to: 1900 }, undated: 'hide' }, []],
])('the filter holds: %s', (_, part, expected) => {
  expect(told('actor/prak-sokhonn', part)).toEqual(expected)
})

/** A knows B; sentences of ten characters, one after the other word, prove it. */
function madeUp(mentions: Record<string, number[]>, sentences: number[], neighbours = ['b']): Network {
  const at = (start: number, length: number) => ({ document: 'd', start, end: start + length, rule: 'r' })
  const others = Object.keys(mentions)
  const node = (key: string) => ({
    key,
    attributes: {
      ...{ kind: 'actor' as const, name: key.toUpperCase(), aliases: [], registry: null, x: 0, y: 0 },
      mentions: (mentions[key] ?? []).map((start) => at(start, 2)),
    },
  })
  const edge = (source: string, target: string, evidence: number[]) => ({
    key: `${source}-${target}`,
    ...{ source, target },
    attributes: {
      ...{ type: 'met-with' as const, modality: 'actual' as const, date: null },
      evidence: evidence.map((start) => at(start, 10)),
    },
  })
  return createNetwork({
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: { format: 'entente/1', title: 't', documents: [] },
    nodes: [...new Set(['a', ...neighbours, 'z', ...others])].map(node),
    edges: [
      ...neighbours.map((neighbour) => edge('a', neighbour, sentences)),
      ...others.filter((key) => key !== 'a' && !neighbours.includes(key)).map((key) => edge(key, 'z', [900])),
    ],
  })
}

test.each<[string, Record<string, number[]>, number[], string[]]>([
  [
    'the more passages first, then the name',
    { e: [3], d: [3], c: [3, 103] },
    [0, 100],
    ['c 0-10 100-110', 'd 0-10', 'e 0-10'],
  ],
  ['twice in one sentence is one passage', { c: [1, 5] }, [0], ['c 0-10']],
  ['sentences that follow one another are one passage', { c: [12] }, [0, 11], ['c 0-21']],
  ['passages stand in reading order', { c: [1, 101] }, [100, 0], ['c 0-10 100-110']],
  ['a name at the very edge, inside', { c: [8] }, [0], ['c 0-10']],
  ['a name after the end', { c: [10] }, [0], []],
  ['a name before the start', { c: [98] }, [100], []],
  ['the two parties themselves', { a: [1], b: [4] }, [0], []],
])('%s', (_, mentions, sentences, expected) => {
  expect(told('a', {}, madeUp(mentions, sentences))).toEqual(expected)
})

test('a sentence that proves two relations is one passage', () => {
  expect(told('a', {}, madeUp({ d: [1] }, [0], ['b', 'c']))).toEqual(['d 0-10'])
})
