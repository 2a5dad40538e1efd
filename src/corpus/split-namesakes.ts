/** One name in many documents: one entity, or namesakes told apart by whose they are and when. */
import { type Group, groupOf } from './group.ts'
import { joinProfiles, type Occurrence, type Profile, profileOf, shared, yearsApart } from './occurrence.ts'

type Manner = {
  /** What two must share to be one, where both are known to have any. */
  ties: (profile: Profile) => ReadonlySet<string>
  /** Years apart from which on two are not one. */
  far: number
  /** Whether the name alone joins those of whom nothing else is known. */
  nameAlone: boolean
}

type Known = { occurrences: Occurrence[]; profile: Profile }

/**
 * @param occurrences of one name, in the order of their documents
 * @returns groups in that order, keyed `base`, `base-2`, …
 */
export function splitNamesakes(base: string, occurrences: readonly Occurrence[], manner: Manner): Group[] {
  const { ties, far, nameAlone } = manner
  const alone = occurrences.map((o) => ({ occurrences: [o], profile: profileOf(o) }))
  let known: Known[] = []
  const near = (a: Known, b: Known) => yearsApart(a.profile, b.profile) <= far
  for (const one of alone.filter((k) => ties(k.profile).size > 0)) {
    const kin = known.filter((k) => near(k, one) && shared(ties(k.profile), ties(one.profile)).length > 0)
    known = [...known.filter((k) => !kin.includes(k)), joined([...kin, one])]
  }
  let open: Known[] = []
  for (const one of alone.filter((k) => ties(k.profile).size === 0)) {
    const homes = known.filter((k) => near(k, one))
    const met = homes.filter((k) => shared(k.profile.gatherings, one.profile.gatherings).length > 0)
    const home = met.length === 1 ? met[0] : nameAlone && homes.length === 1 ? homes[0] : undefined
    if (home) known = known.map((k) => (k === home ? joined([k, one]) : k))
    else {
      const like = nameAlone ? open.filter((k) => near(k, one)).slice(0, 1) : []
      open = [...open.filter((k) => !like.includes(k)), joined([...like, one])]
    }
  }
  return [...known, ...open]
    .map((k) => k.occurrences)
    .toSorted((a, b) => place(occurrences, a) - place(occurrences, b))
    .map((list, n) => groupOf(n === 0 ? base : `${base}-${n + 1}`, list))
}

const place = (all: readonly Occurrence[], list: readonly Occurrence[]) =>
  Math.min(...list.map((o) => all.indexOf(o)))

function joined(parts: readonly Known[]): Known {
  return {
    occurrences: parts.flatMap((k) => k.occurrences),
    profile: joinProfiles(parts.map((k) => k.profile)),
  }
}
