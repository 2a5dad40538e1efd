/** Whose a gathering is where no body that is known stands beside it: "the fifth meeting of the … Mechanism", "Arab Summit". */
import { type Naming, namingOf, type Reading, wordsOf } from '../reading.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { type Named, nameAt } from './named.ts'

/** Regions whose summit is that of the one body called after them. */
const REGIONS = wordSet('arab islamic african gulf')
const LONGEST = 14

/** "Arab Summit", "Islamic Summit": the body of that region, named in the text or the only one that holds summits. */
export function regionsBody(
  reading: Reading,
  known: readonly Naming[],
  inner: readonly string[],
): Naming | null {
  const region = inner.find((word) => REGIONS.has(word))
  if (!region) return null
  const { organizations, meetingsOf } = reading.lexicon
  const isOf = (id: string) => {
    const fact = organizations.get(id)
    return (
      fact?.parent === null &&
      fact.name
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(region) &&
      fact.subtype === 'intergovernmental'
    )
  }
  const named = known.find((n) => n.kind === 'organization' && isOf(n.ref.slice('organization/'.length)))
  if (named) return named
  const ids = [...meetingsOf.keys()].filter(
    (id) => isOf(id) && meetingsOf.get(id)!.some((m) => m.level === 'summit'),
  )
  if (ids.length !== 1) return null
  const { id, name } = organizations.get(ids[0]!)!
  return namingOf({
    kind: 'organization',
    first: 0,
    last: 0,
    ref: `organization/${id}`,
    name,
    rule: 'organization/region',
  })
}

/** Whether a gathering is said to be of something: "the fifth meeting of the joint group". */
export const isOfOther = ({ tokens }: Reading, head: number): boolean => tokens[head + 1]?.lower === 'of'

const BEFORE_SERIES = wordList("– — and of for on & ' 's ’ ’s")

/** "meeting of the [China–France Exchange Mechanism]": capitals that nothing else took, as the series. */
export function seriesBehind(
  reading: Reading,
  named: Named,
  head: number,
): { name: string; last: number } | null {
  const { tokens, sentences, sentenceOf } = reading
  if (!isOfOther(reading, head)) return null
  const first = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2
  const end = Math.min(sentences[sentenceOf[head]!]!.last, first + LONGEST)
  const isFree = (i: number) => (nameAt(named, i)?.kind ?? 'state') === 'state'
  const isWord = (i: number) =>
    i < end && tokens[i]!.kind === 'word' && tokens[i]!.capital && tokens[i]!.sense.month === 0 && isFree(i)
  // "People-to-People"
  const isLink = (i: number) => tokens[i]?.joint === '-' && tokens[i + 1]?.joint === '-' && isWord(i + 1)
  const joins = (i: number) => isLink(i) || isIn(tokens[i], BEFORE_SERIES)
  let last = first
  let free = 0
  while (isWord(last) || (joins(last) && isWord(last + 1))) {
    if (isWord(last) && !nameAt(named, last)) free++
    last++
  }
  return free >= 2 ? { name: wordsOf(reading, first, last), last } : null
}
