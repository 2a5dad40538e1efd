/**
 * The same entity over documents. The registry joins at once; else a likeness of names never does by itself: it
 * takes a second signal from what the documents tell, and nothing against it.
 */
import type { EntityKind } from '../model/kinds.ts'
import type { Review } from '../model/review.ts'
import { fullestName } from './fullest-name.ts'
import { type Group, groupOf, type Judge, occurrenceId, sideOf, sidesOf } from './group.ts'
import { groupBy } from './group-by.ts'
import { bodyBase, bodyBlocks, groupBodies, judgeBodies } from './link-bodies.ts'
import { groupMeetings, judgeMeetings, meetingBase, meetingBlocks } from './link-meetings.ts'
import { groupPeople, judgePeople, personBase, personBlocks } from './link-people.ts'
import { type Decisions, type Merge, mergeGroups } from './merge-groups.ts'
import type { Occurrence } from './occurrence.ts'
import { redirectsOf } from './redirects.ts'
import { slug } from './slug.ts'

/** One entity of the corpus. */
export type Linked = { key: string; name: string; occurrences: readonly Occurrence[] }

export type Linking = {
  linked: Linked[]
  review: Review
  /** Keys that entities would have by other names of theirs → the keys they have. */
  redirects: Record<string, string>
}

/** How entities of a kind are joined. */
type Way = {
  /** Under which word occurrences are looked up first. */
  base: (o: Occurrence) => string
  /** Groups within one base: namesakes apart. */
  group: (base: string, occurrences: readonly Occurrence[]) => Group[]
  blocks: (group: Group) => readonly string[]
  judge: Judge
}

const WAYS: Record<EntityKind, Way> = {
  actor: { base: personBase, group: groupPeople, blocks: personBlocks, judge: judgePeople },
  state: {
    base: (o) => slug(o.entity.name),
    group: (base, occurrences) => [groupOf(base, occurrences)],
    blocks: () => [],
    judge: () => null,
  },
  organization: { base: bodyBase, group: groupBodies, blocks: bodyBlocks, judge: judgeBodies },
  meeting: { base: meetingBase, group: groupMeetings, blocks: meetingBlocks, judge: judgeMeetings },
}

export const NOTHING_DECIDED: Decisions = { joined: [], apart: [], alone: new Map(), names: new Map() }

/**
 * Groups all occurrences, given in the order of their documents' ids.
 * @param before keys that occurrences had before anything was decided: none comes to name somebody else
 */
