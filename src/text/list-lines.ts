/**
 * Lines that are each an entry of a list, though nothing but their make says so:
 *
 *     Oman – Minister Salim Rao           office
 *     Oman – Salim Rao, Minister          dash
 *     Oman: Salim Rao, Minister           label
 *     Salim Rao (Oman), 1996–2000         holder
 *     1996–2000  Salim Rao (Oman)         term
 *     Salim Rao, Minister of Oman         apposed
 */
type Make = 'office' | 'dash' | 'label' | 'holder' | 'term' | 'apposed'

/** Longest entry, in characters. */
const LONGEST = 160

/** What sets the halves of a line apart: most lines have none, and need no look at the long patterns. */
const APART = /\s[-–—]\s|\t/
const DASH = /^\s*\p{Lu}[^–—\t.!?]{1,70}(?:\s[–—]\s|\s-\s|\t)\s*\p{Lu}[^.!?]*$/u
const OFFICE =
  /^\s*\p{Lu}[^–—\t.!?,]{1,50}(?:\s[–—]\s|\s-\s)(?:\p{Lu}\p{Ll}+ ){0,3}(?:President|Minister|Premier|Chancellor|Chairman|Chairperson|Speaker|Secretary|King|Emir|Amir|Sultan|Ambassador|Governor)\b[^!?]*$/u
const LABEL = /^\s*\p{Lu}[^:.!?;–—]{1,40}:\s+[\p{Lu}\d“"]/u
const HOLDER = /^\s*\p{Lu}[^(:;!?]{3,60} \(\p{Lu}[^()]{2,40}\)(?:,? \(?(?:since |from )?[\d][^.!?]{3,40})?$/u
const TERM =
  /^\s*(?:(?:[Ss]ince|[Ff]rom)\s+(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}|\d{4}\s*(?:[-–—]|to)\s*(?:\d{2,4}|present|date|now)?)[\s:,–—]+(?=\p{Lu})(?:[^.!?]|\b\p{Lu}\.)*$/u
const APPOSED = /^\s*\p{Lu}[^,:;()\d]{3,50}, (?:the )?\p{Lu}[^!?:;]*[^.!?:;]$/u

/** How many entries below each other make a list; the name and the comma of the last make stand in headlines too. */
const ENOUGH: Record<Make, number> = { office: 2, dash: 2, label: 2, holder: 2, term: 2, apposed: 3 }

/** How a line is made, or null. */
function makeOf(text: string): Make | null {
  if (text.length > LONGEST) return null
  if (APART.test(text)) {
    if (OFFICE.test(text)) return 'office'
    if (DASH.test(text)) return 'dash'
  }
  if (text.includes(': ') && LABEL.test(text)) return 'label'
  if (text.includes(' (') && HOLDER.test(text)) return 'holder'
  if (/\d{4}/.test(text) && TERM.test(text)) return 'term'
  return text.includes(', ') && APPOSED.test(text) ? 'apposed' : null
}

/** Whether two lines below each other are two entries: the first does not go on in the second. */
export function areEntries(line: string, next: string): boolean {
  const make = makeOf(line)
  return make !== null && make !== 'dash' && make !== 'apposed' && make === makeOf(next)
}

/** Whether each of some short lines is an entry: several of the same make stand below each other. @param lines null for no short line */
export function entriesAmong(lines: readonly (string | null)[]): boolean[] {
  const makes = lines.map((line) => (line === null ? null : makeOf(line)))
  const entries = makes.map(() => false)
  for (let from = 0; from < makes.length; ) {
    let to = from + 1
    while (to < makes.length && makes[to] === makes[from]) to++
    const make = makes[from]
    if (make && to - from >= ENOUGH[make]) entries.fill(true, from, to)
    from = to
  }
  return entries
}
