/**
 * A folder is a case: `cases/<name>/documents/` goes through the whole build with the project's own registry, and
 * `expected.json` says what must be in the graph, and what must never be. To add a case, add a folder.
 *
 *     { "nodes": [{ "key": "state/cambodia" }], "edges": [], "never": { "nodes": [{ "attributes": { … } }] } }
 *
 * A pattern names the fields that count: a list matches when each of its patterns finds an item.
 */
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compileLexicon, type Lexicon } from '../extract/lexicon.ts'
import type { SourceDocument } from '../model/document.ts'
import type { GraphFile } from '../model/graph-file.ts'
import { joinReadings, readAll } from '../pipeline/pipeline.ts'
import { readDocuments } from './read-documents.ts'
import { readRegistry } from './read-registry.ts'

const CASES = fileURLToPath(new URL('./cases', import.meta.url))
const REGISTRY = fileURLToPath(new URL('../../graph-data/registry', import.meta.url))

const patterns = z.array(z.record(z.string(), z.unknown())).default([])
const expectation = z.strictObject({
  nodes: patterns,
  edges: patterns,
  never: z.strictObject({ nodes: patterns, edges: patterns }).prefault({}),
})

let lexicon: Lexicon

beforeAll(async () => {
  lexicon = compileLexicon(await readRegistry(REGISTRY))
})

const build = (documents: readonly SourceDocument[]) =>
  joinReadings(readAll(documents, lexicon), lexicon, null).file

describe.each(readdirSync(CASES))('%s', (name) => {
  let documents: SourceDocument[]
  let file: GraphFile

  beforeAll(async () => {
    documents = (await readDocuments(join(CASES, name, 'documents'))).documents
    file = build(documents)
  })

  test('holds what it must and nothing that it must not', async () => {
    const expected = expectation.parse(JSON.parse(await readFile(join(CASES, name, 'expected.json'), 'utf8')))
    for (const list of ['nodes', 'edges'] as const) {
      expect
        .soft(
          expected[list].filter((pattern) => findMatch(file[list], pattern) === undefined),
          `missing ${list}`,
        )
        .toEqual([])
      const wrong = expected.never[list].map((pattern) => findMatch(file[list], pattern)).filter(Boolean)
      expect.soft(wrong, `${list} that must not be`).toEqual([])
    }
  })

  test('points only at text that is there', () => {
    const lengths = new Map(documents.map(({ id, text }) => [id, text.length]))
    const spans = [
      ...file.nodes.flatMap((node) => node.attributes.mentions),
      ...file.edges.flatMap((edge) => edge.attributes.evidence),
    ]
    const astray = spans.filter(
      ({ document, start, end }) => start >= end || end > (lengths.get(document) ?? -1),
    )
    expect(astray).toEqual([])
  })

  test('is the same whatever the order of its documents', () => {
    expect(JSON.stringify(build([...documents].reverse()))).toBe(JSON.stringify(file))
  })
})

function findMatch(items: readonly unknown[], pattern: unknown): unknown {
  return items.find((item) => matches(item, pattern))
}

function matches(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern))
    return Array.isArray(value) && pattern.every((each) => findMatch(value, each) !== undefined)
  if (typeof pattern !== 'object' || pattern === null) return Object.is(value, pattern)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(pattern).every(([key, part]) => matches(value[key as keyof typeof value], part))
}

describe('a pattern', () => {
  const node = {
    key: 'a',
    attributes: { kind: 'state', ordinal: null, mentions: [{ start: 1 }, { start: 5 }] },
  }

  test.each([
    [{}, true],
    [{ key: 'a' }, true],
    [{ key: 'b' }, false],
    [{ name: 'a' }, false],
    [{ attributes: { ordinal: null } }, true],
    [{ attributes: { ordinal: 1 } }, false],
    [{ attributes: { mentions: [{ start: 5 }] } }, true],
    [{ attributes: { mentions: [{ start: 5 }, { start: 2 }] } }, false],
    [{ attributes: { kind: [] } }, false],
  ])('%j: %s', (pattern, want) => {
    expect(matches(node, pattern)).toBe(want)
  })
})
