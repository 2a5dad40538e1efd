/** FollowTheMoney entities, read by the format's own library with its own model. */
import { defaultModel, Model } from '@alephdata/followthemoney'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTER } from '../../model/filter.ts'
import { visible } from '../visible.ts'
import { graphOf, NASTY, nastyGraph, type TestGraph } from './testing/nasty-graph.ts'
import { asText, type Given, given, write } from './testing/write-test-graph.ts'

const model = new Model(defaultModel as ConstructorParameters<typeof Model>[0])

type Line = { id: string; schema: string; properties: Record<string, string[]> }
const linesOf = (graph: Given): Line[] =>
  asText(write('ftm', graph))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

/** What the model finds wrong with some lines; unknown schemata and properties make it throw. */
function faultsIn(lines: readonly Line[]): string[] {
  const entities = new Map(lines.map((line) => [line.id, model.getEntity(line)]))
  const faults = [...entities.values()].flatMap((entity) => [
    ...entity.schema.required
      .filter((name) => !entity.hasProperty(name))
      .map((name) => `${entity.schema.name} without ${name}`),
    ...entity.getProperties().flatMap((property) =>
      entity.getProperty(property).flatMap((value) => {
        const said = `${property.qname}: ${String(value)}`
        if (property.stub) return [`${said} is no property of its own`]
        if (property.type.name === 'date') return DATE.test(String(value)) ? [] : [`${said} is no date`]
        if (property.type.name !== 'entity') return []
        const end = entities.get(String(value))
        if (!end) return [`${said} is nobody`]
        return property.hasRange && !end.schema.isA(property.getRange())
          ? [`${said} is of another schema`]
          : []
      }),
    ),
  ])
  return entities.size === lines.length ? faults : [...faults, 'two of one id']
}

describe('ftm', () => {
  test('its own library finds every name, end and passage', () => {
    const graph = given(graphOf(NASTY, 'He attended it.'))
    const lines = linesOf(graph)
    expect(faultsIn(lines)).toEqual([])
    const shown = visible(graph.network, NO_FILTER)
    const captions = lines.map((line) => model.getEntity(line).getCaption())
    for (const key of shown.nodes) {
      const name = graph.network.getNodeAttribute(key, 'name')
      expect(captions).toContain(name.replace(/\p{Surrogate}/gu, '\uFFFD'))
    }
    const links = lines.map((line) => model.getEntity(line)).filter(({ schema }) => schema.isEdge)
    expect(links).toHaveLength(shown.edges.size)
    for (const link of links) {
      expect(link.getProperty('recordId').length).toBeGreaterThan(0)
      expect(link.getProperty('summary')).toContain('so it was'.slice(2, 5))
    }
  })

  test('whatever the names are: lines that the model takes, ids that its stores take', () => {
    fc.assert(
      fc.property(nastyGraph, (graph) => {
        const lines = linesOf(given(graph))
        // The model drops values of blanks only, and then misses a name.
        expect(faultsIn(lines).filter((fault) => !/ without name$/.test(fault))).toEqual([])
        for (const { id } of lines) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
      }),
      { numRuns: 40 },
    )
  })

  test.each<[string, (line: Line) => void, RegExp]>([
    ['a schema that there is not', (line) => Object.assign(line, { schema: 'State' }), /No such schema/i],
    [
      'a property that a relation has not',
      (line) => Object.assign(line.properties, { proof: ['x'] }),
      /proof/,
    ],
    ['an end that is nobody', (line) => Object.assign(line.properties, { subject: ['nobody'] }), /is nobody/],
    ['a missing end', (line) => Reflect.deleteProperty(line.properties, 'object'), /without object/],
    ['a date that is none', (line) => Object.assign(line.properties, { startDate: ['May 2014'] }), /no date/],
    [
      'an end of another schema',
      (line) => {
        line.schema = 'Membership'
        line.properties = {
          member: line.properties.subject ?? [],
          organization: line.properties.subject ?? [],
        }
      },
      /another schema/,
    ],
  ])('the test sees %s', (_, spoil, said) => {
    const lines = linesOf(given(graphOf(['A', 'B', 'C', 'D'], 'x')))
    const link = lines.find(({ schema }) => schema === 'UnknownLink')
    if (!link) throw new Error('no link')
    spoil(link)
    const judged = () => {
      const faults = faultsIn(lines)
      if (faults.length) throw new Error(faults.join('\n'))
    }
    expect(judged).toThrow(said)
  })

  test('different keys have different ids', () => {
    const keys = ['a/b', 'a.b', 'a-b', 'a.2fzb', 'a', 'a-', 'а', 'ab']
    const file: TestGraph = graphOf(['A', 'B', 'C', 'D'], 'x')
    const ids = keys.map((key) => {
      const renamed = JSON.parse(JSON.stringify(file.file).replaceAll('state/n1', key))
      return linesOf(given({ ...file, file: renamed })).find(({ schema }) => schema === 'PublicBody')?.id
    })
    expect(new Set(ids).size).toBe(keys.length)
  })
})
