/** Bodies named by two words of their full name: "the Supreme Council", where a text has one "Supreme Steppe Council". */
import { type Naming, namingOf, type Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'

/** Whether a naming is of two words and of a body that nothing else is known of. */
const isShort = ({ kind, nested, first, last, ref }: Naming): boolean =>
  kind === 'organization' && !nested && last - first === 2 && ref.startsWith('organization/~')

/** Whether the words of a longer naming begin and end as those of a shorter one: "Supreme … Council", "… Supreme Council". */
function isShortOf(tokens: readonly Token[], short: Naming, long: Naming): boolean {
  if (tokens[long.last - 1]!.lower !== tokens[short.last - 1]!.lower) return false
  let found = false
  for (let i = long.first; i < long.last - 1; i++) {
    if (!tokens[i]!.capital) return false
    found ||= tokens[i]!.lower === tokens[short.first]!.lower
  }
  return found
}

/** Gives such namings the body that they mean, where only one has such a name. */
export function withFullForms({ tokens }: Reading, names: readonly Naming[]): readonly Naming[] {
  if (!names.some(isShort)) return names
  const longer = names.filter(({ kind, first, last }) => kind === 'organization' && last - first > 2)
  // All namings of one body are written alike: a long text asks once for each.
  const meant = new Map<string, Naming | null>()
  return names.map((naming) => {
    if (!isShort(naming)) return naming
    const known = meant.get(naming.ref)
    const full = known === undefined ? onlyFullForm(tokens, naming, longer) : known
    meant.set(naming.ref, full)
    if (full === null) return naming
    const { kind, first, last } = naming
    const { ref, name } = full
    return namingOf({ kind, first, last, ref, name, rule: 'organization/full-form' })
  })
}

/** The body whose longer name a shorter one abridges; null where none has such a name, or several have. */
function onlyFullForm(tokens: readonly Token[], short: Naming, longer: readonly Naming[]): Naming | null {
  const full = longer.filter((n) => isShortOf(tokens, short, n))
  const [only] = full
  return only !== undefined && full.every(({ ref }) => ref === only.ref) ? only : null
}
