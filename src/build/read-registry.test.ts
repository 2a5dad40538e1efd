import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Registry } from '../model/registry.ts'
import { readRegistry } from './read-registry.ts'

const OWN = 'graph-data/registry'
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
  await cp(OWN, folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

test("the project's own registry is sound, and dates come out as text", async () => {
  const registry = await readRegistry(OWN)
  const meeting = registry.meetings.find(({ id }) => id === 'cica-summit-1')
  expect(meeting).toMatchObject({ from: '2002-06-04', city: 'Almaty', state: 'KAZ' })
  const bodies = ['UN', 'CICA', 'SCO', 'ASEAN', 'OTS', 'EAEU']
  expect(registry.organizations.map(({ acronym }) => acronym)).toEqual(expect.arrayContaining(bodies))
})

test("no code of two or three letters is a state's name, unless people write it", async () => {
  const written = [
    'BiH',
    'BVI',
    'CAR',
    'CSSR',
    'DDR',
    'DRC',
    'FRG',
    'FRY',
    'FSM',
    'GDR',
    'KSA',
    'PNA',
    'PNG',
    'PRC',
  ]
  written.push(
    'RF',
    'RK',
    'RMI',
    'ROC',
    'ROK',
    'RSA',
    'SRV',
    'UAE',
    'UK',
    'US',
    'USA',
    'ГДР',
    'КНР',
    'РФ',
    'США',
    'ФРГ',
    'ЮАР',
    'ОАЭ',
  )
  const { states } = await readRegistry(OWN)
  const short = shortNames(states).filter((name) => !written.includes(name))
  expect(short).toEqual([])
})

function shortNames(states: Registry['states']): string[] {
  const names = states.flatMap((state) => [state.name, ...state.names, ...state.adjectives])
  return [...new Set(names)].filter((name) => /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}$/u.test(name))
}

test('a file of comments only is an empty list', async () => {
  await writeFile(join(folder, 'memberships.yaml'), '# none yet\n\n# really\n')
  expect((await readRegistry(folder)).memberships).toEqual([])
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['broken YAML', '- id: [KAZ\n', /states\.yaml is not valid YAML in line \d+ \(.+\): correct it\.$/],
  ['two documents', '- id: a\n---\n- id: b\n', /states\.yaml is not valid YAML.*: correct it\.$/],
  [
    'a file that is not UTF-8',
    new Uint8Array([0x2d, 0x20, 0xff]),
    /states\.yaml is not UTF-8 text: save it in UTF-8\.$/,
  ],
  ['a faulty fact', '- name: Nowhere\n', /states\.yaml: state number 1 has no "id"; add it\.$/],
])('refuses %s', async (_, content, message) => {
  await writeFile(join(folder, 'states.yaml'), content)
  await expect(readRegistry(folder)).rejects.toThrow(message)
  await expect(readRegistry(folder)).rejects.toHaveProperty('name', 'InputError')
})

test('a missing file is named, with the option that chooses the folder', async () => {
  await rm(join(folder, 'people.yaml'))
  const message = `${join(folder, 'people.yaml')} does not exist: name a folder with the registry's files with --registry.`
  await expect(readRegistry(folder)).rejects.toThrow(message)
})
