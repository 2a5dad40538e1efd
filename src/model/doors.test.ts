/** Whatever is brought to a door, it lets a good value in, or refuses in one sentence that names the file. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCorrections } from './check-corrections.ts'
import { checkRegistry } from './check-registry.ts'
import { parseGraphFile } from './graph-file.ts'
import { InputError } from './input-error.ts'
import { spoiled } from './testing/spoiled.ts'

const graph = JSON.parse(
  readFileSync(new URL('../../e2e/fixtures/graph.json', import.meta.url), 'utf8'),
) as unknown
const passage = { document: 'd', start: 0, end: 3, words: 'Abc' }
const relation = { type: 'supports', from: passage, to: passage, passage }
const corrections = [
  { correct: 'merge', these: [passage, passage], why: 'x' },
  { correct: 'split', these: [passage], name: 'X' },
  { correct: 'add-relation', relation, date: '2021-10', modality: 'planned' },
  { correct: 'date', relation, date: '2021' },
]
const registry = [
  { name: 'states.yaml', value: [{ id: 'NPL', iso2: 'NP', name: 'Nepal', sources: ['a'] }] },
  { name: 'organizations.yaml', value: [{ id: 'cica', name: 'CICA', subtype: 'forum', sources: ['a'] }] },
  { name: 'meetings.yaml', value: [] },
  { name: 'people.yaml', value: [{ id: 'p', name: 'Li', sources: ['a'] }] },
  { name: 'memberships.yaml', value: [] },
  { name: 'sources.yaml', value: { a: 'https://example.org' } },
]

type Door = (value: unknown) => unknown
const DOORS: [name: string, door: Door, good: unknown, says: RegExp][] = [
  ['graph.json', (value) => parseGraphFile(value, 'graph.json'), graph, /^graph\.json /],
  ['corrections', (value) => checkCorrections(value, 'c.yaml'), corrections, /^c\.yaml: /],
  [
    'the registry',
    (value) => checkRegistry(registry.map(({ name }, at) => ({ name, value: (value as unknown[])[at] }))),
    registry.map(({ value }) => value),
    /^\w+\.yaml: /,
  ],
]

describe.each(DOORS)('the door of %s', (name, door, good, says) => {
  const anything = name === 'the registry' ? fc.array(fc.jsonValue(), { minLength: 6 }) : fc.jsonValue()
  const list =
    name === 'the registry' ? (value: unknown) => (Array.isArray(value) ? value : []) : (v: unknown) => v

  test('lets in what is good, or says what is wrong', () => {
    let [good_, bad] = [0, 0]
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: spoiled(good) }, anything), (value) => {
        try {
          door(list(value))
          good_++
        } catch (error) {
          bad++
          expect(error).toBeInstanceOf(InputError)
          expect((error as Error).message).toMatch(says)
          expect((error as Error).message).toMatch(/^[^\n]+\.$/)
        }
      }),
      { numRuns: 150 },
    )
    // Else the property would say nothing of one of them.
    expect(bad).toBeGreaterThan(10)
    expect(good_ + bad).toBeGreaterThan(100)
  })

  test('is no changer: what is good comes out as it was', () => {
    const before = structuredClone(good)
    try {
      door(good)
    } catch (error) {
      // The sample of the registry may lack fields that facts need; then nothing comes out.
      expect(error).toBeInstanceOf(InputError)
    }
    expect(good).toEqual(before)
  })
})
