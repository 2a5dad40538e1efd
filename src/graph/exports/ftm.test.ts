import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf, nastyGraph, type TestGraph } from './testing/nasty-graph.ts'
import { asText, given, write } from './testing/write-test-graph.ts'

/** The published schema, as far as it is used: properties of a schema and those above it; `@` are entities. */
const INTERVAL = ['startDate', 'endDate', 'date', 'summary', 'recordId', 'sourceUrl', '@proof', 'publisher']
const INTEREST = [...INTERVAL, 'role', 'status']
const THING = ['name', 'alias', 'sourceUrl', 'publisher', 'summary']
const SCHEMATA: Record<string, string[]> = {
  Person: THING,
  PublicBody: THING,
  Organization: THING,
  Article: [...THING, 'title', 'author', 'publishedAt'],
  Position: [...THING, '@organization'],
  Event: [...THING, ...INTERVAL, 'location', '@organizer', '@involved'],
  Occupancy: [...INTERVAL, 'status', '@holder', '@post'],
  Membership: [...INTEREST, '@member', '@organization'],
  Directorship: [...INTEREST, '@director', '@organization'],
  UnknownLink: [...INTEREST, '@subject', '@object'],
}

describe('ftm', () => {
  test('lines of known schemata with known properties, all values text, all references kept', () => {
    fc.assert(
      fc.property(nastyGraph, (graph) => {
        const lines = asText(write('ftm', given(graph)))
          .trimEnd()
          .split('\n')
        const entities = lines.map((line) => JSON.parse(line))
        const ids = new Set(entities.map(({ id }) => id))
        for (const { id, schema, properties } of entities) {
          expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
          for (const [name, values] of Object.entries<string[]>(properties)) {
            const known = SCHEMATA[schema] ?? []
            expect([schema, name, known.includes(name) || known.includes(`@${name}`)]).toEqual([
              schema,
              name,
              true,
            ])
            for (const value of values) {
              expect(typeof value).toBe('string')
              if (known.includes(`@${name}`)) expect(ids).toContain(value)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('different keys have different ids', () => {
    const keys = ['a/b', 'a.b', 'a-b', 'a.2fzb', 'a', 'a-', 'а', 'ab']
    const file: TestGraph = graphOf(['A', 'B', 'C', 'D'], 'x')
    const ids = keys.map((key) => {
      const renamed = JSON.parse(JSON.stringify(file.file).replaceAll('state/n1', key))
      const lines = asText(write('ftm', given({ ...file, file: renamed }))).split('\n')
      return JSON.parse(lines.find((line) => line.includes('"PublicBody"')) ?? '{}').id
    })
    expect(new Set(ids).size).toBe(keys.length)
  })
})
