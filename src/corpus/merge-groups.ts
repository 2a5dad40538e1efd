/**
 * Joins groups that a judge takes for one entity, surest pairs first; the order of the groups does not show.
 * Blocks keep it from comparing everybody with everybody.
 */
import { type Group, groupOf, type Judge, occurrenceId, type Verdict } from './group.ts'

/** What a person decided, by occurrence ids. */
export type Decisions = {
  joined: readonly (readonly [string, string])[]
  apart: readonly (readonly [string, string])[]
  /** Split off: nothing but a decision joins them. The label is the same for those that were split off together. */
  alone: ReadonlyMap<string, string>
  /** Names given, the last of which counts. */
  names: ReadonlyMap<string, string>
}

export type Merge = { a: Group; b: Group; verdict: Verdict }

export type Merged = { groups: Group[]; merges: Merge[]; nearMisses: Merge[] }

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** @param blocks words under which a group is filed; only groups that share one are compared */
export function mergeGroups(
  groups: readonly Group[],
  blocks: (group: Group) => readonly string[],
  judge: Judge,
  decisions: Decisions,
): Merged {
  const home = new Map(groups.flatMap((g) => g.occurrences.map((o) => [occurrenceId(o), g] as const)))
  const merges: Merge[] = []
  const join = (a: Group, b: Group): Group => {
    const [first, second] = [a, b].toSorted(byKey) as [Group, Group]
    const whole = groupOf(first.key, [...first.occurrences, ...second.occurrences])
    for (const o of whole.occurrences) home.set(occurrenceId(o), whole)
    return whole
  }
  const now = (group: Group) => home.get(occurrenceId(group.occurrences[0]!))!
  const parted = (a: Group, b: Group) =>
    decisions.apart.some(([x, y]) => {
      const ends = [home.get(x), home.get(y)]
      return ends.includes(a) && ends.includes(b)
    })
  const alone = (group: Group) => group.occurrences.some((o) => decisions.alone.has(occurrenceId(o)))
  const kept = (a: Group, b: Group) => parted(a, b) || alone(a) || alone(b)
  for (const [x, y] of decisions.joined) {
    const [a, b] = [home.get(x), home.get(y)]
    if (a && b && a !== b && !parted(a, b)) join(a, b)
  }
  const pairs = candidatePairs([...new Set(home.values())].toSorted(byKey), blocks, judge)
  const sure = pairs.filter((p) => p.verdict.same && !p.verdict.onlyIfSole)
  const loose = pairs.filter((p) => p.verdict.same && p.verdict.onlyIfSole)
  const settle = (pair: Merge, sole: (a: Group, b: Group) => boolean) => {
    const [a, b] = [now(pair.a), now(pair.b)]
    const verdict = a === b ? null : judge(a, b)
    if (!verdict?.same || kept(a, b) || !sole(a, b)) return
    merges.push({ ...pair, verdict })
    join(a, b)
  }
  for (const pair of sure) settle(pair, () => true)
  for (const pair of loose)
    settle(pair, (a, b) => partners(loose, a, now) <= 1 && partners(loose, b, now) <= 1)
  return {
    groups: [...new Set(home.values())].toSorted(byKey),
    merges,
    nearMisses: nearMisses(pairs, now, judge, kept),
  }
}

function candidatePairs(
  groups: readonly Group[],
  blocks: (group: Group) => readonly string[],
  judge: Judge,
): Merge[] {
  const filed = new Map<string, Group[]>()
  for (const group of groups)
    for (const block of new Set(blocks(group))) filed.set(block, [...(filed.get(block) ?? []), group])
  const seen = new Map<Group, Set<Group>>()
  const pairs: Merge[] = []
  for (const members of filed.values())
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) {
        const met = seen.get(a) ?? new Set()
        seen.set(a, met)
        if (met.has(b)) continue
        met.add(b)
        const verdict = judge(a, b)
        if (verdict) pairs.push({ a, b, verdict })
      }
    })
  return pairs.toSorted(
    (p, q) => q.verdict.signals.length - p.verdict.signals.length || byKey(p.a, q.a) || byKey(p.b, q.b),
  )
}

/** How many groups a short form could be joined with. */
function partners(loose: readonly Merge[], group: Group, now: (group: Group) => Group): number {
  const others = loose.flatMap((p) => {
    const [a, b] = [now(p.a), now(p.b)]
    return a === group ? [b] : b === group ? [a] : []
  })
  return new Set(others.filter((other) => other !== group)).size
}

/** Pairs that are still two, each once, judged as they stand at the end. */
function nearMisses(
  pairs: readonly Merge[],
  now: (group: Group) => Group,
  judge: Judge,
  kept: (a: Group, b: Group) => boolean,
): Merge[] {
  const seen = new Set<string>()
  return pairs.flatMap((pair): Merge[] => {
    const [a, b] = [now(pair.a), now(pair.b)].toSorted(byKey) as [Group, Group]
    const id = `${a.key}\0${b.key}`
    const verdict = a === b || seen.has(id) ? null : judge(a, b)
    seen.add(id)
    if (!verdict) return []
    const refused = kept(a, b)
    const several = verdict.same && !refused
    return [
      {
        a,
        b,
        verdict: {
          ...verdict,
          objections: [
            ...verdict.objections,
            ...(refused ? (['refused'] as const) : []),
            ...(several ? (['several'] as const) : []),
          ],
        },
      },
    ]
  })
}
