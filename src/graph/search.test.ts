import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { createNetwork } from './network.ts'
import { createSearch, highlight } from './search.ts'

const entity = (key: string, name: string, aliases: string[] = [], acronym?: string) => ({
  key,
  attributes: {
    kind: 'actor' as const,
    name,
    aliases,
    mentions: [],
    registry: null,
    x: 0,
    y: 0,
    ...(acronym ? { acronym } : {}),
  },
})
const link = (target: string) => ({
  key: target,
  source: 'a',
  target,
  attributes: {
    type: 'met-with' as const,
    modality: 'actual' as const,
    date: null,
    evidence: [{ document: 'd', start: 0, end: 1, rule: 'r' }],
  },
})
const network = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: [
    entity('a', 'Türkiye', ['Turkey', 'Republic of Türkiye']),
    entity('b', 'Kassym-Jomart Tokayev', ['Tokayev', 'Қасым-Жомарт Тоқаев']),
    entity('c', 'Conference on Interaction and Confidence-Building Measures in Asia', [], 'CICA'),
    entity('d', '5th CICA Summit'),
    entity('e', '6th CICA Summit', ['Astana summit']),
    entity('f', 'Abdullah Gül'),
    entity('g', '习近平', ['Xi Jinping']),
  ],
  edges: [link('e')],
})
const search = createSearch(network)
const keys = (query: string) => search(query).map((hit) => hit.key)

test.each([
  ['turkiye', ['a']],
  ['TÜRKİYE', ['a']],
  ['turk', ['a']],
  ['gul', ['f']],
  ['tokaev', ['b']],
  ['тоқаев', ['b']],
  ['jomart', ['b']],
  ['习近平', ['g']],
  ['cica', ['c', 'd', 'e']],
  ['cica summit', ['d', 'e']],
  ['6th cica', ['e']],
  ['', []],
  ['   ', []],
  ['zzz', []],
  ['okayev', ['b']],
  ['ayev', []],
  ['(', []],
])('“%s” finds %j', (query, expected) => {
  expect(keys(query).sort()).toEqual(expected)
})

test('the better connected comes first, and the name that was found is told', () => {
  expect(search('summit').map((hit) => hit.key)).toEqual(['e', 'd'])
  expect(search('turkey')[0]?.name).toBe('Turkey')
  expect(search('cica')[0]?.name).toBe('CICA')
  expect(search('cica', 2)).toHaveLength(2)
})

test.each([
  ['Türkiye', 'turk', '[Türk]iye'],
  ['Tu\u0308rkiye', 'tu', '[Tu\u0308]rkiye'],
  ['5th CICA Summit', 'cica s', '5th [CICA] [S]ummit'],
  ['Kassym-Jomart', 'jom', 'Kassym-[Jom]art'],
  ['Cambodia', 'x', 'Cambodia'],
  ['Cambodia', '', 'Cambodia'],
])('%s asked for “%s” is marked %s', (name, query, expected) => {
  const shown = highlight(name, query).map(({ text, hit }) => (hit ? `[${text}]` : text))
  expect(shown.join('')).toBe(expected)
})

test('marking never changes a name, folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (name, query) => {
      expect(
        highlight(name, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(name)
      expect(fold(fold(name))).toBe(fold(name))
    }),
  )
})

test.each([
  ['токаев', ['b'], ['b']],
  ['астана', ['e'], []],
  ['zhomart', ['b'], []],
  ['тоқаев', ['b'], ['b']],
  ['tokayev', ['b'], ['b']],
])('%s finds %j, and %j when other scripts are switched off', (query, on, off) => {
  expect(search(query).map((hit) => hit.key)).toEqual(on)
  expect(createSearch(network, { otherScripts: false })(query).map((hit) => hit.key)).toEqual(off)
})
