/** Linking as a table: what documents tell of somebody, who is one, and what the review says. */
import { describe, expect, test } from 'vitest'
import type { FactEntity, FactRelation, Facts } from '../extract/read-document.ts'
import { review } from '../model/review.ts'
import { linkEntities } from './link-entities.ts'
import type { Occurrence } from './occurrence.ts'

type Told = {
  name: string
  kind?: FactEntity['kind']
  registry?: string
  acronym?: string
  /** "minister @ Fiji": holds that office; " @ Fiji": belongs to it. */
  of?: string
  /** A gathering it attended. */
  at?: string
  year?: number
  /** Others whom the same document names. */
  beside?: string[]
  meeting?: Pick<FactEntity, 'ordinal' | 'city' | 'series' | 'level'> & { on?: string }
}

function occurrencesOf(told: Told, document: string): Occurrence[] {
  const entities: FactEntity[] = []
  const relations: FactRelation[] = []
  const add = (entity: Partial<FactEntity> & { kind: FactEntity['kind']; name: string }) =>
    entities.push({
      registry: null,
      mentions: [{ start: 0, end: 1, text: entity.name, rule: 'r' }],
      ...entity,
    }) - 1
  const relate = (type: FactRelation['type'], to: number, title?: string) =>
    relations.push({
      type,
      from: 0,
      to,
      modality: 'actual',
      date: null,
      evidence: { start: 0, end: 1, rule: 'r' },
      ...(title ? { title } : {}),
    })
  const { kind = 'actor', meeting } = told
  const { on, ...rest } = meeting ?? {}
  const precision = on?.length === 10 ? 'day' : on?.length === 7 ? 'month' : 'year'
  const date = on ? { from: on, to: on, precision, basis: 'stated' as const } : null
  add({
    kind,
    name: told.name,
    ...(told.registry ? { registry: told.registry } : {}),
    ...(told.acronym ? { acronym: told.acronym } : {}),
    ...(meeting ? { ...rest, date } : {}),
  } as FactEntity)
  if (told.of) {
    const [title, whose] = told.of.split('@').map((part) => part.trim()) as [string, string]
    relate(kind === 'actor' ? 'holds-office' : 'part-of', add({ kind: 'state', name: whose }), title)
  }
  if (told.at) relate('attended', add({ kind: 'meeting', name: told.at }))
  for (const name of told.beside ?? []) add({ kind, name })
  const published = told.year
    ? { from: `${told.year}`, to: `${told.year}`, precision: 'year' as const, basis: 'stated' as const }
    : null
  const facts: Facts = { title: '', published, entities, relations }
  return entities.map((entity, index) => ({ document, index, entity, facts }))
}

const link = (all: readonly Told[]) =>
  linkEntities(all.flatMap((told, i) => occurrencesOf(told, `d${i + 1}`)))

/** Keys with their documents, of the kind that is told of. */
const joined = (all: readonly Told[]) =>
  link(all)
    .linked.filter((l) => l.key.startsWith(all[0]!.kind ?? 'actor'))
    .map(
      (l) =>
        `${l.key.split('/')[1]}: ${l.occurrences
          .map((o) => o.document)
          .toSorted()
          .join(' ')}`,
    )

const PM = 'prime minister @ Pakistan'

