/** What no record can know alone: that ids are unique and known, that dates and ordinals follow each other. */
import type { MeetingFact, OrganizationFact, REGISTRY_FILES, Registry } from './registry.ts'

/** The first fault: the list it is in, and a sentence that names record, fault and remedy. */
export type ReferenceFault = { list: keyof typeof REGISTRY_FILES; sentence: string }

/** What may be referred to. Each check yields what is to be said behind "a record …", or null. */
type Known = { state: ReadonlySet<string>; organization: ReadonlySet<string>; source: ReadonlySet<string> }
type Sentences = Generator<string>

/** @returns null for a sound registry */
export function checkReferences(registry: Registry, sources: ReadonlySet<string>): ReferenceFault | null {
  const known: Known = {
    state: new Set(registry.states.map(({ id }) => id)),
    organization: new Set(registry.organizations.map(({ id }) => id)),
    source: sources,
  }
  const checks: Record<Exclude<ReferenceFault['list'], 'sources'>, () => Sentences> = {
    states: () => checkStates(registry.states, known),
    organizations: () => checkOrganizations(registry.organizations, known),
    meetings: () => checkMeetings(registry.meetings, known),
    people: () => checkPeople(registry.people, known),
    memberships: () => checkMemberships(registry.memberships, known),
  }
  for (const [list, check] of Object.entries(checks)) {
    for (const sentence of check()) return { list: list as ReferenceFault['list'], sentence }
  }
  return null
}

function* checkStates(states: Registry['states'], known: Known): Sentences {
  yield* checkIds('state', states, known)
  for (const state of states) {
    const wrong = state.capitals.find((capital) => !inOrder(capital))
    if (wrong) yield `state "${state.id}" has the capital "${wrong.name}" that ${ENDS_EARLY}`
    const own = new Set([
      ...[state.name, ...state.names, ...state.adjectives, ...state.peoples, ...state.cities],
      ...state.capitals.map(({ name }) => name),
    ])
    const foreign = state.ambiguous.find((name) => !own.has(name))
    if (foreign === undefined) continue
    yield `state "${state.id}" calls "${foreign}" ambiguous without having it as a name or place; add or remove it.`
  }
}

function* checkOrganizations(organizations: readonly OrganizationFact[], known: Known): Sentences {
  yield* checkIds('organization', organizations, known)
  for (const { id, state, parent } of organizations) {
    const clash = known.state.has(id) ? 'has the id of a state; choose another id.' : null
    const wrong = clash ?? unknown(known, 'state', state) ?? unknown(known, 'organization', parent)
    if (wrong) yield `organization "${id}" ${wrong}`
  }
  const cycle = findCycle(organizations)
  if (cycle !== null)
    yield `organization "${cycle}" is its own ancestor by its "parent"; remove one of the links.`
}

function* checkMeetings(meetings: readonly MeetingFact[], known: Known): Sentences {
  yield* checkIds('meeting', meetings, known)
  for (const meeting of meetings) {
    const wrong =
      unknown(known, 'organization', meeting.organization) ??
      unknown(known, 'state', meeting.state) ??
      unknownParty(known, meeting.chair) ??
      (inOrder(meeting) ? null : ENDS_EARLY)
    if (wrong) yield `meeting "${meeting.id}" ${wrong}`
  }
  yield* findUnordered(meetings)
}

function* checkPeople(people: Registry['people'], known: Known): Sentences {
  yield* checkIds('person', people, known)
  for (const { id, offices } of people) {
    for (const office of offices) {
      const late = inOrder(office) ? null : `has the office "${office.title}" that ${ENDS_EARLY}`
      const wrong = unknownParty(known, office.of) ?? late
      if (wrong) yield `person "${id}" ${wrong}`
    }
  }
}

function* checkMemberships(memberships: Registry['memberships'], known: Known): Sentences {
  const rows = new Set<string>()
  for (const { organization, member, role, sources, from, to } of memberships) {
    const row = [organization, member, role, from].join('\n')
    const wrong =
      unknown(known, 'organization', organization) ??
      unknownParty(known, member) ??
      (inOrder({ from, to }) ? null : ENDS_EARLY) ??
      unknownSource(known, sources) ??
      (rows.has(row) ? 'stands there twice; remove one.' : null)
    if (wrong) yield `membership of "${member}" in "${organization}" ${wrong}`
    rows.add(row)
  }
}

function* checkIds(
  label: string,
  records: readonly { id: string; sources: string[] }[],
  known: Known,
): Sentences {
  const seen = new Set<string>()
  for (const { id, sources } of records) {
    if (seen.has(id)) yield `${label} "${id}" stands there twice; remove one.`
    seen.add(id)
    const wrong = unknownSource(known, sources)
    if (wrong) yield `${label} "${id}" ${wrong}`
  }
}

function unknown(known: Known, kind: keyof Known, id: string | null): string | null {
  if (id === null || known[kind].has(id)) return null
  return `names the unknown ${kind} "${id}"; use an id from ${kind}s.yaml or correct it.`
}

function unknownParty({ state, organization }: Known, id: string | null): string | null {
  if (id === null || state.has(id) || organization.has(id)) return null
  const remedy = 'use an id from states.yaml or organizations.yaml.'
  return `names "${id}", which is neither a state nor an organization; ${remedy}`
}

function unknownSource({ source }: Known, keys: readonly string[]): string | null {
  const key = keys.find((each) => !source.has(each))
  return key === undefined
    ? null
    : `names the unknown source "${key}"; use a key from sources.yaml or add it there.`
}

const ENDS_EARLY = 'ends before it begins; correct "from" or "to".'

/** Cut dates are compared as far as both go: 2014-05 does not lie after 2014. */
function inOrder({ from, to }: { from: string | null; to: string | null }): boolean {
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
function* findUnordered(meetings: readonly MeetingFact[]): Sentences {
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
      if (before.ordinal === meeting.ordinal) yield `${pair} carry the same number; correct one "ordinal".`
      if (inOrder({ from: before.from, to: meeting.from })) continue
      yield `${pair} are numbered against their dates; correct an "ordinal" or a date.`
    }
  }
}
