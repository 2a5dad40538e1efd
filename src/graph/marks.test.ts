import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GraphNode } from '../model/graph-file.ts'
import { type Mark, marksOf, type Piece, piecesOf } from './marks.ts'
import { createNetwork } from './network.ts'

const TEXT = 'The 6th CICA Summit will be held by Қазақстан. The conference ends CICA.'
const find = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from)
  return { document: 'd', start, end: start + words.length }
}
const node = (
  key: string,
  name: string,
  aliases: string[],
  mentions: GraphNode['attributes']['mentions'],
) => ({
  key,
  attributes: { kind: 'meeting' as const, name, aliases, mentions, registry: null, x: 0, y: 0 },
})
const NETWORK = createNetwork({
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'entente/1', title: '', documents: [] },
  nodes: [
    node('meeting/s', '6th CICA Summit', [], [find('6th CICA Summit'), find('The conference')]),
    node('organization/c', 'Conference', ['CICA'], [find('CICA'), find('CICA', 30)]),
    node(
      'state/k',
      'Kazakhstan',
      ['Қазақстан'],
      [find('Қазақстан'), { ...find('Қазақстан'), document: 'x' }],
    ),
  ],
  edges: [],
})
const WHOLE = { document: 'd', start: 0, end: TEXT.length }
const shown = (pieces: readonly Piece[]): string =>
  pieces.map((p) => ('text' in p ? p.text : `[${p.mark.standIn ? '~' : ''}${shown(p.pieces)}]`)).join('')
const marked = (keys: string[], passage = WHOLE) =>
  shown(piecesOf(TEXT, passage, marksOf(NETWORK, keys, passage, TEXT)))

test.each([
  [['state/k'], 'The 6th CICA Summit will be held by [Қазақстан]. The conference ends CICA.'],
  [
    ['meeting/s', 'state/k'],
    'The [6th CICA Summit] will be held by [Қазақстан]. [~The conference] ends CICA.',
  ],
  [
    ['organization/c', 'meeting/s'],
    'The [6th [CICA] Summit] will be held by Қазақстан. [~The conference] ends [CICA].',
  ],
  [[], TEXT],
])('marks of %j', (keys, expected) => {
  expect(marked(keys)).toBe(expected)
})

test('a mention that a passage cuts is none of it', () => {
  expect(marked(['meeting/s'], { document: 'd', start: 8, end: 46 })).not.toContain('[')
  expect(marked(['state/k'], { document: 'other', start: 0, end: 46 })).not.toContain('[')
})

const markIn = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b) + 1, key: 'k', standIn: false }))
const plain = (pieces: readonly Piece[]): string =>
  pieces.map((p) => ('text' in p ? p.text : plain(p.pieces))).join('')

test('whatever is marked, the text stays itself', () => {
  fc.assert(
    fc.property(fc.array(markIn, { maxLength: 8 }), (marks) => {
      const sorted = marks.sort((a, b) => a.start - b.start || b.end - a.end)
      expect(plain(piecesOf(TEXT, { start: 2, end: 38 }, sorted))).toBe(TEXT.slice(2, 38))
    }),
  )
})