describe('people are one', () => {
  test.each<[string, Told[], string[]]>([
    [
      'spelt and sounding alike, one office',
      [
        { name: 'Shahbaz Shareef', of: PM },
        { name: 'Shehbaz Sharif', of: PM },
      ],
      ['shahbaz-shareef: d1 d2'],
    ],
    [
      'the office in other words',
      [
        { name: 'Erlan Idrisov', of: 'foreign minister @ Fiji' },
        { name: 'Yerlan Idrissov', of: 'Minister of Foreign Affairs @ Fiji' },
      ],
      ['yerlan-idrissov: d1 d2'],
    ],
    [
      'alike, one state, an office said once',
      [
        { name: 'Shahbaz Shareef', of: PM },
        { name: 'Shehbaz Sharif', of: '@ Pakistan' },
      ],
      ['shahbaz-shareef: d1 d2'],
    ],
    [
      'initials',
      [
        { name: 'M. Tileuberdi', of: 'minister @ Fiji' },
        { name: 'Mukhtar Tileuberdi', of: 'minister @ Fiji' },
      ],
      ['mukhtar-tileuberdi: d1 d2'],
    ],
    [
      'a part of the name, one office',
      [
        { name: 'Kassym Tokayev', of: 'president @ Fiji' },
        { name: 'Kassym-Jomart Tokayev', of: 'president @ Fiji' },
      ],
      ['kassym-jomart-tokayev: d1 d2'],
    ],
    [
      'family name first',
      [
        { name: 'Lavrov Sergey', at: '5th CICA Summit' },
        { name: 'Sergey Lavrov', at: '5th CICA Summit' },
      ],
      ['lavrov-sergey: d1 d2'],
    ],
    [
      'one name of which little is told',
      [{ name: 'Tariq Lodhi' }, { name: 'Tariq Lodhi', of: PM }, { name: 'Tariq Lodhi' }],
      ['tariq-lodhi: d1 d2 d3'],
    ],
    [
      'a namesake known by a gathering',
      [
        { name: 'Tariq Lodhi', of: PM, at: '5th CICA Summit' },
        { name: 'Tariq Lodhi', of: 'king @ Tonga' },
        { name: 'Tariq Lodhi', at: '5th CICA Summit' },
      ],
      ['tariq-lodhi: d1 d3', 'tariq-lodhi-2: d2'],
    ],
    [
      'a single name, one office',
      [
        { name: 'Lodhi', of: PM },
        { name: 'Lodhi', of: PM },
      ],
      ['lodhi: d1 d2'],
    ],
    [
      'two offices of one in the registry',
      [
        { name: 'Tariq Lodhi', registry: 'tariq-lodhi', of: PM },
        { name: 'Tariq Lodhi', registry: 'tariq-lodhi', of: 'king @ Tonga' },
      ],
      ['tariq-lodhi: d1 d2'],
    ],
    [
      'the registry’s and a full name',
      [{ name: 'Tariq Lodhi', registry: 'tariq-lodhi' }, { name: 'Tariq Lodhi' }],
      ['tariq-lodhi: d1 d2'],
    ],
  ])('%s', (_, told, wanted) => {
    expect(joined(told)).toEqual(wanted)
    expect(joined(told.toReversed()).length).toBe(wanted.length)
  })
})

describe('people are not one', () => {
  test.each<[string, Told[]]>([
    [
      'alike, other offices',
      [
        { name: 'Shahbaz Shareef', of: PM },
        { name: 'Shehbaz Sharif', of: 'ambassador @ Pakistan' },
      ],
    ],
    [
      'alike, other states',
      [
        { name: 'Shahbaz Shareef', of: PM },
        { name: 'Shehbaz Sharif', of: 'prime minister @ Fiji' },
      ],
    ],
    ['alike, nothing told', [{ name: 'Shahbaz Shareef' }, { name: 'Shehbaz Sharif', of: PM }]],
    [
      'alike, generations apart',
      [
        { name: 'Shahbaz Shareef', of: PM, year: 1950 },
        { name: 'Shehbaz Sharif', of: PM, year: 2020 },
      ],
    ],
    [
      'one name, generations apart',
      [
        { name: 'Tariq Lodhi', of: PM, year: 1950 },
        { name: 'Tariq Lodhi', of: PM, year: 2020 },
      ],
    ],
    [
      'alike, named side by side',
      [
        { name: 'Shahbaz Shareef', of: PM, beside: ['Shehbaz Sharif'] },
        { name: 'Shehbaz Sharif', of: PM },
      ],
    ],
    [
      'initials, another office',
      [
        { name: 'M. Tileuberdi', of: 'minister @ Fiji' },
        { name: 'Mukhtar Tileuberdi', of: 'rector @ Fiji' },
      ],
    ],
    [
      'a part of the name, one state',
      [
        { name: 'Kassym', of: 'king @ Fiji' },
        { name: 'Kassym-Jomart Tokayev', of: 'minister @ Fiji' },
      ],
    ],
    ['family name first, nothing told', [{ name: 'Lavrov Sergey' }, { name: 'Sergey Lavrov' }]],
    ['single names of which nothing is told', [{ name: 'Lodhi' }, { name: 'Lodhi' }]],
    [
      'brothers in one office',
      [
        { name: 'Nawaz Sharif', of: PM },
        { name: 'Shehbaz Sharif', of: PM },
      ],
    ],
    [
      'two of the registry',
      [
        { name: 'Tariq Lodhi', registry: 'a' },
        { name: 'Tariq Lodhi', registry: 'b' },
      ],
    ],
  ])('%s', (_, told) => {
    expect(joined(told).length).toBeGreaterThanOrEqual(2)
  })

  test('a short form that fits two', () => {
    const told = ['Ali Khan', 'Omar Khan', 'Khan'].map((name) => ({ name, of: 'minister @ Fiji' }))
    expect(joined(told)).toHaveLength(3)
    expect(link(told).review.nearMisses.flatMap((n) => n.objections)).toEqual(['several', 'several'])
  })
})

