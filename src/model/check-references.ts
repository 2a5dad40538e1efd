/** What no record can know alone: that ids are unique and known, that dates and ordinals follow each other. */
import type { MeetingFact, OrganizationFact, REGISTRY_FILES, Registry } from './registry.ts'

/** The first fault: the list it is in, and a sentence that names record, fault and remedy. */
export type ReferenceFault = { list: keyof typeof REGISTRY_FILES; sentence: string }

type Span = { from: string | null; to: string | null }

/** @returns null for a sound registry */
export function checkReferences(registry: Registry, sources: ReadonlySet<string>): ReferenceFault | null {
  for (const fault of faults(registry, sources)) return fault
  return null
}

function* faults(registry: Registry, sources: ReadonlySet<string>): Generator<ReferenceFault> {
  const known = {
    state: new Set(registry.states.map(({ id }) => id)),
    organization: new Set(registry.organizations.map(({ id }) => id)),
    source: sources,
  }
  const unknown = (kind: keyof typeof known, id: string | null) =>
    id === null || known[kind].has(id)
      ? null
      : `names the unknown ${kind} "${id}"; use an id from ${kind}s.yaml or correct it.`
  const unknownHolder = (id: string | null) =>
    id === null || known.state.has(id) || known.organization.has(id)
      ? null
      : `names "${id}", which is neither a state nor an organization; use an id from states.yaml or organizations.yaml.`

  for (const list of ['states', 'organizations', 'meetings', 'people'] as const) {
    const label = { states: 'state', organizations: 'organization', meetings: 'meeting', people: 'person' }[
      list
    ]
    const seen = new Set<string>()
    for (const { id, sources: keys } of registry[list]) {
      if (seen.has(id)) yield { list, sentence: `${label} "${id}" stands there twice; remove one.` }
      seen.add(id)
      const missing = keys.map((key) => unknown('source', key)).find((each) => each !== null)
      if (missing) yield { list, sentence: `${label} "${id}" ${missing}` }
    }
  }
  for (const { id, capitals, ambiguous, ...state } of registry.states) {
    const wrong = capitals.find((capital) => !inOrder(capital))
    if (wrong)
      yield { list: 'states', sentence: `state "${id}" has the capital "${wrong.name}" that ${ENDS_EARLY}` }
    const own = new Set([
      ...[state.name, ...state.names, ...state.adjectives, ...state.peoples, ...state.cities],
      ...capitals.map((capital) => capital.name),
    ])
    const foreign = ambiguous.find((name) => !own.has(name))
    if (foreign !== undefined)
      yield {
        list: 'states',
        sentence: `state "${id}" calls "${foreign}" ambiguous without having it as a name or place; add or remove it.`,
      }
  }
  for (const { id, state, parent } of registry.organizations) {
    const clash = known.state.has(id) ? 'has the id of a state; choose another id.' : null
    const wrong = clash ?? unknown('state', state) ?? unknown('organization', parent)
    if (wrong) yield { list: 'organizations', sentence: `organization "${id}" ${wrong}` }
  }
  const cycle = findCycle(registry.organizations)
  if (cycle !== null)
    yield {
      list: 'organizations',
      sentence: `organization "${cycle}" is its own ancestor by its "parent"; remove one of the links.`,
    }
  for (const meeting of registry.meetings) {
    const wrong =
      unknown('organization', meeting.organization) ??
      unknown('state', meeting.state) ??
      unknownHolder(meeting.chair) ??
      (inOrder(meeting) ? null : ENDS_EARLY)
    if (wrong) yield { list: 'meetings', sentence: `meeting "${meeting.id}" ${wrong}` }
  }
  const unordered = findUnordered(registry.meetings)
  if (unordered !== null) yield { list: 'meetings', sentence: unordered }
  for (const { id, offices } of registry.people) {
    for (const office of offices) {
      const wrong =
        unknownHolder(office.of) ??
        (inOrder(office) ? null : `has the office "${office.title}" that ${ENDS_EARLY}`)
      if (wrong) yield { list: 'people', sentence: `person "${id}" ${wrong}` }
    }
  }
  const rows = new Set<string>()
  for (const { organization, member, role, sources: keys, ...span } of registry.memberships) {
    const row = [organization, member, role, span.from].join('\n')
    const wrong =
      unknown('organization', organization) ??
      unknownHolder(member) ??
      (inOrder(span) ? null : ENDS_EARLY) ??
      keys.map((key) => unknown('source', key)).find((each) => each !== null) ??
      (rows.has(row) ? 'stands there twice; remove one.' : null)
    if (wrong)
      yield { list: 'memberships', sentence: `membership of "${member}" in "${organization}" ${wrong}` }
    rows.add(row)
  }
}

const ENDS_EARLY = 'ends before it begins; correct "from" or "to".'

/** Cut dates are compared as far as both go: 2014-05 does not lie after 2014. */
function inOrder({ from, to }: Span): boolean {
  if (from === null || to === null) return true
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) <= to.slice(0, length)
}

function findCycle(organizations: readonly OrganizationFact[]): string | null {
  const parents = new Map(organizations.map(({ id, parent }) => [id, parent]))
  for (const { id } of organizations) {
    let ancestor = parents.get(id) ?? null
    for (let steps = 0; ancestor !== null && steps <= organizations.length; steps++) {
      if (ancestor === id) return id
      ancestor = parents.get(ancestor) ?? null
    }
  }
  return null
}

/** Meetings of one series carry each number once, and a later number does not come earlier. */
function findUnordered(meetings: readonly MeetingFact[]): string | null {
  const series = new Map<string, MeetingFact[]>()
  for (const meeting of meetings) {
    if (meeting.ordinal === null) continue
    const key = `${meeting.organization} ${meeting.level}`
    series.set(key, [...(series.get(key) ?? []), meeting])
  }
  for (const list of series.values()) {
    const sorted = list.toSorted((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0))
    for (const [index, meeting] of sorted.entries()) {
      const before = sorted[index - 1]
      if (!before) continue
      const pair = `meeting "${meeting.id}" and meeting "${before.id}"`
      if (before.ordinal === meeting.ordinal) return `${pair} carry the same number; correct one "ordinal".`
      if (!inOrder({ from: before.from, to: meeting.from }))
        return `${pair} are numbered against their dates; correct an "ordinal" or a date.`
    }
  }
  return null
}
