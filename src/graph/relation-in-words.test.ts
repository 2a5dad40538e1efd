import { expect, test } from 'vitest'
import { RELATION_TYPES, RELATIONS } from '../model/relations.ts'
import { english } from '../words/english.ts'
import { attributeOf, headingOf, relationInWords, verbOf } from './relation-in-words.ts'

test.each([
  ['hosted', 'actual', 'Cambodia hosted the summit'],
  ['hosted', 'planned', 'Cambodia is to host the summit'],
  ['member-of', 'actual', 'Cambodia is a member of the summit'],
  ['holds-office', 'actual', 'Cambodia holds office in the summit'],
] as const)('%s (%s) reads “%s”', (type, modality, words) => {
  expect(relationInWords(english, { type, modality }, 'Cambodia', 'the summit')).toBe(words)
})

test.each([
  ['hosted', 'out', 'actual', 'Hosted'],
  ['hosted', 'out', 'planned', 'Is to host'],
  ['hosted', 'in', 'actual', 'Hosted by'],
  ['hosted', 'in', 'planned', 'Is to be hosted by'],
  ['holds-office', 'in', 'actual', 'Office holders'],
  ['member-of', 'in', 'planned', 'Are to join'],
] as const)('the heading of %s, %s, %s is “%s”', (type, direction, modality, words) => {
  expect(headingOf(english, type, direction, modality)).toBe(words)
})

test('what is planned never reads as if it had happened', () => {
  for (const type of RELATION_TYPES) {
    expect(verbOf(english, type, 'planned')).toMatch(/^is to /)
    expect(verbOf(english, type, 'planned')).not.toBe(verbOf(english, type, 'actual'))
    if (RELATIONS[type].symmetric) continue
    expect(headingOf(english, type, 'in', 'planned')).toMatch(/^(Is|Are) to |[Ff]uture|[Pp]lanned/)
  }
})

test.each([
  [{ title: 'President' }, 'President'],
  [{ status: 'observer' }, 'observer'],
  [{ status: 'member' }, null],
  [{ mode: 'video' }, 'by video'],
  [{ mode: 'in-person' }, 'in person'],
  [{ title: 'Chair', mode: 'video' }, 'Chair, by video'],
  [{}, null],
])('%o adds %s', (edge, words) => {
  expect(attributeOf(english, edge)).toBe(words)
})