const body = (name: string, rest: Partial<Told> = {}): Told => ({ kind: 'organization', name, ...rest })

describe('bodies', () => {
  test.each<[string, Told[], string[]]>([
    [
      'British and American, one owner',
      [body('Nepal Centre for Rice', { of: '@ Nepal' }), body('Nepal Center for Rice', { of: '@ Nepal' })],
      ['nepal-center-for-rice: d1 d2'],
    ],
    [
      'the same, nothing told',
      [body('Nepal Centre for Rice'), body('Nepal Center for Rice')],
      ['nepal-center-for-rice: d2', 'nepal-centre-for-rice: d1'],
    ],
    [
      'an acronym with its gathering',
      [body('MWA', { at: '2nd MWA Forum' }), body('Merlion Water Alliance', { at: '2nd MWA Forum' })],
      ['merlion-water-alliance: d1 d2'],
    ],
    [
      'an acronym alone',
      [body('MWA'), body('Merlion Water Alliance')],
      ['merlion-water-alliance: d2', 'mwa: d1'],
    ],
    [
      'assemblies of two states',
      [body('National Assembly', { of: '@ Fiji' }), body('National Assembly', { of: '@ Nepal' })],
      ['national-assembly: d1', 'national-assembly-2: d2'],
    ],
    [
      'two owners of one in the registry',
      [
        body('Rice Council', { registry: 'rc', of: '@ Fiji' }),
        body('Rice Council', { registry: 'rc', of: '@ Nepal' }),
      ],
      ['rc: d1 d2'],
    ],
    ['the registry’s name', [body('Rice Council', { registry: 'rc' }), body('Rice Council')], ['rc: d1 d2']],
  ])('%s', (_, told, wanted) => {
    expect(joined(told)).toEqual(wanted)
  })
})

const summit = (name: string, meeting: NonNullable<Told['meeting']>, registry?: string): Told => ({
  kind: 'meeting',
  name,
  meeting: { series: 'ECO', level: 'summit', ...meeting },
  ...(registry ? { registry } : {}),
})

describe('gatherings', () => {
  test.each<[string, Told[], string[]]>([
    [
      'number and year',
      [
        summit('9th ECO Summit', { ordinal: 9, on: '2019-05-03' }),
        summit('ECO Summit (2019)', { on: '2019' }),
      ],
      ['9th-eco-summit: d1 d2'],
    ],
    [
      'number and registry',
      [summit('9th ECO Summit', { ordinal: 9 }, 'eco-9'), summit('9th ECO Summit', { ordinal: 9 })],
      ['9th-eco-summit: d1 d2'],
    ],
    [
      'two numbers in one year',
      [
        summit('9th ECO Summit', { ordinal: 9, on: '2019' }),
        summit('10th ECO Summit', { ordinal: 10, on: '2019' }),
      ],
      ['10th-eco-summit: d2', '9th-eco-summit: d1'],
    ],
    [
      'a year that fits two',
      [
        summit('9th ECO Summit', { ordinal: 9, on: '2019' }),
        summit('10th ECO Summit', { ordinal: 10, on: '2019' }),
        summit('ECO Summit (2019)', { on: '2019' }),
      ],
      ['10th-eco-summit: d2', '9th-eco-summit: d1', 'eco-summit-2019: d3'],
    ],
    [
      'undated, unnumbered',
      [summit('ECO Summit', {}), summit('ECO Summit', {})],
      ['eco-summit: d1', 'eco-summit-2: d2'],
    ],
    [
      'one level, another year',
      [summit('ECO Summit (2018)', { on: '2018' }), summit('ECO Summit (2019)', { on: '2019' })],
      ['eco-summit-2018: d1', 'eco-summit-2019: d2'],
    ],
    [
      'meetings of one year',
      [
        summit('9th ECO Meeting', { level: 'meeting', ordinal: 9, on: '2019' }),
        summit('ECO Meeting (2019)', { level: 'meeting', on: '2019' }),
      ],
      ['9th-eco-meeting: d1', 'eco-meeting-2019: d2'],
    ],
    [
      'other levels',
      [
        summit('9th ECO Summit', { ordinal: 9 }),
        summit('9th ECO Ministerial', { level: 'ministerial', ordinal: 9 }),
      ],
      ['9th-eco-ministerial: d2', '9th-eco-summit: d1'],
    ],
  ])('%s', (_, told, wanted) => {
    expect(joined(told)).toEqual(wanted)
  })
})

