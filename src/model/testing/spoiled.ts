/** For tests of doors: a good value with some of it gone, or something else in its place. */
import fc from 'fast-check'

type Edit = { at: readonly number[]; put: unknown; isGone: boolean }

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.array(fc.nat(), { maxLength: 6 }),
  put: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('__proto__', '', -1, 1e300, Number.NaN, '\ud800', '\0', null),
  ),
  isGone: fc.boolean(),
})

/** @param good is left as it is */
export function spoiled(good: unknown): fc.Arbitrary<unknown> {
  return fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) => edits.reduce((value, each) => apply(value, each.at, each), good))
}

/** Follows numbers down the value: each chooses a key of what it finds. */
function apply(value: unknown, at: readonly number[], change: Edit): unknown {
  const [step, ...rest] = at
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : []
  if (step === undefined || keys.length === 0) return change.put
  const key = keys[step % keys.length] ?? ''
  const isHere = rest.length === 0 && change.isGone
  if (Array.isArray(value)) {
    return value.flatMap((each, i) =>
      String(i) !== key ? [each] : isHere ? [] : [apply(each, rest, change)],
    )
  }
  const entries = Object.entries(value as object)
  return Object.fromEntries(
    entries.flatMap(([name, each]) =>
      name !== key ? [[name, each]] : isHere ? [] : [[name, apply(each, rest, change)]],
    ),
  )
}
