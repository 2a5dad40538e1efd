/** Who meets by a verb, and where and when its clause says they did: "ASEAN foreign ministers | gathered | in Jakarta". */
import type { DateNaming, Naming, PerToken, Reading } from '../reading.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { convener, councilLevel } from './meeting-level.ts'
import type { MeetingLevel } from './meeting-naming.ts'
import { type Named, nameAt } from './named.ts'
import { levelOf, TITLE_WORDS } from './people-who-meet.ts'
import { placeAt } from './scan-right.ts'
import { isInChair, lasts } from './sittings.ts'

/** What may stand between who meets and the verb. */
const BETWEEN = wordList(
  'also again jointly to be is are was were has have had then first last both once due',
)
/** Bodies of several states that meet, by what the registry calls them. */
export const CONVENES = new Set(['intergovernmental', 'forum', 'alliance'])
/** What keeps a meeting from being one gathering: "meets every year". */
const HABIT = wordList(
  'every each annually twice regularly usually often normally always never not yearly alternately',
)
/** What goes on behind the verb: no object, "met Xi Jinping", "met its targets". */
const FIRST = wordList(
  'in on at for from under during here there again last this next earlier virtually online ' +
    'informally late early via by , to',
)
export const LONGEST = 16

/** Where the subject of a verb ends: before its auxiliaries, and before an apposition. */
export function subjectEnd(reading: Reading, named: Named, v: number): number {
  const { tokens, sentences, sentenceOf } = reading
  const { first } = sentences[sentenceOf[v]!]!
  let end = v
  while (end > first && isBetween(tokens[end - 1]!)) end--
  if (tokens[end - 1]?.text !== ',') return end
  for (let i = end - 2; i > Math.max(first, end - LONGEST); i--) {
    const naming = nameAt(named, i - 1)
    if (tokens[i]!.text === ',' && naming?.kind === 'organization' && naming.last === i) return i
  }
  return end
}

const isBetween = (token: Token) => token.sense.modal || isIn(token, BETWEEN)

/** The body whose people end before `end`: "the SCO", "ASEAN foreign ministers", "leaders of the BRICS countries". */
export function whoMeets(
  reading: Reading,
  named: Named,
  first: number,
  end: number,
): { body: Naming; level: MeetingLevel } | null {
  const { tokens } = reading
  let i = beforeAcronym(reading, first, end) - 1
  let words: string[] = []
  while (i >= first && !nameAt(named, i) && tokens[i]!.kind === 'word' && words.length < TITLE_WORDS)
    words.unshift(tokens[i--]!.lower)
  const naming = i >= first ? nameAt(named, i) : null
  if (naming?.kind !== 'organization' || naming.last !== i + 1) return null
  const body = meets(reading, naming)
  if (!body) return null
  const behindName = words.join(' ').replace(/^['’]s? /, '')
  // "the foreign ministers of the ASEAN member states".
  words = []
  let j = naming.first - 1
  while (j >= first && !nameAt(named, j) && tokens[j]!.kind === 'word' && words.length < 8)
    words.unshift(tokens[j--]!.lower)
  const before = words.join(' ')
  const of = /(?:^|\s)((?:[a-z]+ ){0,4}[a-z]+) (?:of|from) (?:the |all |its )*$/.exec(
    `${before} `.replace(/ $/, ''),
  )
  const title = of?.[1] ?? /(?:^|\s)((?:[a-z]+ ){0,4}[a-z]+) (?:of|from)(?: the| all)*$/.exec(before)?.[1]
  const level = levelOf(title) ?? levelOf(behindName)
  if (behindName !== '' && level === null) return null
  if (title !== undefined && levelOf(title) === null) return null
  const council = body.ref !== naming.ref ? councilLevel(naming.name) : null
  return { body, level: council ?? level ?? 'meeting' }
}

/** Where "the Nordic Council (NC)" ends without its brackets. */
export const beforeAcronym = ({ tokens }: Reading, first: number, end: number): number =>
  tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(' && end - 3 > first ? end - 3 : end

/** The body itself, or the one whose council it is; bodies that only sit in session do not count. */
function meets(reading: Reading, naming: Naming): Naming | null {
  const body = convener(reading, naming)
  const fact = reading.lexicon.bodies.get(body?.ref ?? '')
  // "the IGAD Quartet": some members of a body.
  if (!fact && isFew(reading, naming)) return naming
  return body && fact && CONVENES.has(fact.subtype) && fact.parent === null ? body : null
}

const FEW = wordList('quartet troika')
const isFew = ({ tokens }: Reading, { last }: Naming): boolean => isIn(tokens[last - 1], FEW)

/** A place or a day behind the verb, before the clause ends; nothing that names the gathering or a partner. */
export function behind(
  reading: Reading,
  named: Named,
  dates: PerToken<DateNaming>,
  v: number,
  last: number,
): { place: Naming | null; day: boolean } | null {
  const { tokens } = reading
  const opens = dates[v + 1] !== undefined || isIn(tokens[v + 1], FIRST) || lasts(tokens, v + 1)
  if (!opens) return null
  let place: Naming | null = null
  let day = false
  let chaired = false
  for (let i = v + 1; i < Math.min(last, v + LONGEST); i++) {
    const { lower, text, sense } = tokens[i]!
    if (text === ';' || text === ':') break
    // "met in Suva with the participation of A": not with anybody else.
    if (lower === 'with' && tokens[i + (tokens[i + 1]?.lower === 'the' ? 2 : 1)]?.lower === 'participation')
      break
    chaired = lower === 'with' && isInChair(tokens, i, last)
    if (chaired) break
    if (lower === 'with' || isIn(tokens[i], HABIT) || (sense.gathering !== null && lower !== 'talks'))
      return null
    if (lower === 'in') place ??= placeAt(reading, named, i)
    if (dates[i] !== undefined) day = true
  }
  return place || day || chaired ? { place, day } : null
}
