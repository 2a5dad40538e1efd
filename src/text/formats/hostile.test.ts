/** Files made to break their readers: each ends in one sentence or in right handling, and in bounded time. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docxOf, PDF_WITH_SCRIPT, READ, REFUSED } from './hostile-files.ts'
import { FORMATS } from './index.ts'
import { type InputFile, openFiles } from './open-files.ts'

const fileOf = (path: string, bytes: Uint8Array): InputFile => ({
  path,
  name: path,
  size: bytes.length,
  read: async () => bytes,
})

async function open(files: readonly InputFile[]) {
  const faults: string[] = []
  const opened = await openFiles(files, { fault: (error) => void faults.push(error.message) })
  return { ...opened, faults }
}

describe('refused in one sentence', () => {
  test.each(REFUSED)('%s', { timeout: 30_000 }, async (name, bytes, sentence) => {
    const { documents, faults } = await open([fileOf(name, bytes())])
    expect(documents).toEqual([])
    expect(faults).toEqual([expect.stringMatching(sentence)])
    expect(faults[0]).toMatch(/^[^\n]{10,400}\.$/)
  })

  test('a file of 500 MB, before it is read', async () => {
    const read = () => Promise.reject(new Error('must not be read'))
    const { faults } = await open([{ path: 'a.pdf', name: 'a.pdf', size: 500 * 1_048_576, read }])
    expect(faults).toEqual(['a.pdf has 500 MB, more than the 64 MB that can be read: split it.'])
  })

  test('more files than anyone meant', async () => {
    const files = Array.from({ length: 50_001 }, (_, i) => fileOf(`${i}.txt`, new Uint8Array(0)))
    await expect(open(files)).rejects.toThrow('These are 50001 files, more than the 50000 that fit')
  })
})

describe('read rightly', () => {
  test.each(READ)('%s', { timeout: 30_000 }, async (name, bytes, text) => {
    const { documents, faults } = await open([fileOf(name, bytes())])
    expect(faults).toEqual([])
    expect(documents).toHaveLength(1)
    expect(documents[0]!.text).toMatch(text)
    expect(documents[0]!.title ?? 'Own').not.toMatch(/^[xy]$/)
    expect(globalThis).not.toHaveProperty('caught')
  })

  test('10,000 files', { timeout: 60_000 }, async () => {
    const bytes = new TextEncoder().encode('Nepal met India.')
    const files = Array.from({ length: 10_000 }, (_, i) => fileOf(`${i % 100}/${i}.txt`, bytes))
    const { documents, faults } = await open(files)
    expect(faults).toEqual([])
    expect(documents).toHaveLength(10_000)
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('a file named %s', async (id) => {
    const body = new TextEncoder().encode('Nepal met India.')
    const { documents } = await open([
      fileOf(`${id}.txt`, body),
      fileOf(`${id}.meta.yaml`, new TextEncoder().encode('title: Described')),
      fileOf(`a/${id}.md`, body),
    ])
    expect(documents.map((each) => [each.id, each.title]).sort()).toEqual(
      [
        [id, 'Described'],
        [`a/${id}`, null],
      ].sort(),
    )
  })
})

describe('whatever the bytes, a reader ends in a document or a sentence', () => {
  const samples: Record<string, Uint8Array> = {
    plain: new TextEncoder().encode('---\ntitle: A\n---\nNepal met India.\n'),
    markdown: new TextEncoder().encode('# Head\n\nNepal met India.\n'),
    html: readSample('html/sco-2001-shanghai.html'),
    docx: docxOf('<w:p><w:r><w:t>Nepal met India.</w:t></w:r></w:p>'),
    pdf: PDF_WITH_SCRIPT,
    eml: new TextEncoder().encode(
      'From: a@b.c\nSubject: A\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nNepal\n--x--',
    ),
  }

  function readSample(path: string): Uint8Array {
    const url = new URL(`../../../graph-data/gold/formats/${path}`, import.meta.url)
    return new Uint8Array(readFileSync(fileURLToPath(url)))
  }

  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 40 }),
    bytes: fc.uint8Array({ maxLength: 40 }),
  })

  function spoiled(sample: Uint8Array, edits: readonly { at: number; length: number; bytes: Uint8Array }[]) {
    let bytes = [...sample]
    for (const { at, length, bytes: put } of edits) {
      const start = at % (bytes.length + 1)
      bytes = [...bytes.slice(0, start), ...put, ...bytes.slice(start + length)]
    }
    return Uint8Array.from(bytes)
  }

  test.each(FORMATS.map((format) => [format.id, format] as const))(
    '%s',
    { timeout: 60_000 },
    async (id, format) => {
      const sample = samples[id]
      expect(sample, 'a new format needs a sample here').toBeDefined()
      const bytes = fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => spoiled(sample!, edits)),
      )
      await fc.assert(
        fc.asyncProperty(bytes, async (given) => {
          const { documents, faults } = await open([fileOf(`a${format.extensions[0]}`, given)])
          expect(documents.length + faults.length).toBe(1)
          for (const { text, bodyStart, pages = [0] } of documents) {
            expect(bodyStart).toBeLessThanOrEqual(text.length)
            expect(pages.every((start) => start <= text.length)).toBe(true)
            expect(text).not.toMatch(/\p{Surrogate}|\0/u)
          }
          for (const fault of faults) expect(fault).toMatch(/^a\.\w+ [^\n]*\.$/)
        }),
        { numRuns: 60 },
      )
    },
  )

  test('an archive', { timeout: 60_000 }, async () => {
    const { zipSync } = await import('fflate')
    const sample = zipSync({ 'a.txt': samples.plain!, 'b/c.md': samples.markdown! })
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const { documents, faults } = await open([fileOf('a.zip', spoiled(sample, edits))])
        for (const { id } of documents) expect(id.split('/')).not.toContain('..')
        for (const fault of faults) expect(fault).toMatch(/^a\.zip[^\n]*\.$/)
      }),
      { numRuns: 150 },
    )
  })
})
