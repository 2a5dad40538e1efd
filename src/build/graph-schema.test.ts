/** Keeps the published JSON Schema equal to the code: `npx vitest run src/build/graph-schema -u` rewrites it. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { graphFile } from '../model/graph-file.ts'

const PUBLISHED = '../../graph-data/graph.schema.json'

test('the published schema is the one that the code checks', async () => {
  const { $schema, ...schema } = z.toJSONSchema(graphFile)
  const published = { $schema, title: 'graph.json of Entente', ...schema }
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(PUBLISHED)
})

test('it knows the format, the kinds and the relation types', async () => {
  const published = await readFile(new URL(PUBLISHED, import.meta.url), 'utf8')
  for (const word of ['"entente/1"', '"meeting"', '"cooperates-with"', '"planned"'])
    expect(published).toContain(word)
})
