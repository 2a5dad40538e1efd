/** A name in another script in brackets behind its bearer: "Wang Yi (王毅)", "Amr Moussa (عمرو موسى)". */
import { type Naming, type Reading, wordsOf } from '../reading.ts'
import { wordSet } from '../words/word-set.ts'

const LATIN = /\p{Script=Latin}/u

const CLOSING = wordSet(') , ;')

/** Such names as further namings of the people they stand behind, in the order of the text. */
export function withOtherScripts<T extends Naming>(reading: Reading, people: T[]): T[] {
  const { tokens } = reading
  const aliases: T[] = []
  for (const person of people) {
    if (tokens[person.last]?.text !== '(') continue
    // "(Arabic: عمرو موسى)"
    const first = tokens[person.last + 2]?.text === ':' ? person.last + 3 : person.last + 1
    let last = first
    while (tokens[last]?.kind === 'word' && !LATIN.test(tokens[last]!.text)) last++
    if (last === first || !CLOSING.has(tokens[last]?.text ?? '')) continue
    const name = wordsOf(reading, first, last)
    aliases.push({ ...person, first, last, name, rule: 'person/other-script' })
  }
  if (aliases.length === 0) return people
  const taken = new Set(aliases.map((a) => a.first))
  return [...people.filter((p) => !taken.has(p.first)), ...aliases].toSorted((a, b) => a.first - b.first)
}
