/** Offices joined behind a name: "A, president of X from 1997 to 2001 and chairman of Y", "A and B, the leaders of X and Y". */
import { isPossessive } from '../../text/tokens.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { type Links, linkOffice, type OfficeLink } from './office-link.ts'
import { bearer } from './offices-before.ts'
import { isAnothers, isSubject } from './titles-of-others.ts'

const OPENING_TERM = wordList('from since between in (')
const JOINTS = wordList('and , the also as & – — -')

/** "… of X from 1997 to 2001 and …", "… of X (1997–2001), …": to what is joined behind an office and its term. */
function overTerm(tokens: readonly Token[], at: number): number {
  let i = at
  if (isIn(tokens[i], OPENING_TERM))
    while (
      /^(?:from|since|between|in|to|until|and|\(|\)|–|-|(?:19|20)\d\d)$/.test(tokens[i]?.lower ?? '') &&
      i < at + 8
    )
      i++
  const joint = i
  while (isIn(tokens[i], JOINTS) && i < joint + 3) i++
  return i
}

/** "the Russian president's aide": the aide's office, of the president's state; null for any other. */
function ofHolder({ reading: { tokens }, offices }: Links, at: number): OfficeNaming | null {
  const [principal, own] = [offices[at]!, offices[at + 1]]
  return own && isPossessive(tokens[principal.last]) && own.first === principal.last + 1
    ? { ...own, whose: own.whose.length > 0 ? own.whose : principal.whose }
    : null
}

const BETWEEN_PEOPLE = wordList(', and mr ms mrs .')
const SETTING_OFF = wordSet(', – — --')

/** "A, B and C, the leaders of X, Y and Z": as many names before as states; only from the last name on. */
function zippedBefore(links: Links, person: number, office: OfficeNaming): OfficeLink[] {
  const { tokens } = links.reading
  const people = [person]
  for (let p = person - 1; p >= 0 && people.length < office.whose.length; p--) {
    const [end, next] = [links.people[p]!.last, links.people[people[0]!]!.first]
    if (next - end > 4 || next < end) break
    const between = tokens.slice(end, next).every((t) => isIn(t, BETWEEN_PEOPLE))
    if (!between) break
    people.unshift(p)
  }
  const isLast = SETTING_OFF.has(tokens[links.people[person]!.last]?.text ?? '')
  return isLast && people.length === office.whose.length && people.length > 1
    ? people.map((p, k) => {
        const link = linkOffice(links, p, office, office.whose[k]!)
        link.first = links.people[people[0]!]!.first
        return link
      })
    : []
}

/** Whether the offices joined from `at` on end right before somebody else's name. */
function isOfNext({ reading, offices, starts }: Links, at: number, person: number): boolean {
  const { tokens } = reading
  let o = at
  while (tokens[offices[o]!.last]?.lower === 'and' && offices[o + 1]?.first === offices[o]!.last + 1) o++
  const next = starts[offices[o]!.last]
  return o > at && next !== undefined && next !== person
}

const BEFORE_PLURAL = wordList('as is was the')

/** An office behind a name and those joined to it: "President of X and chairman of Y". */
export function chain(
  links: Links,
  person: number,
  at: number,
  stepped: boolean,
  taken: Set<string>,
  out: OfficeLink[],
): void {
  const { tokens } = links.reading
  const first = ofHolder(links, at) ?? links.offices[at]!
  // "Nazarbayev, President Putin": the office belongs to the name behind it.
  const belongs = bearer(links, first)
  if (belongs !== undefined && belongs !== person && !isAnothers(links, first, belongs)) return
  if (isSubject(links, person, first)) return
  // "Le Drian of France, State Councillor and Foreign Minister Wang": both belong to the name behind.
  const second = links.offices[at + 1]
  if (second && second.first - first.last === 1 && tokens[first.last]!.lower === 'and') {
    const named = bearer(links, second)
    if (named !== undefined && named !== person && links.people[named]!.first - second.last < 4) return
  }
  if (first.plural && first.whose.length > 1) {
    out.push(...zippedBefore(links, person, first))
    return
  }
  // "Secretary-General A, Chairman and Secretary of C B": as do those joined before it.
  if (isOfNext(links, at, person)) return
  if (!stepped || (first.plural && !isIn(tokens[first.first - 1], BEFORE_PLURAL))) return
  let o = at
  while (o < links.offices.length) {
    const office = o === at ? first : links.offices[o]!
    if (!taken.has(`${person}/${office.first}`)) {
      const shared =
        office.whose[0] ??
        (links.offices[o + 1] && links.offices[o + 1]!.first - office.last <= 2
          ? (links.offices[o + 1]!.whose[0] ?? null)
          : null)
      out.push(linkOffice(links, person, office, shared))
    }
    const next = links.offices[o + 1]
    const gap = overTerm(tokens, office.last)
    if (!next || next.first !== gap || next.plural || bearer(links, next) !== undefined) break
    o++
  }
}
