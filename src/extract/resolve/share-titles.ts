/** Titles that are told of another: "his Omani counterpart, B", "the presidents A and B of X". */
import type { Linked } from './office-fact.ts'
import type { Index } from './registry-offices.ts'

/** Offices met last on a walk: the last of all, and the last that is another actor's than that one. */
type Met = { last: Linked | null; other: Linked | null }

function meet(met: Met, fact: Linked): void {
  if (met.last !== null && met.last.actor !== fact.actor) met.other = met.last
  met.last = fact
}

const lastOfOthers = ({ last, other }: Met, actor: number) => (last?.actor === actor ? other : last)

/** For each office the next one that has a title and is another actor's. */
function nextTitled(facts: readonly Linked[]): (Linked | null)[] {
  const met: Met = { last: null, other: null }
  return facts
    .toReversed()
    .map((f) => {
      const next = lastOfOthers(met, f.actor)
      if (f.title !== null) meet(met, f)
      return next
    })
    .toReversed()
}

/** Counterparts take the title of the nearest titled actor before; "Putin of Russia" that of a list of presidents. */
export function shareTitles(
  index: Index,
  facts: readonly Linked[],
  ofActor: ReadonlyMap<number, readonly Linked[]>,
  known: Map<number, number>,
): void {
  const later = nextTitled(facts)
  const before: Met = { last: null, other: null }
  facts.forEach((f, i) => {
    const own = ofActor.get(f.actor)!
    if (f.title === null && !own.some((g) => g !== f && g.title !== null && g.whose === f.whose)) {
      if (f.link.counterpart) f.title = (lastOfOthers(before, f.actor) ?? later[i])?.title ?? null
      else if (f.whose !== null && !known.has(f.actor)) known.set(f.actor, f.whose)
    }
    // "Foreign Minister Wang Yi met his Omani counterpart": his own state need not be named.
    const isNational = f.whose === null ? f.link.scope === 'state' : index.entities[f.whose]!.kind === 'state'
    if (f.title !== null && isNational) meet(before, f)
  })
}
