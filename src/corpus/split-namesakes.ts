/** One name in many documents: one entity, or namesakes told apart by whose they are and when. */
import { type Group, groupOf } from './group.ts'
import { addProfile, type Occurrence, type Profile, profileOf, shared, yearsApart } from './occurrence.ts'

type Manner = {
  /** What two must share to be one, where both are known to have any. */
  ties: (profile: Profile) => ReadonlySet<string>
  /** Years apart from which on two are not one. */
  far: number
  /** Whether the name alone joins those of whom nothing else is known. */
  nameAlone: boolean
}

/** Occurrences by their place in the list, with what they tell together: grown in place, as one name may have many. */
type Known = { places: number[]; profile: Profile }

function absorb(home: Known, other: Known): void {
  for (const place of other.places) home.places.push(place)
  addProfile(home.profile, other.profile)
}

/**
 * @param occurrences of one name, in the order of their documents
 * @returns groups in that order, keyed `base`, `base-2`, …
 */
export function splitNamesakes(base: string, occurrences: readonly Occurrence[], manner: Manner): Group[] {
  const { ties, nameAlone } = manner
  const each = occurrences.map((o, place): Known => ({ places: [place], profile: profileOf(o) }))
  const near = (a: Known, b: Known) => yearsApart(a.profile, b.profile) <= manner.far
  const tied: Known[] = []
  for (const one of each.filter((k) => ties(k.profile).size > 0)) {
    const kin = tied.filter((k) => near(k, one) && shared(ties(k.profile), ties(one.profile)).length > 0)
    const home = kin[0]
    if (!home) tied.push(one)
    else for (const other of [...kin.slice(1), one]) absorb(home, other)
    for (const other of kin.slice(1)) tied.splice(tied.indexOf(other), 1)
  }
  const loose: Known[] = []
  for (const one of each.filter((k) => k.places.length === 1 && ties(k.profile).size === 0)) {
    const homes = tied.filter((k) => near(k, one))
    const met = homes.filter((k) => shared(k.profile.gatherings, one.profile.gatherings).length > 0)
    const home =
      met.length === 1
        ? met[0]
        : nameAlone && homes.length === 1
          ? homes[0]
          : nameAlone
            ? loose.find((k) => near(k, one))
            : undefined
    if (home) absorb(home, one)
    else loose.push(one)
  }
  return [...tied, ...loose]
    .map((k) => k.places.toSorted((a, b) => a - b))
    .toSorted((a, b) => a[0]! - b[0]!)
    .map((places, n) =>
      groupOf(
        n === 0 ? base : `${base}-${n + 1}`,
        places.map((place) => occurrences[place]!),
      ),
    )
}
