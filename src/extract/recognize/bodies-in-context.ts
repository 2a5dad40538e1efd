/**
 * Bodies known by the company they keep, where no head noun names them:
 *
 *     Xiaomi founder Lei Jun · an economist at UBS · the KPK said · Samsung, after "Samsung Electronics"
 *
 * One occurrence that says so settles the others of the same spelling; a name of a person is never taken.
 */
import { fold } from '../../text/fold.ts'
import { type Cover, coverage, type Naming, namingOf, type Reading, wordsOf } from '../reading.ts'
import { DIVISIONS, NO_ACRONYMS } from '../words/body-context.ts'
import { SHORTENED_HEADS } from '../words/organizations.ts'
import { isIn } from '../words/word-list.ts'
import { isListed, isShown } from './body-signs.ts'
import { type CapitalRun, capitalRuns } from './capital-runs.ts'
import { isNamed } from './name-signs.ts'
import { nameWords } from './name-words.ts'

/** Whether a run could as well be a person, a place or a common noun. */
function isOther(reading: Reading, run: CapitalRun, people: ReadonlySet<CapitalRun>): boolean {
  if (run.acronym) return NO_ACRONYMS.has(run.surface)
  let common = true
  for (let i = run.first; i < run.last; i++) {
    const { placeWord, noBody, titleWord } = reading.tokens[i]!.sense
    if (placeWord) return true
    common &&= noBody || titleWord
  }
  const { placeOpener, givenName, familyName } = reading.tokens[run.first]!.sense
  if (placeOpener) return true
  // The party of that name is told by its people.
  if (run.surface === 'Congress') return false
  if (common) return true
  return run.last - run.first > 1 ? people.has(run) : givenName || familyName
}

/** The runs of several words that are people's names by themselves. */
function peopleAmong(reading: Reading, runs: readonly CapitalRun[]): Set<CapitalRun> {
  const people = new Set<CapitalRun>()
  for (const run of runs) {
    const { first, last, acronym } = run
    if (acronym || last - first < 2) continue
    if (isNamed(reading, { first, last, words: nameWords(reading.tokens, first, last) })) people.add(run)
  }
  return people
}

/** Names in brackets that are no body's: "Treaty of Amity (TAC)", "confidence-building measures (CBM)". */
function isExplained(reading: Reading, run: CapitalRun): boolean {
  return reading.tokens[run.first - 1]?.text === '(' && reading.tokens[run.last]?.text === ')'
}

/** "Samsung" for "Samsung Electronics Co.", "Pheu Thai" for "Pheu Thai Party": spelling → the full naming. */
function shortForms(reading: Reading, names: readonly Naming[]): Map<string, Naming> {
  const short = new Map<string, Naming>()
  for (const naming of names) {
    if (naming.kind !== 'organization' || naming.nested || naming.last - naming.first < 2) continue
    let last = naming.last
    while (last > naming.first && isTail(reading, last - 1)) last--
    if (last === naming.last || last === naming.first) continue
    for (const end of new Set([last, naming.first + 1])) {
      const surface = wordsOf(reading, naming.first, end)
      if (!short.has(surface)) short.set(surface, naming)
    }
  }
  return short
}

const isTail = (reading: Reading, i: number) =>
  isIn(reading.tokens[i], SHORTENED_HEADS) || reading.tokens[i]!.text === '.'

/** What has divisions. */
const DIVIDED: ReadonlySet<string> = new Set(['company', 'media', 'bank'])

/** "Bloomberg Economics", "China Railway International": a part of a known company, by what stands behind its name. */
function divisions(reading: Reading, names: readonly Naming[]): Naming[] {
  const { tokens, lexicon } = reading
  const isPart = (i: number) =>
    tokens[i]?.capital === true &&
    tokens[i]!.joint === ' ' &&
    isIn(tokens[i], DIVISIONS) &&
    tokens[i + 1]?.joint !== '-'
  const parts: Naming[] = []
  for (const n of names) {
    if (n.kind !== 'organization' || n.nested || !isPart(n.last)) continue
    const fact = lexicon.bodies.get(n.ref)
    if (!fact || !DIVIDED.has(fact.subtype)) continue
    let last = n.last + 1
    while (isPart(last) || (tokens[last]?.lower === 'and' && tokens[last + 1]?.capital)) last++
    const name = wordsOf(reading, n.first, last)
    const ref = `organization/~${fold(name)}`
    parts.push(bodyOf({ first: n.first, last }, ref, name, 'organization/division'))
  }
  return parts
}

/** Finds such bodies among the capitals that `names` leave. */
export function findBodiesInContext(reading: Reading, names: readonly Naming[]): Naming[] {
  const cover = coverage(reading, names)
  const runs = capitalRuns(reading, cover)
  const short = shortForms(reading, names)
  const shown = new Set<string>()
  const explained = new Set<string>()
  const people = peopleAmong(reading, runs)
  // "Karimova", where "Gulnara Karimova" stands somewhere.
  const families = new Set([...people].map(({ last }) => reading.tokens[last - 1]!.text))
  for (const run of runs) {
    if (isExplained(reading, run) && cover[run.first - 2]! < 0) explained.add(run.surface)
    if (families.has(run.surface) || isOther(reading, run, people)) continue
    const opens = reading.sentences[reading.sentenceOf[run.first]!]!.first === run.first
    const listed = run.acronym && isListed(reading, names, cover, run)
    if (listed || isShown(reading, run, opens)) shown.add(run.surface)
  }
  const parts = divisions(reading, names)
  const found = runs.flatMap((run): Naming[] => {
    const full = short.get(run.surface)
    if (full && !isOther(reading, run, people))
      return [bodyOf(run, full.ref, full.name, 'organization/short-form')]
    if (!shown.has(run.surface) || explained.has(run.surface)) return []
    return [withState(reading, names, cover, run)]
  })
  return [...parts, ...found.filter((f) => !parts.some((p) => p.first <= f.first && f.first < p.last))]
}

/** "Korea Zinc", "Ulsan Hyundai": a state or city right before is part of the name. */
function withState(reading: Reading, names: readonly Naming[], cover: Cover, run: CapitalRun): Naming {
  const before = (cover[run.first - 1] ?? -1) >= 0 ? names[cover[run.first - 1]!]! : null
  const joined = reading.tokens[run.first]!.joint === ' ' && !run.acronym
  const place = before?.kind === 'place' || (before?.kind === 'state' && before.form === 'name')
  const first = before && joined && place ? before.first : run.first
  const name = wordsOf(reading, first, run.last)
  return bodyOf({ first, last: run.last }, `organization/~${fold(name)}`, name, 'organization/context')
}

type Span = { first: number; last: number }

const bodyOf = ({ first, last }: Span, ref: string, name: string, rule: string): Naming =>
  namingOf({ kind: 'organization', first, last, ref, name, rule })