describe('the review', () => {
  test('says by which signals', () => {
    const told = [
      { name: 'Shahbaz Shareef', of: PM },
      { name: 'Shehbaz Sharif', of: PM },
    ]
    const { merges } = link(told).review
    expect(merges).toMatchObject([
      {
        key: 'actor/shahbaz-shareef',
        kind: 'actor',
        from: [
          { name: 'Shahbaz Shareef', documents: ['d1'] },
          { name: 'Shehbaz Sharif', documents: ['d2'] },
        ],
        signals: [
          { signal: 'spelling' },
          { signal: 'sound', detail: 'ZBS ZRF' },
          { signal: 'office', detail: 'premier @ pakistan' },
          { signal: 'affiliation', detail: 'pakistan' },
        ],
      },
    ])
  })

  test.each<[string, Told[], string[]]>([
    ['nothing but the name', [{ name: 'Shahbaz Shareef' }, { name: 'Shehbaz Sharif' }], ['second-signal']],
    [
      'what speaks against it',
      [
        { name: 'Shahbaz Shareef', of: PM },
        { name: 'Shehbaz Sharif', of: 'king @ Fiji' },
      ],
      ['other-affiliation', 'other-office'],
    ],
    [
      'namesakes',
      [
        { name: 'Tariq Lodhi', of: PM },
        { name: 'Tariq Lodhi', of: 'king @ Fiji' },
      ],
      ['other-affiliation', 'other-office'],
    ],
    [
      'the years',
      [
        { name: 'Shahbaz Shareef', of: PM, year: 1950 },
        { name: 'Shehbaz Sharif', of: PM, year: 2020 },
      ],
      ['other-years'],
    ],
  ])('of a near miss says %s', (_, told, objections) => {
    expect(link(told).review.nearMisses.map((n) => n.objections)).toEqual([objections])
  })

  test('is silent on the unlike', () => {
    expect(
      link([
        { name: 'Nawaz Sharif', of: PM },
        { name: 'Aruna Perera', of: PM },
      ]).review,
    ).toEqual({ merges: [], nearMisses: [], nearMissCount: 0 })
  })

  test('fits its schema', () => {
    const found = link([
      { name: 'Shahbaz Shareef', of: PM },
      { name: 'Shehbaz Sharif', of: PM },
      { name: 'Shahbas Sharef' },
    ]).review
    expect(found.merges.length + found.nearMisses.length).toBe(2)
    expect(review.parse(found)).toEqual(found)
  })
})

describe('redirects', () => {
  test('lead from the other names to the one', () => {
    const told = [
      { name: 'Shahbaz Shareef', of: PM },
      { name: 'Shehbaz Sharif', of: PM },
    ]
    expect(link(told).redirects).toEqual({ 'actor/shehbaz-sharif': 'actor/shahbaz-shareef' })
    expect(
      link([body('Asean', { registry: 'asean' }), body('Association of Nations', { registry: 'asean' })])
        .redirects,
    ).toEqual({
      'organization/association-of-nations': 'organization/asean',
    })
  })

  test('never from a key that is taken, nor to one of two', () => {
    const two = ['Ali Khan', 'Omar Khan'].map((name) => ({ name, registry: name.toLowerCase() }))
    const short = two.map((t) => ({ ...t, name: 'Khan' }))
    expect(link([...two, ...short]).redirects).toEqual({})
    expect(
      link([
        { name: 'Tariq Lodhi', of: PM },
        { name: 'Tariq Lodhi', of: 'king @ Fiji' },
      ]).redirects,
    ).toEqual({})
  })
})
