/** Offices behind names: "Tokayev, president of Kazakhstan and chairman of CICA", "Li was named director". */
import { isPossessive } from '../../text/tokens.ts'
import { perToken } from '../reading.ts'
import { isHonorific } from '../recognize/honorifics.ts'
import type { OfficeNaming } from '../recognize/offices.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { chain } from './office-chain.ts'
import { type Links, linkOffice, type OfficeLink, ownerBehind } from './office-link.ts'
import { isAnothers } from './titles-of-others.ts'

const BETWEEN = wordList(
  'who is was are were be been being has have had become became becomes remains remained since sworn in as elected re appointed named confirmed approved nominated serving serves served the a an its his her their first new ' +
    'also currently then now later soon to until recently newly unanimously formerly previously once , – — -- (',
)

/** Words of a time between name and office: "Li, since last May director". */
const DAY_WORDS = wordList(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may ' +
    'june july august september october november december last year month week spring autumn summer winter this that',
)

/** What an encyclopedia calls people before it says what they were: "is an Egyptian politician and diplomat who was …". */
const CALLINGS = wordList(
  'politician diplomat statesman stateswoman lawyer economist general academic scholar businessman businesswoman engineer officer lawmaker jurist physician career retired veteran',
)

/** Words between a name and its office, at most. */
const LONGEST = 12

const isInTheChair = (tokens: readonly Token[], { first, said, whose }: OfficeNaming): boolean =>
  tokens[first - 1]?.lower === 'the' &&
  (said === 'chair' ? tokens[first - 2]?.lower === 'in' : whose.length === 0 && CO_CHAIRS.has(said))

const isVerb = (tokens: readonly Token[], { first, last }: OfficeNaming): boolean =>
  tokens[first - 1]?.lower === 'to' && last === first + 1 && tokens[first]!.lower === 'chair'

/** "A and B were the co-chairs": of the gathering told of. */
const CO_CHAIRS = new Set(['co-chairs', 'co chairs', 'cochairs'])

/** "(宫建伟)", "(Arabic: …; born 3 October 1936 in Cairo)": over what stands in brackets behind a name. */
function overBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < at + 24; i++) if (tokens[i]?.text === ')') return i + 1
  return at
}

/** "Dr. Lin Wei, | SC, QC, | President of A": over honours behind a name, unless they name a body or an office. */
function overHonours({ reading: { tokens }, cover }: Links, at: number): number {
  let i = at
  while (
    tokens[i]?.text === ',' &&
    tokens[i + 2]?.text === ',' &&
    isHonours(tokens[i + 1]!) &&
    cover[i + 1]! < 0
  )
    i += 2
  return i
}

const isHonours = ({ text, sense }: Token): boolean => /^\p{Lu}{2,5}$/u.test(text) && sense.offices === null

/** What may join a holder to the office named before. */
const JOINING = wordList('is was remains , :')

const BEFORE_OFFICE = wordList('ambassador now still the')

/** Offices in apposition or as a predicate behind a name, and those that stand before "is NAME". */
export function officesAfter(links: Links, taken: Set<string>): OfficeLink[] {
  const { tokens, sentenceOf } = links.reading
  const starts = perToken<number>(links.reading)
  links.offices.forEach(({ first }, o) => {
    starts[first] = o
  })
  const out: OfficeLink[] = []
  links.people.forEach((person, p) => {
    const said = ownerBehind(links, person)
    let i = person.last
    if (said && tokens[i]?.text !== ',' && tokens[i]?.text !== '(') i = said.last
    i = overHonours(links, overBracket(tokens, i))
    let steps = 0
    let marks = 0
    const below = starts[person.last]
    if (below !== undefined && isSetBelow(links, p, below)) {
      chain(links, p, below, true, taken, out)
      return
    }
    // "Lin's spokesperson" is somebody else.
    if (isPossessive(tokens[i])) return
    while (steps < LONGEST && i < tokens.length && sentenceOf[i] === sentenceOf[person.first]) {
      const o = starts[i]
      // "was elected to chair the body"
      if (o !== undefined && isVerb(tokens, links.offices[o]!)) return
      // "with A in the chair": of the gathering told of.
      if (o !== undefined && isInTheChair(tokens, links.offices[o]!)) return
      if (o !== undefined) {
        chain(links, p, o, marks > 0 || steps > 0, taken, out)
        return
      }
      // "Rao, Lin's foreign minister"
      const other = marks === 1 ? links.starts[i] : undefined
      if (other !== undefined && isPossessive(tokens[links.people[other]!.last])) {
        i = links.people[other]!.last
        steps++
        continue
      }
      const token = tokens[i]!
      const { lower } = token
      const passes =
        links.cover[i]! >= 0 || isIn(token, BETWEEN) || isIn(token, DAY_WORDS) || isPossessive(token)
      const calling = (lower === 'and' && steps > 2) || (steps > 1 && isIn(token, CALLINGS))
      if (!passes && !calling && !(token.kind === 'number' && /^\d{4}$/.test(lower))) return
      if (token.kind === 'mark') marks++
      if (marks > 2) return
      i++
      steps++
    }
  })
  links.offices.forEach((office) => {
    if (office.plural || !isIn(tokens[office.last], JOINING)) return
    let i = office.last + 1
    while (
      tokens[i] &&
      (tokens[i]!.sense.honorific || isIn(tokens[i], BEFORE_OFFICE) || tokens[i]!.text === '.')
    )
      i++
    const person = links.starts[i]
    const heads =
      tokens[office.last]!.text === ':' &&
      links.reading.sentences[links.reading.sentenceOf[office.first]!]!.first === office.first
    const owned =
      heads || office.whose.length > 0 || office.possessive !== null || tokens[office.last]!.lower === 'is'
    if (person !== undefined && isAnothers(links, office, person)) return
    if (person !== undefined && owned && !taken.has(`${person}/${office.first}`))
      out.push(linkOffice(links, person, office, null))
  })
  return out
}

/** "H.E. Mr. Lin Yun / Minister for Trade of Fiji": an office with its state on the line below a name, without a mark. */
function isSetBelow({ reading: { tokens }, offices, people }: Links, person: number, at: number): boolean {
  const { first, last, whose, plural } = offices[at]!
  if (plural || whose.length === 0 || !tokens[first]!.capital) return false
  let of = first + 1
  while (of < last && tokens[of]!.lower !== 'of' && tokens[of]!.lower !== 'for') of++
  const { first: opens } = people[person]!
  return of < last && isHonorific(tokens, tokens[opens - 1]?.text === '.' ? opens - 2 : opens - 1)
}
