/** Bodies over documents: the registry, the name, or a spelling or acronym of it with something told of both. */
import type { ObjectionId, Signal } from '../model/review.ts'
import { fold } from '../text/fold.ts'
import { type Group, groupOf, type Judge } from './group.ts'
import { type Occurrence, shared } from './occurrence.ts'
import { similarity } from './similarity.ts'
import { slug } from './slug.ts'
import { soundOf } from './sound.ts'
import { splitNamesakes } from './split-namesakes.ts'

const SMALL_WORDS = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'a', 'an'])
/** How alike names of bodies must be spelt: "Centre for Studies", "Center for Studies". */
const ALIKE = 0.93

export const bodyBase = ({ entity }: Occurrence): string =>
  entity.registry ? `#${entity.registry}` : slug(entity.name)

/** "National Assembly" of one state is not another's. */
export function groupBodies(base: string, occurrences: readonly Occurrence[]): Group[] {
  if (occurrences[0]!.entity.registry) return [groupOf(base, occurrences)]
  return splitNamesakes(base, occurrences, {
    ties: (profile) => profile.affiliations,
    far: Number.POSITIVE_INFINITY,
    nameAlone: true,
  })
}

const wordsOf = (name: string) =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))

const initialsOf = (name: string) =>
  wordsOf(name)
    .map((word) => word[0])
    .join('')

const acronymsOf = (group: Group): Set<string> =>
  new Set(group.occurrences.flatMap((o) => (o.entity.acronym ? [fold(o.entity.acronym)] : [])))

export const bodyBlocks = (group: Group): string[] => [
  ...group.names.map(initialsOf),
  ...group.names.filter((name) => !/\s/.test(name)).map(fold),
  ...acronymsOf(group),
]

function spelling(a: string, b: string): number | null {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.length !== y.length || x.length < 2) return null
  const sounds = x.every((word, k) => word === y[k] || soundOf(word) === soundOf(y[k]!))
  const likeness = similarity(x.join(' '), y.join(' '))
  return sounds && likeness >= ALIKE ? likeness : null
}

/** One is the other's short form: "MWA" and "Merlion Water Alliance". */
function isShortFor(short: Group, long: Group): string | null {
  const known = acronymsOf(long)
  return (
    short.names.find(
      (name) =>
        !/\s/.test(name) &&
        name === name.toUpperCase() &&
        name.length > 2 &&
        (known.has(fold(name)) ||
          long.names.some((n) => wordsOf(n).length > 2 && initialsOf(n) === fold(name))),
    ) ?? null
  )
}

function nameSignals(a: Group, b: Group): Signal[] {
  const short = isShortFor(a, b) ?? isShortFor(b, a)
  if (short) return [{ signal: 'acronym', detail: short }]
  const same = a.names.find((x) => b.names.some((y) => slug(x) === slug(y)))
  if (same) return [{ signal: 'name', detail: same }]
  const alike = a.names
    .flatMap((x) => b.names.map((y) => ({ x, y, likeness: spelling(x, y) })))
    .find((p) => p.likeness !== null)
  if (!alike) return []
  const detail = `${alike.x} ~ ${alike.y} (${alike.likeness!.toFixed(2)})`
  return [{ signal: 'spelling', detail }, { signal: 'sound' }]
}

export const judgeBodies: Judge = (a, b) => {
  if (a.registry && b.registry) return null
  const names = nameSignals(a, b)
  if (names.length === 0) return null
  const signal = (id: Signal['signal'], details: string[]): Signal[] =>
    details.length > 0 ? [{ signal: id, detail: details.join('; ') }] : []
  const context = [
    ...signal('affiliation', shared(a.profile.affiliations, b.profile.affiliations)),
    ...signal('gathering', shared(a.profile.gatherings, b.profile.gatherings)),
    ...(names[0]!.signal === 'acronym' ? [] : signal('acronym', shared(acronymsOf(a), acronymsOf(b)))),
  ]
  const apart =
    a.profile.affiliations.size > 0 &&
    b.profile.affiliations.size > 0 &&
    shared(a.profile.affiliations, b.profile.affiliations).length === 0
  const objections: ObjectionId[] = [
    ...(apart ? (['other-affiliation'] as const) : []),
    ...(shared(a.profile.documents, b.profile.documents).length > 0 ? (['named-together'] as const) : []),
  ]
  // The registry's own name: a document may name it in two ways, and still mean one.
  const registered = names[0]!.signal === 'name' && (a.registry ?? b.registry) !== null && !apart
  const told = names[0]!.signal !== 'name' && context.length > 0 && objections.length === 0
  const same = registered || told
  return {
    same,
    onlyIfSole: names[0]!.signal === 'acronym',
    signals: [...names, ...context],
    objections: same ? [] : objections.length > 0 ? objections : ['second-signal'],
  }
}
