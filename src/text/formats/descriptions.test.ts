/** Descriptions of documents, in front of the text and beside it, whatever they hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../model/input-error.ts'
import { readFrontMatter } from './front-matter.ts'
import { readMetadata } from './metadata.ts'

const FIELDS = ['title', 'publisher', 'author', 'url', 'published', 'language', '__proto__', 'constructor']
const value = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '2021-10-12',
    '[a, b]',
    '{a: b}',
    '&a x',
    '*a',
    'javascript:x',
    'https://a.b/c',
    '"\u202e"',
  ),
)
const yaml = fc.oneof(
  fc.string(),
  fc
    .array(fc.tuple(fc.constantFrom(...FIELDS), value), { maxLength: 5 })
    .map((lines) => lines.map(([field, each]) => `${field}: ${each}`).join('\n')),
)

const refusal = (error: unknown) => {
  expect(error).toBeInstanceOf(InputError)
  expect((error as Error).message).toMatch(/^a\.\w+ [^\n]+\.$/s)
}

test('beside a document', () => {
  fc.assert(
    fc.property(yaml, (text) => {
      try {
        const { url, published } = readMetadata(text, { file: 'a.yaml', what: 'description', line: 1 })
        if (url !== null) expect(url).toMatch(/^https?:/i)
        if (published !== null) expect(published).toMatch(/^\d{4}(-\d\d){0,2}$/)
      } catch (error) {
        refusal(error)
      }
    }),
    { numRuns: 300 },
  )
})

test('in front of its text', () => {
  fc.assert(
    fc.property(yaml, fc.string(), (head, body) => {
      const text = `---\n${head}\n---\n${body}`
      try {
        const { bodyStart } = readFrontMatter(text, 'a.txt')
        expect(bodyStart).toBeGreaterThanOrEqual(0)
        expect(bodyStart).toBeLessThanOrEqual(text.length)
      } catch (error) {
        refusal(error)
      }
    }),
    { numRuns: 300 },
  )
})
