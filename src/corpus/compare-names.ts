/** How two people's names are alike, part by part: "M. Tileuberdi" and "Mukhtar Tileuberdi" → initials. */
import { fold } from '../text/fold.ts'
import { similarity } from './similarity.ts'
import { soundOf } from './sound.ts'

export type NameLikeness =
  /** The same letters; "Moon Jae-in" and "Moon Jaein" too. */
  | 'same'
  /** The same parts, family name first or last. */
  | 'order'
  /** As many parts, each spelt much alike and sounding alike. */
  | 'spelling'
  /** The same but for given names cut to initials. */
  | 'initials'
  /** One has fewer parts: "Kassym", "Kassym-Jomart Tokayev". */
  | 'part'

/** How alike two parts must be spelt. */
const ALIKE = 0.8

/** Folded parts; "Kassym-Jomart" is two. */
export const partsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

const isInitial = (part: string) => part.length === 1

type PartLikeness = 'equal' | 'alike' | 'initial' | null

function compareParts(a: string, b: string): PartLikeness {
  if (a === b) return 'equal'
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] ? 'initial' : null
  return soundOf(a) !== '' && soundOf(a) === soundOf(b) && similarity(a, b) >= ALIKE ? 'alike' : null
}

/** Pairs each part of the shorter name with a part of the longer, surest pairs first; null when one finds none. */
function align(shorter: readonly string[], longer: readonly string[]): PartLikeness[] | null {
  const free = new Set(longer.keys())
  const open = new Set(shorter.keys())
  const grades: PartLikeness[] = []
  for (const grade of ['equal', 'alike', 'initial'] as const)
    for (const k of open) {
      const hit = [...free].find((other) => compareParts(shorter[k]!, longer[other]!) === grade)
      if (hit === undefined) continue
      free.delete(hit)
      open.delete(k)
      grades.push(grade)
    }
  return open.size === 0 ? grades : null
}

/** How two names are alike, or null: symmetric. */
export function compareNames(a: string, b: string): NameLikeness | null {
  const [x, y] = [partsOf(a), partsOf(b)]
  if (x.length === 0 || y.length === 0) return null
  if (x.join('') === y.join('')) return 'same'
  if (x.length === y.length && x.toSorted().join(' ') === y.toSorted().join(' ')) return 'order'
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x]
  const grades = align(shorter, longer)
  // An initial alone says nothing: at least one part must be written out.
  if (!grades?.some((grade) => grade !== 'initial')) return null
  if (grades.includes('initial')) return 'initials'
  if (shorter.length < longer.length) return 'part'
  return x.length > 1 ? 'spelling' : null
}
