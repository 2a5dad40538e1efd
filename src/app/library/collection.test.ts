import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spoiled } from '../../model/testing/spoiled.ts'
import { ToldError } from '../told-error.ts'
import { type Exported, parseCollection, writeCollection } from './collection.ts'

const COLLECTION: Exported = {
  name: 'Mine',
  documents: [
    {
      id: 'a/b',
      text: 'Nepal met India.',
      bodyStart: 0,
      title: 'A',
      publisher: null,
      author: null,
      url: 'https://example.org/a',
      published: '2021-10',
      language: 'en',
      pages: [0, 5],
    },
  ],
  corrections: [
    { correct: 'rename', this: { document: 'a/b', start: 0, end: 5, words: 'Nepal' }, name: 'Mountain Land' },
  ],
}
const file = writeCollection(COLLECTION)

test('what is written is read back, corrections and all', () => {
  expect(parseCollection(file, 'mine.entente.json')).toEqual(COLLECTION)
})

test('one that was written before there were corrections has none', () => {
  const { corrections, ...old } = JSON.parse(file)
  expect(corrections).toHaveLength(1)
  expect(parseCollection(JSON.stringify(old), 'old')).toEqual({ ...COLLECTION, corrections: [] })
})

test('whatever a file holds, it is a collection or none', () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    spoiled(JSON.parse(file)).map((value) => JSON.stringify(value) ?? ''),
  )
  fc.assert(
    fc.property(text, (given) => {
      try {
        const { name, documents } = parseCollection(given, 'x.entente.json')
        expect(name.length).toBeGreaterThan(0)
        for (const { url, bodyStart } of documents) {
          expect(bodyStart).toBeGreaterThanOrEqual(0)
          if (url !== null) expect(url).toMatch(/^https?:/i)
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ToldError)
        expect((error as Error).message).toContain('x.entente.json')
      }
    }),
    { numRuns: 300 },
  )
})
