import { describe, expect, test } from 'vitest'
import type { FactEntity, Facts } from '../extract/read-document.ts'
import { linkEntities } from './link-entities.ts'
import type { Occurrence } from './occurrence.ts'
import { similarity } from './similarity.ts'
import { slug } from './slug.ts'

type Actor = { name: string; registry?: string; office?: [title: string, of: string] }

const entity = (kind: FactEntity['kind'], name: string, registry: string | null = null): FactEntity => ({
  kind,
  name,
  registry,
  mentions: [],
})

/** One document that names one actor, perhaps with an office. */
function told(document: string, { name, registry, office }: Actor): Occurrence[] {
  const entities = [entity('actor', name, registry ?? null)]
  const relations: Facts['relations'] = []
  if (office) {
    entities.push(entity('state', office[1]))
    const rule = 'office-beside-name'
    const held = {
      type: 'holds-office' as const,
      from: 0,
      to: 1,
      title: office[0],
      modality: 'actual' as const,
    }
    relations.push({ ...held, date: null, evidence: { start: 0, end: 1, rule } })
  }
  const facts: Facts = { title: document, published: null, entities, relations }
  return entities.map((each, index) => ({ document, index, entity: each, facts }))
}

/** Keys of the actors with the documents they stand in. */
function actors(...list: Actor[]): string[] {
  const occurrences = list.flatMap((actor, i) => told(`d${i + 1}`, actor))
  return linkEntities(occurrences)
    .linked.filter((l) => l.key.startsWith('actor/'))
    .map((l) => `${l.key.slice(6)}: ${l.occurrences.map((o) => o.document).join(' ')}`)
}

const fiji = (title: string): [string, string] => [title, 'Fiji']

describe('people over documents', () => {
  test.each<[string, Actor[], string[]]>([
    [
      'the registry joins spellings',
      [
        { name: 'Anwar Ibrahim', registry: 'anwar-ibrahim' },
        { name: 'Datuk Anwar', registry: 'anwar-ibrahim' },
      ],
      ['anwar-ibrahim: d1 d2'],
    ],
    ['one name, nothing known', [{ name: 'Tariq Lodhi' }, { name: 'Tariq Lodhi' }], ['tariq-lodhi: d1 d2']],
    [
      'one name, one state',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Tariq Lodhi', office: fiji('president') },
      ],
      ['tariq-lodhi: d1 d2'],
    ],
    [
      'namesakes of two states',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Tariq Lodhi', office: ['minister', 'Nepal'] },
      ],
      ['tariq-lodhi: d1', 'tariq-lodhi-2: d2'],
    ],
    [
      'a third finds his own',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Tariq Lodhi', office: ['minister', 'Nepal'] },
        { name: 'Tariq Lodhi', office: ['ambassador', 'Nepal'] },
      ],
      ['tariq-lodhi: d1', 'tariq-lodhi-2: d2 d3'],
    ],
    [
      'like names, one office',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Tarik Lodhi', office: fiji('minister') },
      ],
      ['tarik-lodhi: d2 d1'],
    ],
    [
      'like names, two offices',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Tarik Lodhi', office: fiji('president') },
      ],
      ['tarik-lodhi: d2', 'tariq-lodhi: d1'],
    ],
    [
      'like names, nothing known',
      [{ name: 'Tariq Lodhi' }, { name: 'Tarik Lodhi' }],
      ['tarik-lodhi: d2', 'tariq-lodhi: d1'],
    ],
    [
      'like names, one title, two states',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Tarik Lodhi', office: ['minister', 'Nepal'] },
      ],
      ['tarik-lodhi: d2', 'tariq-lodhi: d1'],
    ],
    [
      'unlike names, one office',
      [
        { name: 'Tariq Lodhi', office: fiji('minister') },
        { name: 'Aruna Perera', office: fiji('minister') },
      ],
      ['aruna-perera: d2', 'tariq-lodhi: d1'],
    ],
    ['accents do not part', [{ name: 'Ümit Şahin' }, { name: 'Umit Sahin' }], ['umit-sahin: d1 d2']],
  ])('%s', (_, list, wanted) => {
    expect(actors(...list)).toEqual(wanted)
  })

  test('says what it joined and what it left apart', () => {
    const lodhi = (name: string, title: string) => ({ name, office: fiji(title) })
    const link = (...list: Actor[]) => linkEntities(list.flatMap((actor, i) => told(`d${i}`, actor)))
    expect(
      link(lodhi('Tariq Lodhi', 'minister'), lodhi('Tarik Lodhi', 'minister')).review.merges,
    ).toHaveLength(1)
    expect(
      link(lodhi('Tariq Lodhi', 'minister'), lodhi('Tarik Lodhi', 'king')).review.nearMisses,
    ).toHaveLength(1)
    expect(link(lodhi('Tariq Lodhi', 'minister'), lodhi('Aruna Perera', 'king')).review).toMatchObject({
      merges: [],
      nearMisses: [],
    })
  })
})

describe('other kinds', () => {
  const link = (...entities: FactEntity[]) => {
    const occurrences = entities.map((each, i): Occurrence => {
      const facts: Facts = { title: '', published: null, entities: [each], relations: [] }
      return { document: `d${i + 1}`, index: 0, entity: each, facts }
    })
    return linkEntities(occurrences).linked.map((l) => `${l.key}: ${l.occurrences.length}`)
  }

  test.each<[string, FactEntity[], string[]]>([
    [
      'states by their name',
      [entity('state', 'Fiji', 'FJI'), entity('state', 'Fiji', 'FJI')],
      ['state/fiji: 2'],
    ],
    [
      'two states',
      [entity('state', 'Niger', 'NER'), entity('state', 'Nigeria', 'NGA')],
      ['state/niger: 1', 'state/nigeria: 1'],
    ],
    [
      'bodies by the registry',
      [entity('organization', 'ASEAN', 'asean'), entity('organization', 'Association', 'asean')],
      ['organization/asean: 2'],
    ],
    [
      'a body and a gathering of one name',
      [entity('organization', 'East Asia Summit'), entity('meeting', 'East Asia Summit')],
      ['meeting/east-asia-summit: 1', 'organization/east-asia-summit: 1'],
    ],
    [
      'gatherings by ordinal',
      [
        entity('meeting', '2nd ECO Summit'),
        entity('meeting', '3rd ECO Summit'),
        entity('meeting', '2nd ECO Summit'),
      ],
      ['meeting/2nd-eco-summit: 2', 'meeting/3rd-eco-summit: 1'],
    ],
  ])('%s', (_, entities, wanted) => {
    expect(link(...entities)).toEqual(wanted)
  })
})

test.each<[string, string]>([
  ['Prak Lodhi', 'prak-lodhi'],
  ['Türkiye', 'turkiye'],
  ["People's Hall", 'people-hall'],
  ['  a -- b ', 'a-b'],
  ['王毅', '王毅'],
])('the key of %j', (name, key) => {
  expect(slug(name)).toBe(key)
})

test.each<[string, string, number, number]>([
  ['lodhi', 'lodhi', 1, 1],
  ['sharif', 'shareef', 0.88, 0.95],
  ['martha', 'marhta', 0.96, 0.97],
  ['abc', 'xyz', 0, 0],
  ['', 'abc', 0, 0],
])('how like %j is to %j', (a, b, least, most) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(least)
  expect(similarity(a, b)).toBeLessThanOrEqual(most)
  expect(similarity(b, a)).toBeCloseTo(similarity(a, b), 9)
})
