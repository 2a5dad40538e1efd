/**
 * Who holds which office: joins offices to the people beside them.
 *
 *     OFFICE NAME · NAME, OFFICE · NAME is/became/as OFFICE · OFFICE is NAME · OFFICES of A and B, X and Y
 *     his Kazakh counterpart NAME · Russia's NAME · NAME of Russia · NAME (Russia)
 */
import { isPossessive } from '../../text/tokens.ts'
import { coverage, type Naming, type Reading } from '../reading.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import type { PersonNaming } from '../recognize/people.ts'
import { HONORIFICS } from '../words/offices.ts'

export type OfficeLink = {
  /** Index of the person's naming. */
  person: number
  /** Title as written, in the singular; null where only the affiliation is said ("Russia's Putin"). */
  title: string | null
  /** State or body; null while it must be found elsewhere. */
  whose: Naming | null
  scope: OfficeNaming['scope']
  possessive: string | null
  /** "his Kazakh counterpart": the title is another person's. */
  counterpart: boolean
  former: boolean
  /** First token of the name. */
  at: number
  first: number
  last: number
}

const BETWEEN = new Set(
  (
    'who is was are were be been being has have had become became becomes remains remained since sworn in as elected re appointed named confirmed approved nominated serving serves served the a an its his her their first new ' +
    'also currently then now later soon to until recently newly unanimously formerly previously once , – — -- ('
  ).split(' '),
)

type Links = {
  reading: Reading
  people: readonly PersonNaming[]
  offices: readonly OfficeNaming[]
  starts: Map<number, number>
  cover: Int32Array
  names: readonly Naming[]
}

const singular = (title: string) =>
  title
    .replace(/\b(\p{L}+)(ministers|presidents)\b/giu, '$1$2')
    .replace(
      /\b(minister|president|leader|chairman|director|secretary|ambassador|representative|premier|king|emir|chief|head|governor|spokesman)s\b/gi,
      '$1',
    )
    .replace(/\bsecretaries\b/gi, 'secretary')
    .replace(/\bchairmen\b/gi, 'chairman')

function make(links: Links, person: number, office: OfficeNaming, whose: Naming | null, end = 0): OfficeLink {
  const naming = links.people[person]!
  const { tokens } = links.reading
  const before = `${tokens[office.first - 1]?.lower ?? ''} ${office.title.toLowerCase()}`
  return {
    person,
    title: singular(office.title),
    whose: whose ?? office.whose[0] ?? null,
    scope: office.scope,
    possessive: office.possessive,
    counterpart: false,
    former: /\b(?:former|ex|then|late|previous|outgoing)\b/.test(before),
    at: naming.first,
    first: Math.min(office.first, naming.first),
    last: Math.max(office.last, naming.last, end),
  }
}

