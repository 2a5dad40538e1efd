/**
 * "Full Name (ACR)", "ACR (Full Name)", "Full Name, or ACR": an acronym introduced once names its body everywhere in
 * the document.
 */
import { fold } from '../../text/fold.ts'
import { type Cover, coverage, type Naming, namingOf, type Reading } from '../reading.ts'
import { NO_ACRONYMS } from '../words/body-context.ts'
import type { Token } from '../words/sense.ts'
import { wordSet } from '../words/word-set.ts'

/** "Nadma", spoken as a word. */
const WORDLIKE = /^\p{Lu}\p{Ll}{3,9}$/u

const SMALL = wordSet('of and the for on in to')

/** Whether the letters of an acronym occur in order among the initials and letters of a name. */
function spells(acronym: string, name: string): boolean {
  const words = name.split(/[\s\-–]+/).filter((w) => !SMALL.has(w.toLowerCase()))
  const initials = words.map((w) => fold(w)[0] ?? '').join('')
  let at = 0
  for (const letter of fold(acronym).replace(/[^\p{L}]/gu, '')) {
    const next = initials.indexOf(letter, at)
    if (next < 0)
      return (
        fold(name)
          .replace(/[^\p{L}]/gu, '')
          .startsWith(fold(acronym).slice(0, 2)) && acronym.length >= 4
      )
    at = next + 1
  }
  return true
}

/** "Chinese Nationalist Party (KMT)": capitals in brackets are its name in another language, if nothing else. */
const isForeign = (text: string, next: Token | undefined) =>
  /^[A-Z]{3,6}$/.test(text) && !NO_ACRONYMS.has(text) && next?.text === ')'

const isShort = (token: Token | undefined): boolean =>
  token !== undefined && (token.sense.acronym || WORDLIKE.test(token.text))

const CLOSING = wordSet(') , ;')

/** Where the short form stands that introduces a name or is introduced by it; null for none. */
function acronymBeside(tokens: readonly Token[], { first, last }: Naming): number | null {
  if (tokens[last]?.text === '(') return isShort(tokens[last + 1]) ? last + 1 : null
  if (tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'or')
    return tokens[last + 2]?.sense.acronym ? last + 2 : null
  const open = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const mark = tokens[open]?.lower
  if (mark !== '(' && mark !== 'or') return null
  const inBrackets = mark === '(' && CLOSING.has(tokens[last]?.text ?? '')
  const isApposed = mark === 'or' && tokens[open - 1]?.text === ',' && tokens[last]?.text === ','
  const at = inBrackets ? open - 1 : open - 2
  return (inBrackets || isApposed) && tokens[at]?.sense.acronym ? at : null
}

/** "Council of Ministers of the Tea Board (TB)": the short form is that of the body inside. */
const isParents = (names: readonly Naming[], { first, last }: Naming, short: string): boolean =>
  names.some(
    (n) =>
      n.nested && n.kind === 'organization' && n.last === last && n.first > first && spells(short, n.name),
  )

/** Finds acronyms that the text itself introduces, and the bodies they settle. */
export function findAcronyms(
  reading: Reading,
  names: readonly Naming[],
): { names: Naming[]; acronyms: Naming[] } {
  const { tokens } = reading
  let cover: Cover | null = null
  const meaning = new Map<string, Naming>()
  const settled = new Map<string, Naming>()
  for (const naming of names) {
    const at = naming.kind === 'organization' ? acronymBeside(tokens, naming) : null
    if (at === null) continue
    const inside = tokens[at]!
    if (isParents(names, naming, inside.text)) continue
    cover ??= coverage(reading, names)
    const known = cover[at]! >= 0 ? names[cover[at]!]! : null
    if (known && known.kind === 'organization') {
      if (
        naming.ref.startsWith('organization/~') &&
        !known.ref.startsWith('organization/~') &&
        spells(inside.text, naming.name)
      )
        settled.set(naming.ref, known)
    } else if (
      !known &&
      (spells(inside.text, naming.name) || (at > naming.last && isForeign(inside.text, tokens[at + 1])))
    )
      meaning.set(inside.text, naming)
  }
  const out = names.map((n) => {
    const known = settled.size === 0 ? undefined : settled.get(n.ref)
    return known ? namingOf({ ...n, ref: known.ref, name: known.name }) : n
  })
  const acronyms: Naming[] = []
  if (!cover || meaning.size === 0) return { names: out, acronyms }
  for (const i of reading.openings.capitals) {
    const full = cover[i]! < 0 ? meaning.get(tokens[i]!.text) : undefined
    if (full)
      acronyms.push(
        namingOf({
          kind: 'organization',
          first: i,
          last: i + 1,
          ref: settled.get(full.ref)?.ref ?? full.ref,
          name: full.name,
          rule: 'organization/acronym',
        }),
      )
  }
  return { names: out, acronyms }
}
