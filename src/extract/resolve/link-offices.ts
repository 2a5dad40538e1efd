/**
 * Who holds which office: joins offices to the people beside them.
 *
 *     OFFICE NAME · NAME, OFFICE · NAME is/became/as OFFICE · OFFICE is NAME · OFFICES of A and B, X and Y
 *     his Kazakh counterpart NAME · Russia's NAME · NAME of Russia · NAME (Russia)
 */
import { byFirst, coverage, type Naming, perToken, type Reading } from '../reading.ts'
import { nameAt } from '../recognize/named.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { affiliations, counterparts, manyCounterparts } from './belongings.ts'
import type { Links, OfficeLink } from './office-link.ts'
import { officesAfter } from './offices-after.ts'
import { officesBefore } from './offices-before.ts'

/** Joins offices to people, in the order of the text. */
export function linkOffices(
  reading: Reading,
  people: readonly PersonNaming[],
  offices: readonly OfficeNaming[],
  names: readonly Naming[],
): OfficeLink[] {
  const [starts, ends] = [perToken<number>(reading), perToken<OfficeNaming>(reading)]
  for (const [p, { first }] of people.entries()) starts[first] = p
  for (const office of offices) ends[office.last] = office
  const links: Links = {
    reading,
    people,
    offices,
    known: names,
    cover: coverage(reading, names),
    starts,
    ends,
  }
  const first = officesBefore(links)
  const taken = new Set(first.map((l) => `${l.person}/${l.first}`))
  const officeAt = byFirst(reading, offices)
  for (const l of first)
    for (let i = l.first; i < l.last; i++)
      if ((officeAt[i]?.last ?? Number.POSITIVE_INFINITY) <= l.last) taken.add(`${l.person}/${i}`)
  const all = [...first, ...officesAfter(links, taken), ...counterparts(links), ...manyCounterparts(links)]
  giveGapped(links, all)
  const titled = new Set(all.map((l) => l.person))
  return [...all, ...affiliations(links, titled)].toSorted((a, b) => a.first - b.first || a.person - b.person)
}

const DASHES = new Set(['–', '—', '-', '--', ':'])

/** "Oman – President A; Fiji – Minister B": where several in a sentence stand so, each office is of the state before it. */
function giveGapped(links: Links, all: OfficeLink[]): void {
  const { tokens, sentenceOf } = links.reading
  const stateBefore = ({ whose, title, first }: OfficeLink): Naming | null => {
    if (whose !== null || title === null || !DASHES.has(tokens[first - 1]?.text ?? '')) return null
    const state = nameAt(links, first - 2)
    if (state?.kind !== 'state' || state.form !== 'name') return null
    // "Oman and Fiji: Presidents A and B".
    const before = state.first - (tokens[state.first - 1]?.lower === 'the' ? 2 : 1)
    const joined = tokens[before]?.lower === 'and' && nameAt(links, before - 1) !== null
    return joined ? null : state
  }
  const gapped = all.flatMap((link) => {
    const state = stateBefore(link)
    return state ? [{ link, state, sentence: sentenceOf[link.first]! }] : []
  })
  for (const { link, state, sentence } of gapped)
    if (gapped.some((g) => g.sentence === sentence && g.state !== state)) link.whose = state
}
