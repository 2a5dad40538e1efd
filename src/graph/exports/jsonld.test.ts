import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { graphOf, NASTY } from './testing/nasty-graph.ts'
import { asText, given, write } from './testing/write-test-graph.ts'

describe('jsonld', () => {
  const file = asText(write('jsonld', given(graphOf(NASTY, NASTY.join(' ')))))

  test('every term expands to an address, every entity and relation has one', async () => {
    const nodes = await jsonld.expand(JSON.parse(file))
    const ids = nodes.map((node) => node['@id']).filter(Boolean)
    expect(ids).toHaveLength(new Set(ids).size)
    expect(ids).toHaveLength(NASTY.length + 8 + (NASTY.length - 4) + 2)
    for (const node of nodes) {
      for (const term of Object.keys(node)) expect(term).toMatch(/^(@id|@type|https?:\/\/\S+)$/)
    }
  })

  test('as triples: plain ones where the vocabularies say the same, dates and offsets on statements', async () => {
    const quads = (await jsonld.toRDF(JSON.parse(file), {
      format: 'application/n-quads',
    })) as unknown as string
    const lines = quads.split('\n')
    const has = (...parts: string[]) => lines.some((line) => parts.every((part) => line.includes(part)))
    expect(has('entity/state/n1>', 'schema.org/memberOf>', 'entity/organization/n2>')).toBe(true)
    expect(has('entity/organization/n2>', 'P488>', 'entity/state/n1>')).toBe(true)
    expect(has('entity/meeting/n3>', 'schema.org/attendee>', 'entity/actor/n0>')).toBe(true)
    expect(has('relation/office>', 'schema.org/startDate>', '"2019"')).toBe(true)
    expect(has('oa#start>', '"0"')).toBe(true)
  })
})
