/**
 * The registry's door: parsed files in, facts out. Past it nobody checks a fact again.
 *
 *     checkRegistry([{ name: 'registry/states.yaml', value: [{ id: 'KAZ', … }] }, …])
 */
import type { z } from 'zod'
import { checkReferences } from './check-references.ts'
import { explainIssue } from './explain-issue.ts'
import { InputError } from './input-error.ts'
import {
  meetingFact,
  membershipFact,
  organizationFact,
  personFact,
  REGISTRY_FILES,
  type Registry,
  sourceList,
  stateFact,
} from './registry.ts'

/** A file's name as messages shall show it (its last part says which list it holds), and its parsed content. */
export type RegistryFile = { name: string; value: unknown }

type List = keyof typeof REGISTRY_FILES

/**
 * @param files one of each list; a file without content is an empty list
 * @throws InputError with one sentence about the first fault: file, record, what is wrong, what to do
 */
export function checkRegistry(files: readonly RegistryFile[]): Registry {
  const states = readList(files, 'states', stateFact)
  const organizations = readList(files, 'organizations', organizationFact)
  const meetings = readList(files, 'meetings', meetingFact)
  const people = readList(files, 'people', personFact)
  const memberships = readList(files, 'memberships', membershipFact)
  const registry = { states, organizations, meetings, people, memberships }
  const fault = checkReferences(registry, readSources(files))
  if (fault) throw new InputError(`${find(files, fault.list).name}: ${fault.sentence}`)
  return registry
}

function find(files: readonly RegistryFile[], list: List): RegistryFile {
  const file = files.find(({ name }) => name.split(/[\\/]/).at(-1) === `${list}.yaml`)
  if (!file) throw new InputError(`The registry lacks ${list}.yaml: add the file, if only as an empty one.`)
  return file
}

function readSources(files: readonly RegistryFile[]): ReadonlySet<string> {
  const { name, value } = find(files, 'sources')
  const parsed = sourceList.safeParse(value ?? {})
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path.join('.')
    throw new InputError(`${name}: ${key ? `"${key}"` : 'the file'} is not "key: address"; write it so.`)
  }
  return new Set(Object.keys(parsed.data))
}

function readList<T>(files: readonly RegistryFile[], list: List, schema: z.ZodType<T>): T[] {
  const { name, value } = find(files, list)
  if (value !== undefined && value !== null && !Array.isArray(value)) {
    throw new InputError(`${name}: the file is not a list; start each ${REGISTRY_FILES[list]} with "- ".`)
  }
  const records: unknown[] = value ?? []
  return records.map((record, index) => {
    const parsed = schema.safeParse(record, { reportInput: true })
    if (parsed.success) return parsed.data
    const issue = parsed.error.issues[0]
    const label = labelOf(list, record, index)
    throw new InputError(`${name}: ${label} ${issue ? explainIssue(issue) : 'cannot be read; correct it.'}`)
  })
}

function labelOf(list: List, record: unknown, index: number): string {
  const { id, organization, member } = (record ?? {}) as Record<string, unknown>
  if (list === 'memberships' && organization && member)
    return `membership of "${member}" in "${organization}"`
  return typeof id === 'string'
    ? `${REGISTRY_FILES[list]} "${id}"`
    : `${REGISTRY_FILES[list]} number ${index + 1}`
}
