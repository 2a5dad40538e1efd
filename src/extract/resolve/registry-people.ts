/** Whom of the registry a person of a text can be: "Kassym-Jomart Tokayev", "V.V. Putin". */
import type { PersonFact } from '../../model/registry.ts'
import { fold } from '../../text/fold.ts'
import type { KnownPerson, Lexicon } from '../lexicon.ts'

export type Person = {
  /** Indexes into the namings, in the order of the text. */
  namings: number[]
  /** The fullest form seen. */
  name: string
  parts: string[]
  /** Whom of the registry the name can mean. */
  candidates: readonly PersonFact[]
  /** Registry id, once it is beyond doubt. */
  registry: string | null
}

type Named = Pick<Person, 'name' | 'parts'>

/** Whether all of a few words are among some others; written out, as it is asked of everybody who shares a name. */
export function subset(small: readonly string[], large: readonly string[]): boolean {
  for (const part of small) {
    let at = 0
    while (at < large.length && large[at] !== part) at++
    if (at === large.length) return false
  }
  return true
}

/** Registry people whose name has all the parts; a single part must be the family's or the only name. */
export function registryCandidates(lexicon: Lexicon, person: Named): PersonFact[] {
  const byLast = lexicon.bearers.get(person.parts.at(-1)!) ?? []
  const byFirst = (person.parts.length > 1 ? lexicon.bearers.get(person.parts[0]!) : null) ?? []
  const facts: PersonFact[] = []
  for (const known of byLast) if (isCalled(known, person)) facts.push(known.fact)
  for (const known of byFirst) if (isCalled(known, person) && !byLast.includes(known)) facts.push(known.fact)
  return facts
}

function isCalled({ spellings }: KnownPerson, person: Named): boolean {
  for (const known of spellings) if (spells(person, known)) return true
  return false
}

/** What stands before or behind a father's name: who has one is nobody else of the same first names. */
const FATHERS = /(?:^|[ -])(?:bin|ibn|bint|binti|o(?:g|ğ|gh)l[uyiı]|uulu|uly|q[iı]z[iı]|kyzy|gyzy)(?: |$)/i

/** Whether a name in a text and one of the registry are the same, one of them perhaps in full. */
function spells({ parts, name }: Named, known: readonly string[]): boolean {
  // "Salman bin Abdulaziz" is the father of "Mohammed bin Salman bin Abdulaziz".
  if (subset(parts, known)) return parts.length < 2 || !known.includes('bin') || parts[0] === known[0]
  if (parts.length < 2 || known.length < 2 || !subset(known, parts)) return false
  // "Rashid bin Abdullah" is no Abdullah Abdullah.
  if (known[0] === known[1] && parts[0] !== known[0]) return false
  // "Heydar Aliyev-oglu Mammadov" is no Heydar Aliyev; "Claudia Sheinbaum Pardo" is Claudia Sheinbaum.
  return known.includes(parts.at(-1)!) || (!FATHERS.test(name) && known.every((part, i) => part === parts[i]))
}

/** The letters before a family name: "V.V. Putin" → v, v; none where a name is written out. */
function initialsOf(name: string): string[] {
  const before = /^((?:\p{Lu}\p{Ll}?\. ?)+)\p{Lu}/u.exec(name)?.[1]
  return before?.toLowerCase().match(/\p{L}+/gu) ?? []
}

/** "V.V. Putin": the registry's people of that family whose own name starts so. */
export function byInitials(lexicon: Lexicon, { name, parts }: Person): PersonFact[] {
  const [initial] = initialsOf(name)
  const [family] = parts
  if (initial === undefined || parts.length !== 1) return []
  return (lexicon.bearers.get(family!) ?? [])
    .map((known) => known.fact)
    .filter((fact) => {
      const own = fold(fact.name).split(' ')
      const isFamily = fact.family === null ? own.includes(family!) : fold(fact.family) === family
      return isFamily && own.some((word) => word !== family && word.startsWith(initial))
    })
}
