import { describe, expect, test } from 'vitest'
import { checkRegistry, type RegistryFile } from './check-registry.ts'
import { InputError } from './input-error.ts'

type Lists = Record<string, unknown>

const kaz = { id: 'KAZ', name: 'Kazakhstan', sources: ['page'] }
const cica = { id: 'cica', name: 'CICA', subtype: 'forum', sources: ['page'] }
const summit = {
  id: 'cica-summit-1',
  name: 'First CICA Summit',
  organization: 'cica',
  level: 'summit',
  ordinal: 1,
  from: '2002-06-04',
  to: '2002-06-04',
  sources: ['page'],
}
const second = { ...summit, id: 'cica-summit-2', ordinal: 2, from: '2006-06-17', to: '2006-06-17' }
const tokayev = {
  id: 'tokayev',
  name: 'Kassym-Jomart Tokayev',
  offices: [{ title: 'President', of: 'KAZ', from: '2019-03-20' }],
  sources: ['page'],
}
const membership = { organization: 'cica', member: 'KAZ', role: 'member', from: 1999, sources: ['page'] }

const sound: Lists = {
  states: [kaz],
  organizations: [cica],
  meetings: [summit, second],
  people: [tokayev],
  memberships: [membership],
  sources: { page: 'https://example.org' },
}

const filesOf = (lists: Lists): RegistryFile[] =>
  Object.entries(lists).map(([list, value]) => ({ name: `reg/${list}.yaml`, value }))

describe('checkRegistry lets through', () => {
  test('a sound registry, with defaults filled in and bare years as text', () => {
    const registry = checkRegistry(filesOf(sound))
    expect(registry.states[0]).toEqual({
      ...kaz,
      iso2: null,
      names: [],
      adjectives: [],
      peoples: [],
      capitals: [],
      cities: [],
      ambiguous: [],
      status: 'un-member',
    })
    expect(registry.memberships[0]?.from).toBe('1999')
    expect(registry.people[0]?.offices[0]?.to).toBeNull()
  })

  test.each([
    [
      'empty files',
      { states: null, organizations: null, meetings: null, people: [], memberships: null, sources: null },
    ],
    ['a meeting whose end is less precise', { ...sound, meetings: [{ ...summit, to: 2002 }] }],
    ['a membership that came back', { ...sound, memberships: [membership, { ...membership, from: 2004 }] }],
    ['an organization as a member', { ...sound, memberships: [{ ...membership, member: 'cica' }] }],
    [
      'the same number at another level',
      { ...sound, meetings: [summit, { ...second, ordinal: 1, level: 'ministerial' }] },
    ],
    [
      '29 February of a leap year',
      { ...sound, meetings: [{ ...summit, from: '2004-02-29', to: '2004-02' }] },
    ],
    ['a file in a folder of Windows', sound],
  ])('%s', (_, lists) => {
    const files = filesOf(lists).map((file) => ({ ...file, name: file.name.replace('/', '\\') }))
    expect(() => checkRegistry(files)).not.toThrow()
  })
})