export function linkEntities(
  occurrences: readonly Occurrence[],
  decisions = NOTHING_DECIDED,
  before: ReadonlyMap<string, string> = new Map(),
): Linking {
  const outcomes = Object.entries(WAYS).map(([kind, way]) => {
    const own = occurrences.filter((o) => o.entity.kind === kind)
    const base = (o: Occurrence) => way.base(o) + (decisions.alone.get(occurrenceId(o)) ?? '')
    const groups = [...groupBy(own, base)]
      .flatMap(([word, list]) => way.group(word, list))
      .flatMap((group) => partGroup(group, decisions))
    return { kind: kind as EntityKind, ...mergeGroups(groups, way.blocks, way.judge, decisions) }
  })
  const nameOf = (group: Group) => givenName(group, decisions) ?? fullestName(entitiesOf(group))
  const keyOf = nameKeys(
    outcomes.flatMap(({ kind, groups }) => groups.map((group) => ({ kind, group }))),
    before,
  )
  const linked = [...keyOf]
    .map(([group, key]) => ({ key, name: nameOf(group), occurrences: group.occurrences }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const nearMisses = outcomes
    .flatMap(({ kind, nearMisses }) => nearMisses.map((each) => nearMissOf(kind, each, keyOf, nameOf)))
    .toSorted((a, b) => b.signals.length - a.signals.length || (a.keys.join() < b.keys.join() ? -1 : 1))
  return {
    linked,
    redirects: redirectsOf(linked),
    review: {
      merges: outcomes.flatMap(({ kind, groups, merges }) => listMerges(kind, groups, merges, keyOf, nameOf)),
      nearMisses: nearMisses.slice(0, LISTED),
      nearMissCount: nearMisses.length,
    },
  }
}

/** More near misses than this are counted, not listed. */
const LISTED = 200

type NearMiss = Review['nearMisses'][number]

function nearMissOf(
  kind: EntityKind,
  { a, b, verdict: { signals, objections } }: Merge,
  keyOf: ReadonlyMap<Group, string>,
  nameOf: (group: Group) => string,
): NearMiss {
  const keys: NearMiss['keys'] = [keyOf.get(a)!, keyOf.get(b)!]
  const side = (group: Group) => sideOf(nameOf(group), group.occurrences)
  return { kind, keys, sides: [side(a), side(b)], signals, objections }
}

/** The name that a correction gives, the last of several. */
function givenName(group: Group, { names }: Decisions): string | null {
  if (names.size === 0) return null
  const own = new Set(group.occurrences.map(occurrenceId))
  return [...names].findLast(([id]) => own.has(id))?.[1] ?? null
}

/** Takes out of a group what a correction parts from another in it. */
function partGroup(group: Group, { apart }: Decisions): Group[] {
  if (apart.length === 0) return [group]
  const ids = new Set(group.occurrences.map(occurrenceId))
  const out = new Set(apart.filter(([x, y]) => ids.has(x) && ids.has(y)).map(([, y]) => y))
  if (out.size === 0) return [group]
  return [...groupBy(group.occurrences, (o) => (out.has(occurrenceId(o)) ? occurrenceId(o) : ''))].map(
    ([id, list]) => groupOf(id === '' ? group.key : `${group.key}\0${id}`, list),
  )
}

const entitiesOf = (group: Group) => group.occurrences.map((o) => o.entity)

/** Entities that have several names, with what joined them. */
function listMerges(
  kind: EntityKind,
  groups: readonly Group[],
  merges: readonly Merge[],
  keyOf: ReadonlyMap<Group, string>,
  nameOf: (group: Group) => string,
): Review['merges'] {
  const homes = new Map(groups.flatMap((g) => g.occurrences.map((o) => [o, g] as const)))
  const made = new Map<Group, Merge[]>()
  for (const merge of merges) {
    const home = homes.get(merge.a.occurrences[0]!)!
    made.set(home, [...(made.get(home) ?? []), merge])
  }
  return groups.flatMap((group) => {
    const own = made.get(group) ?? []
    const byRegistry = group.registry !== null && group.names.length > 1
    if (own.length === 0 && !byRegistry) return []
    const signals = own.flatMap((m) => m.verdict.signals)
    return [
      {
        key: keyOf.get(group)!,
        kind,
        name: nameOf(group),
        from: sidesOf(group.occurrences),
        signals: own.length > 0 ? signals : [{ signal: 'registry' as const, detail: group.registry! }],
      },
    ]
  })
}

/**
 * Keys by name as read ("meeting/5th-cica-summit"), numbered where two share one; bodies keep the registry's short
 * id. A name that a correction gives changes no key, so that links stay.
 */
function nameKeys(
  all: readonly { kind: EntityKind; group: Group }[],
  before: ReadonlyMap<string, string>,
): Map<Group, string> {
  const taken = new Set<string>()
  const owned = new Set(before.values())
  const keys = new Map<Group, string>()
  for (const { kind, group } of all) {
    const own = new Set(group.occurrences.map((o) => before.get(occurrenceId(o))))
    const isFree = (key: string) => !taken.has(key) && (!owned.has(key) || own.has(key))
    const isRegistered = kind === 'organization' && group.registry !== null
    const named = isRegistered ? group.registry : slug(fullestName(entitiesOf(group)))
    let key = `${kind}/${named}`
    for (let n = 2; !isFree(key); n++) key = `${kind}/${named}-${n}`
    taken.add(key)
    keys.set(group, key)
  }
  return keys
}
