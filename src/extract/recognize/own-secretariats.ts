/** A secretariat told by whose it is alone: "ASEAN and its | Secretariat", "the League's | General Secretariat", "the | Secretariat". */
import { isPossessive } from '../../text/tokens.ts'
import { type Cover, coverage, type Naming, namingOf, type Reading, wordsOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { ownOf, registered } from './body-name.ts'

/** Bodies that have a secretariat. */
const HAVE_ONE = new Set(['intergovernmental', 'forum', 'alliance', 'un-body'])

const KINDS = wordList('general permanent executive')

/** Whether a naming is of a body that has a secretariat of its own. */
function hasOne({ lexicon }: Reading, naming: Naming): boolean {
  if (naming.kind !== 'organization') return false
  const fact = lexicon.bodies.get(naming.ref)
  return fact !== undefined && fact.parent === null && HAVE_ONE.has(fact.subtype)
}

/** "headed the Secretariat": who does so heads the body. */
const HEADING = wordList('head heads headed heading led leads leading run runs ran')

/** Whose the secretariat at a token is: of the body before it in the sentence for "its", else of that most named. */
function ownerOf(
  reading: Reading,
  owners: readonly Naming[],
  most: Naming | undefined,
  first: number,
): Naming | undefined {
  const { tokens, sentences, sentenceOf } = reading
  const before = tokens[first - 1]
  if (before?.lower === 'the') return isIn(tokens[first - 2], HEADING) ? undefined : most
  if (before?.lower !== 'its' && !isPossessive(before)) return undefined
  const own = sentenceOf[first]!
  const from = (sentence: number) =>
    owners.findLast((n) => n.last <= first && n.first >= sentences[Math.max(0, sentence)]!.first)
  return from(own) ?? from(own - 1) ?? most
}

/** The first naming of the body that a text names most. */
function mostNamed(owners: readonly Naming[]): Naming | undefined {
  const count = new Map<string, number>()
  for (const { ref } of owners) count.set(ref, (count.get(ref) ?? 0) + 1)
  let best: Naming | undefined
  for (const n of owners) if (!best || count.get(n.ref)! > count.get(best.ref)!) best = n
  return best
}

/** Finds them among the words that `names` leave. */
export function findOwnSecretariats(reading: Reading, names: readonly Naming[]): Naming[] {
  const { tokens, lexicon, openings } = reading
  const found: Naming[] = []
  const places = openings.bodies.filter((i) => i > 0 && tokens[i]!.text === 'Secretariat')
  if (places.length === 0) return found
  let cover: Cover | null = null
  const owners = names.filter((n) => hasOne(reading, n))
  if (owners.length === 0) return found
  const most = mostNamed(owners)
  for (const i of places) {
    if (tokens[i + 1]?.lower === 'of') continue
    cover ??= coverage(reading, names)
    const first = isIn(tokens[i - 1], KINDS) && tokens[i - 1]!.capital ? i - 1 : i
    // "its General Secretariat": a noun read before without its body.
    const read = cover[i]! >= 0 ? names[cover[i]!]! : null
    if (read && read.first !== first) continue
    const owner = ownerOf(reading, owners, most, first)
    if (!owner) continue
    const fact = lexicon.bodies.get(owner.ref)!
    const name = `${fact.acronym ?? fact.name} ${wordsOf(reading, first, i + 1)}`
    const { ref, name: called } = registered(lexicon, name) ?? ownOf(name)
    found.push(
      namingOf({
        kind: 'organization',
        first,
        last: i + 1,
        ref,
        name: called,
        rule: 'organization/own-secretariat',
      }),
    )
  }
  return found
}
