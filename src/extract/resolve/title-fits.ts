import { remember } from '../remember.ts'
import { wordSet } from '../words/word-set.ts'

/** Titles that mean the same office in a description. */
const SAME: [RegExp, RegExp][] = [
  [/president|leader|head of state/, /president/],
  [/prime minister|premier|head of government|leader/, /prime minister|premier/],
  [
    /foreign minister|top diplomat|foreign affairs minister|minister of foreign affairs/,
    /foreign minister|minister of (?:foreign|external) affairs|(?:external|foreign) affairs minister/,
  ],
  [/external affairs minister|minister of external affairs/, /external affairs/],
  [/^ministers?$/, /minister/],
  [/secretary general/, /secretary general/],
  [/king|monarch/, /king/],
  [/emir/, /emir/],
  [/director/, /director/],
  [/ambassador|envoy/, /ambassador|envoy/],
  [/spokes/, /spokes/],
  [/chair/, /chair/],
]

/** The offices that a description can mean, and those that a title says, as places in `SAME`. */
const meant = remember((words) => officesOf(words, 0))
const said = remember((words) => officesOf(words, 1))

function officesOf(words: string, side: 0 | 1) {
  const plain = words.replace(/-/g, ' ')
  const offices = SAME.flatMap((pair, k) => (pair[side].test(plain) ? [k] : []))
  return { plain, offices, second: /deputy|vice|former/.test(plain) }
}

/** Whether who holds a title can be meant by a description of an office: "the premier" by "prime minister". */
export function titlesFitting(description: string): (title: string) => boolean {
  const d = meant(description)
  return (title) => {
    const t = said(title)
    if (d.second !== t.second) return false
    // "the Minister" is no prime minister.
    if (d.plain === 'minister' && t.plain.includes('prime minister')) return false
    if (t.plain.includes(d.plain)) return true
    for (const k of d.offices) if (t.offices.includes(k)) return true
    return isOfSame(d.plain, t.plain)
  }
}

export const titleFits = (description: string, title: string): boolean => titlesFitting(description)(title)

const SMALL = wordSet('of for and the')

/** "the trade minister" by "Minister of Trade and Industry": all words of the one are in the other. */
function isOfSame(description: string, title: string): boolean {
  if (!description.includes('minister')) return false
  const own = title.split(' ')
  return description.split(' ').every((w) => SMALL.has(w) || own.includes(w))
}
