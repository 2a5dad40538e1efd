/** GEXF against its published grammar, judged by libxml2's xmllint. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { NO_FILTER } from '../../model/filter.ts'
import { graphOf, NASTY, nastyGraph } from './testing/nasty-graph.ts'
import { asText, given, write } from './testing/write-test-graph.ts'

const schema = readFileSync(new URL('testing/gexf-1.3.rng', import.meta.url), 'utf8')

/** @returns what xmllint finds wrong with each file; nothing when all are valid */
async function faultsIn(files: readonly string[]): Promise<string[]> {
  const xml = files.map((contents, i) => ({ fileName: `${i}.gexf`, contents }))
  const { valid, errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng' })
  return valid ? [] : errors.map(({ message }) => message)
}

const FILE = asText(write('gexf', given(graphOf(['A', 'B', 'C', 'D'], 'x'))))

describe('gexf', () => {
  test('is valid', async () => {
    expect(await faultsIn([FILE])).toEqual([])
  })

  test('is valid when nothing is visible', async () => {
    const filter = { ...NO_FILTER, hiddenKinds: ['actor', 'state', 'organization', 'meeting'] as const }
    expect(await faultsIn([asText(write('gexf', given(graphOf(NASTY, 'x')), filter))])).toEqual([])
  })

  test('is valid, whatever the names are', { timeout: 60_000 }, async () => {
    const graphs = [graphOf(NASTY, NASTY.join(' ')), ...fc.sample(nastyGraph, 60)]
    expect(await faultsIn(graphs.map((graph) => asText(write('gexf', given(graph)))))).toEqual([])
  })

  test.each<[string, [RegExp | string, string]]>([
    ['another version', ['version="1.3"', 'version="1.2"']],
    ['no ends', [/ source="[^"]*"/, '']],
    ['an unknown type of edge', [' type="directed"', ' type="both"']],
    ['an unknown type of field', ['type="integer"', 'type="number"']],
    ['a field of nobody', ['class="node"', 'class="graph"']],
    ['a year that is no day', [/spell start="2019-01-01"/, 'spell start="in 2019"']],
    ['spells without a spell', [/<spells>.*?<\/spells>/, '<spells></spells>']],
    ['a place that is no number', [/viz:position x="[^"]*"/, 'viz:position x="left"']],
    ['a colour that is none', [/viz:color r="[^"]*"/, 'viz:color r="256"']],
    ['an unknown shape', ['viz:shape value="disc"', 'viz:shape value="circle"']],
    [
      'drawing in the wrong namespace',
      ['xmlns:viz="http://gexf.net/1.3/viz"', 'xmlns:viz="http://gexf.net/viz"'],
    ],
    [
      'the namespace of another version',
      ['xmlns="http://gexf.net/1.3"', 'xmlns="http://www.gexf.net/1.2draft"'],
    ],
    ['something of our own', ['<meta>', '<meta><title>x</title>']],
    ['edges before nodes', [/(<nodes>[\s\S]*<\/nodes>)\n(<edges>[\s\S]*<\/edges>)/, '$2$1']],
  ])('the test sees %s', async (_, [found, put]) => {
    const spoiled = FILE.replace(found, put)
    expect(spoiled).not.toBe(FILE)
    expect((await faultsIn([spoiled])).length).toBeGreaterThan(0)
  })
})
