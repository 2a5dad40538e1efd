/** Heads of offices with their plurals, by their first word: "secretary" → "secretary of state", "secretary". */
import { OFFICE_ABBREVIATIONS, OFFICE_HEADS } from './offices.ts'

export type OfficeHead = {
  words: string[]
  plural: boolean
  scope: 'state' | 'body' | 'either' | 'person'
  /** Written by its first letters: "FM", Foreign Minister. */
  short?: { as: string; title: string }
}

function buildHeads(): Map<string, OfficeHead[]> {
  const map = new Map<string, OfficeHead[]>()
  const add = (words: string[], plural: boolean, scope: OfficeHead['scope']) => {
    const list = map.get(words[0]!) ?? []
    list.push({ words, plural, scope })
    map.set(words[0]!, list)
  }
  const plural = (w: string) =>
    /[^aeiou]y$/.test(w)
      ? `${w.slice(0, -1)}ies`
      : /man$/.test(w)
        ? w.replace(/man$/, 'men')
        : /(?:s|ch|x)$/.test(w)
          ? `${w}es`
          : `${w}s`
  for (const [phrase, scope] of OFFICE_HEADS) {
    const words = phrase.split(/[ ]/)
    add(words, false, scope)
    const at =
      words.includes('of') || words.at(-1) === 'general' || words.includes('at') ? 0 : words.length - 1
    add(
      words.map((w, i) => (i === at ? plural(w) : w)),
      true,
      scope,
    )
    if (words.at(-1) === 'general') add([...words.slice(0, -1), 'generals'], true, scope)
  }
  for (const [as, title] of OFFICE_ABBREVIATIONS) {
    const scope = as === 'UNSG' ? 'body' : 'state'
    map.set(as.toLowerCase(), [{ words: [as.toLowerCase()], plural: false, scope, short: { as, title } }])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

/** The longest head first. */
export const OFFICES_BY_WORD: ReadonlyMap<string, OfficeHead[]> = buildHeads()
