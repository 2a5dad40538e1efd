/** Whose somebody is, without an office: "his Kazakh counterpart Li", "Russia's Putin", "Idrissov (Kazakhstan)". */
import { isPossessive } from '../../text/tokens.ts'
import type { Naming } from '../reading.ts'
import { behind, type Links, type OfficeLink } from './office-link.ts'

/** "his Kazakh counterpart Mukhtar Tileuberdi", "Jeyhun Bayramov, his Azerbaijani counterpart". */
export function counterparts(links: Links): OfficeLink[] {
  const { tokens, openings } = links.reading
  const out: OfficeLink[] = []
  for (const i of openings.opposites) {
    if (!tokens[i]!.sense.opposite) continue
    let w = i - 1
    const link = /^(?:in|from|of)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : 0
    let whose = links.cover[w]! >= 0 ? links.names[links.cover[w]!]! : null
    let last = i + 1
    if (!whose && link && (links.cover[link] ?? -1) >= 0) {
      whose = links.names[links.cover[link]!]!
      last = whose.last
    }
    if (!whose) {
      w--
      whose =
        /^['’]s$/.test(tokens[i - 1]?.text ?? '') && (links.cover[w] ?? -1) >= 0
          ? links.names[links.cover[w]!]!
          : null
    }
    if (whose?.kind !== 'state') continue
    let n = last
    while (tokens[n] && (tokens[n]!.text === ',' || tokens[n]!.sense.honorific || tokens[n]!.text === '.'))
      n++
    const { sentenceOf } = links.reading
    let person = sentenceOf[n] === sentenceOf[i] ? links.starts.get(n) : undefined
    if (person === undefined) {
      // "A, my counterpart from Oman", "A, his Omani counterpart".
      let back = Math.min(whose.first, i) - 1
      if (/^(?:his|her|their|the|my|our)$/.test(tokens[back]?.lower ?? '')) back--
      if (tokens[back]?.text === ',') person = links.people.findIndex((p) => p.last === back)
    }
    if (person === undefined || person < 0) continue
    out.push({
      person,
      title: null,
      whose,
      scope: 'state',
      possessive: null,
      counterpart: true,
      former: false,
      at: links.people[person]!.first,
      first: Math.min(whose.first, links.people[person]!.first),
      last: Math.max(i + 1, links.people[person]!.last),
    })
  }
  return out
}

/** What may stand between the states of counterparts, and between these and their names. */
const LISTED = /^(?:,|and|--|[–—:(]|mr|mrs|ms|\.)$/

/** "his Russian, Pakistani and Iranian counterparts -- A, B and C": as many names as states. */
export function manyCounterparts(links: Links): OfficeLink[] {
  const { tokens, openings } = links.reading
  const out: OfficeLink[] = []
  for (const i of openings.opposites) {
    if (!tokens[i]!.sense.opposites) continue
    const states: Naming[] = []
    for (let k = i - 1; k >= 0 && states.length < 12; ) {
      const naming = (links.cover[k] ?? -1) >= 0 ? links.names[links.cover[k]!]! : null
      if (naming?.kind === 'state') states.unshift(naming)
      else if (naming || !LISTED.test(tokens[k]!.lower)) break
      k = naming ? naming.first - 1 : k - 1
    }
    if (states.length < 2) continue
    const people: number[] = []
    for (let n = i + 1; n < tokens.length && people.length < states.length; ) {
      const person = links.starts.get(n)
      if (person !== undefined) people.push(person)
      else if (!LISTED.test(tokens[n]!.lower)) break
      n = person === undefined ? n + 1 : links.people[person]!.last
    }
    if (people.length !== states.length) continue
    people.forEach((person, k) => {
      const { first, last } = links.people[person]!
      const [title, possessive, scope] = [null, null, 'state' as const]
      out.push({
        person,
        title,
        whose: states[k]!,
        scope,
        possessive,
        counterpart: true,
        former: false,
        at: first,
        first,
        last,
      })
    })
  }
  return out
}

/** "Russia's Vladimir Putin", "Vladimir Putin of Russia", "Erlan Idrissov (Kazakhstan)": whose, but not what. */
export function affiliations(links: Links, titled: ReadonlySet<number>): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  links.people.forEach((person, p) => {
    if (titled.has(p)) return
    const said = behind(links, person)
    let whose = said?.whose ?? null
    const mark = tokens[person.first - 1]
    if (!whose && mark && isPossessive(mark) && (links.cover[person.first - 2] ?? -1) >= 0) {
      const owner = links.names[links.cover[person.first - 2]!]!
      if (owner.kind === 'state') whose = owner
    }
    if (whose)
      out.push({
        person: p,
        title: null,
        whose,
        scope: 'either',
        possessive: null,
        counterpart: false,
        former: false,
        at: person.first,
        first: Math.min(whose.first, person.first),
        last: Math.max(whose.last, person.last),
      })
  })
  return out
}
