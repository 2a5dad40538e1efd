/** The fixed graph of the browser tests is held to what the build holds its own to. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseGraphFile } from '../model/graph-file.ts'

const read = (path: string) => readFileSync(new URL(`../../e2e/fixtures/${path}`, import.meta.url), 'utf8')
const graph = parseGraphFile(JSON.parse(read('graph.json')), 'graph.json')
const textOf = (id: string) => read(`graph.texts/${id}.txt`)

test('its documents have their texts', () => {
  for (const { id, characters } of graph.attributes.documents) expect(textOf(id)).toHaveLength(characters)
})

test('each evidence is whole sentences, each mention whole words', () => {
  for (const { attributes } of graph.edges) {
    for (const { document, start, end } of attributes.evidence) {
      expect(textOf(document).slice(start, end)).toMatch(/^\p{Lu}[^\n]*\.$/u)
    }
  }
  for (const { attributes } of graph.nodes) {
    for (const { document, start, end } of attributes.mentions) {
      const text = textOf(document)
      expect(` ${text} `.slice(start, end + 2)).toMatch(/^[^\p{L}].*[^\p{L}]$/su)
    }
  }
})
