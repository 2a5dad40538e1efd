/**
 * People over documents. The registry joins at once and a full name joins unless something speaks against it; any
 * other likeness of names needs a signal from what is told: the same office, state, body or gathering.
 */
import type { ObjectionId, Signal } from '../model/review.ts'
import { compareNames, type NameLikeness, partsOf } from './compare-names.ts'
import { type Group, groupOf, type Judge, type Verdict } from './group.ts'
import { type Occurrence, type Profile, shared, yearsApart } from './occurrence.ts'
import { similarity } from './similarity.ts'
import { soundOf } from './sound.ts'
import { splitNamesakes } from './split-namesakes.ts'

/** Years between two tellings after which one name means two people: longer than most careers. */
const FAR = 30

const RANK: Record<NameLikeness, number> = { same: 0, order: 1, spelling: 2, initials: 3, part: 4 }

/** Groups what surely is one; `base` is how the groups' keys begin. */
export function groupPeople(base: string, occurrences: readonly Occurrence[]): Group[] {
  if (occurrences[0]!.entity.registry) return [groupOf(base, occurrences)]
  const full = partsOf(occurrences[0]!.entity.name).filter((part) => part.length > 1).length > 1
  return splitNamesakes(base, occurrences, {
    ties: (profile) => (full ? profile.affiliations : profile.offices),
    far: FAR,
    nameAlone: full,
  })
}

/** The base under which a person is looked up. */
export const personBase = ({ entity }: Occurrence): string =>
  entity.registry ? `#${entity.registry}` : partsOf(entity.name).join('')

export const personBlocks = (group: Group): string[] =>
  group.names
    .flatMap(partsOf)
    .filter((part) => part.length > 1)
    .map((part) => soundOf(part) || part)

type Outline = { sounds: ReadonlySet<string>; letters: string }

/** What names are compared by first, made once a group. */
const outlines = new WeakMap<Group, Outline[]>()

function outlinesOf(group: Group): Outline[] {
  const known = outlines.get(group)
  if (known) return known
  const made = group.names.map((name) => {
    const parts = partsOf(name)
    const written = parts.filter((part) => part.length > 1)
    return { sounds: new Set(written.map((part) => soundOf(part) || part)), letters: parts.join('') }
  })
  outlines.set(group, made)
  return made
}

/** Whether names are worth comparing part by part: as many like sounds as the shorter has. Most pairs are not. */
function mayBeLike(a: Group, b: Group): boolean {
  return outlinesOf(a).some((x) =>
    outlinesOf(b).some((y) => {
      let alike = 0
      for (const sound of x.sounds) if (y.sounds.has(sound)) alike++
      return alike >= Math.min(x.sounds.size, y.sounds.size) || x.letters === y.letters
    }),
  )
}

function bestLikeness(a: Group, b: Group): { likeness: NameLikeness; names: [string, string] } | null {
  const all = a.names.flatMap((x) =>
    b.names.flatMap((y) => {
      const likeness = compareNames(x, y)
      return likeness ? [{ likeness, names: [x, y] as [string, string] }] : []
    }),
  )
  return all.toSorted((p, q) => RANK[p.likeness] - RANK[q.likeness])[0] ?? null
}

/** What is told of both. */
function contextSignals(a: Profile, b: Profile): Signal[] {
  const signal = (id: Signal['signal'], details: string[]): Signal[] =>
    details.length > 0 ? [{ signal: id, detail: details.join('; ') }] : []
  return [
    ...signal('office', shared(a.offices, b.offices)),
    ...signal('affiliation', shared(a.affiliations, b.affiliations)),
    ...signal('gathering', shared(a.gatherings, b.gatherings)),
  ]
}

function nameSignals(likeness: NameLikeness, [x, y]: [string, string]): Signal[] {
  const both = `${x} ~ ${y}`
  if (likeness === 'same') return [{ signal: 'name', detail: x }]
  if (likeness !== 'spelling') return [{ signal: likeness, detail: both }]
  return [
    { signal: 'spelling', detail: `${both} (${similarity(x.toLowerCase(), y.toLowerCase()).toFixed(2)})` },
    { signal: 'sound', detail: [...new Set(partsOf(x).map(soundOf))].join(' ') },
  ]
}

function objectionsTo(a: Profile, b: Profile): ObjectionId[] {
  const differ = (x: ReadonlySet<string>, y: ReadonlySet<string>) =>
    x.size > 0 && y.size > 0 && shared(x, y).length === 0
  return [
    ...(differ(a.affiliations, b.affiliations) ? (['other-affiliation'] as const) : []),
    ...(differ(a.offices, b.offices) ? (['other-office'] as const) : []),
    ...(yearsApart(a, b) > FAR ? (['other-years'] as const) : []),
    ...(shared(a.documents, b.documents).length > 0 ? (['named-together'] as const) : []),
  ]
}

export const judgePeople: Judge = (a, b): Verdict | null => {
  if ((a.registry && b.registry) || !mayBeLike(a, b)) return null
  const found = bestLikeness(a, b)
  if (!found) return null
  const { likeness } = found
  const context = contextSignals(a.profile, b.profile)
  const objections = objectionsTo(a.profile, b.profile)
  const told = new Set(context.map((s) => s.signal))
  const enough = {
    // A full name that the registry has: only what speaks against it parts the two.
    same: (a.registry ?? b.registry) !== null,
    order: told.size > 0,
    spelling: told.has('affiliation'),
    initials: told.has('affiliation'),
    part: told.has('office'),
  }[likeness]
  const grave = objections.filter((o) => likeness !== 'order' || o !== 'other-office')
  // A part of a name is common: worth a word only where something else fits too.
  if (likeness === 'part' && (told.size === 0 || grave.includes('named-together'))) return null
  const same = enough && grave.length === 0
  const missing: ObjectionId[] = !same && objections.length === 0 ? ['second-signal'] : []
  return {
    same,
    onlyIfSole: likeness === 'part' || likeness === 'initials',
    signals: [...nameSignals(likeness, found.names), ...context],
    objections: same ? [] : [...objections, ...missing],
  }
}