describe('checkRegistry refuses, in one sentence,', () => {
  test.each<[string, Lists, string]>([
    [
      'an unknown organization of a meeting',
      { meetings: [{ ...summit, organization: 'cicaa' }] },
      'reg/meetings.yaml: meeting "cica-summit-1" names the unknown organization "cicaa"; use an id from organizations.yaml or correct it.',
    ],
    [
      'an unknown state of a meeting',
      { meetings: [{ ...summit, state: 'XYZ' }] },
      'reg/meetings.yaml: meeting "cica-summit-1" names the unknown state "XYZ"; use an id from states.yaml or correct it.',
    ],
    [
      'a chair that is neither state nor organization',
      { meetings: [{ ...summit, chair: 'XYZ' }] },
      'reg/meetings.yaml: meeting "cica-summit-1" names "XYZ", which is neither a state nor an organization; use an id from states.yaml or organizations.yaml.',
    ],
    [
      'an unknown source',
      { states: [{ ...kaz, sources: ['page', 'pgae'] }] },
      'reg/states.yaml: state "KAZ" names the unknown source "pgae"; use a key from sources.yaml or add it there.',
    ],
    [
      'an unknown source of a membership',
      { memberships: [{ ...membership, sources: ['pgae'] }] },
      'reg/memberships.yaml: membership of "KAZ" in "cica" names the unknown source "pgae"; use a key from sources.yaml or add it there.',
    ],
    [
      'a record without a source',
      { states: [{ ...kaz, sources: [] }] },
      'reg/states.yaml: state "KAZ" has [] as "sources", which needs at least one source; correct it.',
    ],
    [
      'the same id twice',
      { people: [tokayev, tokayev] },
      'reg/people.yaml: person "tokayev" stands there twice; remove one.',
    ],
    [
      'an organization with a state’s id',
      { organizations: [cica, { ...cica, id: 'KAZ' }] },
      'reg/organizations.yaml: organization "KAZ" has the id of a state; choose another id.',
    ],
    [
      'a circle of parents',
      {
        organizations: [
          { ...cica, parent: 'a' },
          { ...cica, id: 'a', parent: 'b' },
          { ...cica, id: 'b', parent: 'a' },
        ],
      },
      'reg/organizations.yaml: organization "a" is its own ancestor by its "parent"; remove one of the links.',
    ],
    [
      'an unknown parent',
      { organizations: [{ ...cica, parent: 'un' }] },
      'reg/organizations.yaml: organization "cica" names the unknown organization "un"; use an id from organizations.yaml or correct it.',
    ],
    [
      'a meeting that ends before it begins',
      { meetings: [{ ...summit, to: '2002-06-03' }] },
      'reg/meetings.yaml: meeting "cica-summit-1" ends before it begins; correct "from" or "to".',
    ],
    [
      'a capital that ends before it begins',
      { states: [{ ...kaz, capitals: [{ name: 'Astana', from: 1998, to: '1997-12' }] }] },
      'reg/states.yaml: state "KAZ" has the capital "Astana" that ends before it begins; correct "from" or "to".',
    ],
    [
      'an office that ends before it begins',
      { people: [{ ...tokayev, offices: [{ title: 'President', of: 'KAZ', from: 2019, to: 2018 }] }] },
      'reg/people.yaml: person "tokayev" has the office "President" that ends before it begins; correct "from" or "to".',
    ],
    [
      'an office of nobody',
      { people: [{ ...tokayev, offices: [{ title: 'President', of: 'KZ-9' }] }] },
      'reg/people.yaml: person "tokayev" has "KZ-9" as "offices.0.of", which is no id such as KAZ or cica-summit-1; correct it.',
    ],
    [
      'a day that no month has',
      { meetings: [{ ...summit, from: '2002-02-30' }] },
      'reg/meetings.yaml: meeting "cica-summit-1" has "2002-02-30" as "from", which is no date such as 2002, 2002-06 or 2002-06-04; correct it.',
    ],
    [
      'two meetings of one number',
      { meetings: [summit, { ...second, ordinal: 1 }] },
      'reg/meetings.yaml: meeting "cica-summit-2" and meeting "cica-summit-1" carry the same number; correct one "ordinal".',
    ],
    [
      'numbers against the dates',
      { meetings: [{ ...summit, from: 2007, to: 2007 }, second] },
      'reg/meetings.yaml: meeting "cica-summit-2" and meeting "cica-summit-1" are numbered against their dates; correct an "ordinal" or a date.',
    ],
    [
      'a number below one',
      { meetings: [{ ...summit, ordinal: 0 }] },
      'reg/meetings.yaml: meeting "cica-summit-1" has 0 as "ordinal", which must be 1 or more; correct it.',
    ],
    [
      'the same membership twice',
      { memberships: [membership, membership] },
      'reg/memberships.yaml: membership of "KAZ" in "cica" stands there twice; remove one.',
    ],
    [
      'a misspelt field',
      { states: [{ ...kaz, adjective: ['Kazakh'] }] },
      'reg/states.yaml: state "KAZ" has the unknown field "adjective"; correct its name or remove it.',
    ],
    [
      'a misspelt field inside a list',
      { people: [{ ...tokayev, offices: [{ title: 'President', of: 'KAZ', form: 2019 }] }] },
      'reg/people.yaml: person "tokayev" has the unknown field "offices.0.form"; correct its name or remove it.',
    ],
    [
      'a missing field',
      { organizations: [{ id: 'cica', subtype: 'forum', sources: ['page'] }] },
      'reg/organizations.yaml: organization "cica" has no "name"; add it.',
    ],
    [
      'a record without an id',
      { states: [kaz, { name: 'Nowhere', sources: ['page'] }] },
      'reg/states.yaml: state number 2 has no "id"; add it.',
    ],
    [
      'a text where a list belongs',
      { states: [{ ...kaz, names: 'Kazakstan' }] },
      'reg/states.yaml: state "KAZ" has "Kazakstan" as "names"; write a list: [a, b].',
    ],
    [
      'a number where a text belongs',
      { states: [{ ...kaz, name: 5 }] },
      'reg/states.yaml: state "KAZ" has 5 as "name"; write a text (in quotes, if need be).',
    ],
    [
      'a word that is none of the choices',
      { meetings: [{ ...summit, format: 'phone' }] },
      'reg/meetings.yaml: meeting "cica-summit-1" has "phone" as "format"; use one of video, hybrid.',
    ],
    [
      'an ambiguous name that the state does not have',
      { states: [{ ...kaz, ambiguous: ['Astana'] }] },
      'reg/states.yaml: state "KAZ" calls "Astana" ambiguous without having it as a name or place; add or remove it.',
    ],
    [
      'a record that is only a word',
      { states: ['KAZ'] },
      'reg/states.yaml: state number 1 is not made of "field: value" lines; write it so.',
    ],
    [
      'a file that is no list',
      { people: { tokayev } },
      'reg/people.yaml: the file is not a list; start each person with "- ".',
    ],
    [
      'sources that are no pairs',
      { sources: ['page'] },
      'reg/sources.yaml: the file is not "key: address"; write it so.',
    ],
    [
      'a source without an address',
      { sources: { page: null } },
      'reg/sources.yaml: "page" is not "key: address"; write it so.',
    ],
  ])('%s', (_, lists, message) => {
    const check = () => checkRegistry(filesOf({ ...sound, ...lists }))
    expect(check).toThrow(new InputError(message))
    expect(check).toThrow(InputError)
  })

  test('a registry that lacks a file', () => {
    const files = filesOf(sound).filter(({ name }) => !name.includes('people'))
    expect(() => checkRegistry(files)).toThrow(
      'The registry lacks people.yaml: add the file, if only as an empty one.',
    )
  })
})