/** Steps over "H.E. Mr.", a comma where the office says whose it is, an opening quote or bracket. */
function overHonorifics(links: Links, at: number, office: OfficeNaming): number {
  const { tokens } = links.reading
  let i = at
  if (
    tokens[i]?.text === ',' &&
    (office.whose.length > 0 ||
      office.possessive ||
      /^(?:the|then)$/.test(tokens[office.first - 1]?.lower ?? ''))
  )
    i++
  const dot = (k: number) => tokens[k]!.text === '.' && HONORIFICS.has(tokens[k - 1]!.lower)
  const step = (k: number) =>
    HONORIFICS.has(tokens[k]!.lower.replace(/\.$/, '')) ||
    dot(k) ||
    /^[["“(]$/.test(tokens[k]!.text) ||
    /^(?:his|her|excellency|majesty|highness|royal)$/.test(tokens[k]!.lower)
  while (tokens[i] && i < at + 8 && step(i)) i++
  return i
}

/** The state or body right behind a name: "Vladimir Putin of Russia", "Erlan Idrissov (Kazakhstan)". */
function behind(links: Links, person: PersonNaming): { whose: Naming; last: number } | null {
  const { tokens } = links.reading
  let i = person.last
  // Chinese names carry their characters in brackets: "Gong Jianwei (宫建伟)".
  if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && (links.cover[i + 1] ?? -1) < 0) i += 3
  if (!/^(?:of|\()$/.test(tokens[i]?.lower ?? '')) return null
  let j = i + 1
  while (tokens[j]?.lower === 'the') j++
  const at = links.cover[j] ?? -1
  const naming = at >= 0 ? links.names[at]! : null
  if (
    !naming ||
    naming.first !== j ||
    naming.kind === 'place' ||
    naming.kind === 'meeting' ||
    naming.kind === 'actor'
  )
    return null
  return { whose: naming, last: naming.last }
}

/** Offices before a name; several joined by "and" all count. */
function before(links: Links): OfficeLink[] {
  const out: OfficeLink[] = []
  links.offices.forEach((office, o) => {
    const at = overHonorifics(links, office.last, office)
    const person = links.starts.get(at)
    const next = links.offices[o + 1]
    if (person === undefined) {
      const joined =
        next &&
        /^(?:and|\/|&)$/.test(links.reading.tokens[office.last]?.lower ?? '') &&
        next.first - office.last === 1
      const second = joined ? links.starts.get(overHonorifics(links, next.last, next)) : undefined
      if (second !== undefined && !office.plural)
        out.push(
          make(links, second, office, next!.whose[0] ?? behind(links, links.people[second]!)?.whose ?? null),
        )
      else if (office.plural) out.push(...zipped(links, office))
      return
    }
    if (office.plural) out.push(...listed(links, office, person))
    else {
      const said = behind(links, links.people[person]!)
      const own = office.whose.length > 0 && office.whose[0]!.kind !== 'meeting'
      out.push(make(links, person, office, own ? null : (said?.whose ?? null), own ? 0 : said?.last))
    }
  })
  return out
}

/** "Presidents Hamid Karzai of Afghanistan, Ilham Aliyev of Azerbaijan and …". */
function listed(links: Links, office: OfficeNaming, first: number): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  let person: number | undefined = first
  while (person !== undefined) {
    const said = behind(links, links.people[person]!)
    out.push(make(links, person, office, said?.whose ?? null, said?.last))
    let i = said ? said.last : links.people[person]!.last
    if (tokens[i]?.text === ')') i++
    if (tokens[i]?.text === ',') i++
    if (tokens[i]?.lower === 'and') i++
    person = links.starts.get(i)
  }
  return out
}

/** "the leaders of China and Iran -- Xi Jinping and Hassan Rouhani": as many names as states. */
function zipped(links: Links, office: OfficeNaming): OfficeLink[] {
  const { tokens, sentences, sentenceOf } = links.reading
  if (office.whose.length < 2) return []
  let i = office.last
  if (!/^(?:,|:|–|—|--|\()$/.test(tokens[i]?.text ?? '')) return []
  const end = sentences[sentenceOf[office.first]!]!.last
  const found: number[] = []
  for (i++; i < end; ) {
    const person = links.starts.get(i)
    if (person !== undefined) {
      found.push(person)
      i = links.people[person]!.last
    } else if (
      /^(?:,|and|respectively)$/.test(tokens[i]!.lower) ||
      HONORIFICS.has(tokens[i]!.lower.replace('.', '')) ||
      tokens[i]!.text === '.'
    )
      i++
    else break
  }
  if (found.length !== office.whose.length) return []
  return found.map((person, k) => make(links, person, office, office.whose[k]!))
}

/** Offices in apposition or as a predicate behind a name, and those that stand before "is NAME". */
function after(links: Links, taken: Set<string>): OfficeLink[] {
  const { tokens, sentenceOf } = links.reading
  const starts = new Map(links.offices.map((o, i) => [o.first, i]))
  const out: OfficeLink[] = []
  links.people.forEach((person, p) => {
    const said = behind(links, person)
    let i = person.last
    if (said && !/^[,(]$/.test(tokens[i]?.text ?? '')) i = said.last
    if (tokens[i]?.text === '(' && tokens[i + 2]?.text === ')') i += 3
    let steps = 0
    let marks = 0
    while (steps < 9 && i < tokens.length && sentenceOf[i] === sentenceOf[person.first]) {
      const o = starts.get(i)
      if (o !== undefined) {
        chain(links, p, o, marks > 0 || steps > 0, taken, out)
        return
      }
      const token = tokens[i]!
      const owner =
        /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|last|year|month|week|spring|autumn|summer|winter|this|that)$/.test(
          token.lower,
        ) ||
        links.cover[i]! >= 0 ||
        isPossessive(token)
      if (!owner && !BETWEEN.has(token.lower)) return
      if (token.kind === 'mark') marks++
      if (marks > 2) return
      i++
      steps++
    }
  })
  links.offices.forEach((office) => {
    if (office.plural || !/^(?:is|was|remains|,|:)$/.test(tokens[office.last]?.lower ?? '')) return
    let i = office.last + 1
    while (
      tokens[i] &&
      (HONORIFICS.has(tokens[i]!.lower) ||
        /^(?:ambassador|now|still|the)$/.test(tokens[i]!.lower) ||
        tokens[i]!.text === '.')
    )
      i++
    const person = links.starts.get(i)
    const heads =
      tokens[office.last]!.text === ':' &&
      links.reading.sentences[links.reading.sentenceOf[office.first]!]!.first === office.first
    const owned =
      heads || office.whose.length > 0 || office.possessive !== null || tokens[office.last]!.lower === 'is'
    if (person !== undefined && owned && !taken.has(`${person}/${office.first}`))
      out.push(make(links, person, office, null))
  })
  return out
}

/** An office behind a name and those joined to it: "President of X and chairman of Y". */
function chain(
  links: Links,
  person: number,
  at: number,
  stepped: boolean,
  taken: Set<string>,
  out: OfficeLink[],
): void {
  const { tokens } = links.reading
  const first = links.offices[at]!
  // "Nazarbayev, President Putin": the office belongs to the name behind it.
  const belongs = links.starts.get(overHonorifics(links, first.last, first))
  if (belongs !== undefined && belongs !== person) return
  if (!stepped || (first.plural && !/^(?:as|is|was|the)$/.test(tokens[first.first - 1]?.lower ?? ''))) return
  let o = at
  while (o < links.offices.length) {
    const office = links.offices[o]!
    if (!taken.has(`${person}/${office.first}`)) {
      const shared =
        office.whose[0] ??
        (links.offices[o + 1] && links.offices[o + 1]!.first - office.last <= 2
          ? (links.offices[o + 1]!.whose[0] ?? null)
          : null)
      out.push(make(links, person, office, shared))
    }
    const next = links.offices[o + 1]
    let gap = office.last
    while (/^(?:and|,|the|also|&)$/.test(tokens[gap]?.lower ?? '') && gap < office.last + 3) gap++
    if (!next || next.first !== gap || links.starts.has(overHonorifics(links, next.last, next))) break
    o++
  }
}

const OPPOSITES = new Set(['counterpart', 'colleague', 'opposite'])

/** "his Kazakh counterpart Mukhtar Tileuberdi", "Jeyhun Bayramov, his Azerbaijani counterpart". */
function counterparts(links: Links): OfficeLink[] {
  const { tokens } = links.reading
  const out: OfficeLink[] = []
  tokens.forEach((token, i) => {
    if (!OPPOSITES.has(token.lower)) return
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
    if (whose?.kind !== 'state') return
    let n = last
    while (
      tokens[n] &&
      (tokens[n]!.text === ',' || HONORIFICS.has(tokens[n]!.lower) || tokens[n]!.text === '.')
    )
      n++
    const { sentenceOf } = links.reading
    let person = sentenceOf[n] === sentenceOf[i] ? links.starts.get(n) : undefined
    if (person === undefined) {
      let back = whose.first - 1
      if (/^(?:his|her|their|the)$/.test(tokens[back]?.lower ?? '')) back--
      if (tokens[back]?.text === ',') person = links.people.findIndex((p) => p.last === back)
    }
    if (person === undefined || person < 0) return
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
  })
  return out
}

/** "Russia's Vladimir Putin", "Vladimir Putin of Russia", "Erlan Idrissov (Kazakhstan)": whose, but not what. */
function affiliations(links: Links, titled: ReadonlySet<number>): OfficeLink[] {
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

/** Joins offices to people, in the order of the text. */
export function linkOffices(
  reading: Reading,
  people: readonly PersonNaming[],
  offices: readonly OfficeNaming[],
  names: readonly Naming[],
): OfficeLink[] {
  const links: Links = {
    reading,
    people,
    offices,
    names,
    cover: coverage(reading, names),
    starts: new Map(people.map((p, i) => [p.first, i])),
  }
  const first = before(links)
  const taken = new Set(first.map((l) => `${l.person}/${l.first}`))
  const officeAt = new Map(offices.map((o) => [o.first, o]))
  for (const l of first)
    for (let i = l.first; i < l.last; i++)
      if ((officeAt.get(i)?.last ?? Number.POSITIVE_INFINITY) <= l.last) taken.add(`${l.person}/${i}`)
  const all = [...first, ...after(links, taken), ...counterparts(links)]
  const titled = new Set(all.map((l) => l.person))
  return [...all, ...affiliations(links, titled)].toSorted((a, b) => a.first - b.first || a.person - b.person)
}
