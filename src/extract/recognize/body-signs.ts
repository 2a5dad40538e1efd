/** What stands around a run of capitals and says that it is a body. */
import { isPossessive } from '../../text/tokens.ts'
import type { Cover, Naming, Reading } from '../reading.ts'
import { remember } from '../remember.ts'
import {
  AGENT_VERBS,
  BODY_KINDS,
  BODY_LINKS,
  BODY_PEOPLE,
  KINDS_BEHIND,
  PARTY_PEOPLE,
} from '../words/body-context.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import type { CapitalRun } from './capital-runs.ts'

/** "IndiGo", "MetMalaysia" */
const isCamel = remember((surface) => /\p{Ll}\p{Lu}/u.test(surface))

/** "Xiaomi founder", "KPK deputy chairman", "BJP MP": only a body has them. */
function hasPeopleBehind(reading: Reading, run: CapitalRun): boolean {
  const { tokens } = reading
  let i = run.last
  while (i < run.last + 3 && tokens[i]?.sense.officeModifier === true && !isIn(tokens[i], BODY_PEOPLE)) i++
  const head = tokens[i]
  if (!head || tokens[run.last]!.joint !== ' ') return false
  return (
    isIn(head, BODY_PEOPLE) ||
    ((run.acronym || isCamel(run.surface) || run.surface === 'Congress') &&
      isIn(tokens[run.last], PARTY_PEOPLE))
  )
}

const LINKING = wordList('of at for in with')

/** "economist at X", "CEO of X", "a stake in the X", "works for X". */
function hasLinkBefore(reading: Reading, run: CapitalRun): boolean {
  const { tokens } = reading
  const at = tokens[run.first - 1]?.lower === 'the' ? run.first - 2 : run.first - 1
  return isIn(tokens[at - 1], BODY_LINKS) && isIn(tokens[at], LINKING)
}

/** "the state company X", "news agency X", and "the X party", "X television". */
function hasKindBeside(reading: Reading, run: CapitalRun): boolean {
  const { tokens } = reading
  const [before, next] = [tokens[run.first - 1], tokens[run.last]]
  if (before && tokens[run.first]!.joint === ' ' && isIn(before, BODY_KINDS) && !before.capital) return true
  return next !== undefined && next.joint === ' ' && !next.capital && isIn(next, KINDS_BEHIND)
}

const PLACING = wordList('in at near from to the of')
const ARTICLES = wordList('the a an its')
const COMPANY_NOUNS = wordList('owner parent maker operator subsidiary unit arm giant')

/** "X, the owner of …", "X, a unit of …", "X, an online bank": what it is said to be, in the same sentence. */
function isSaidToBe(reading: Reading, run: CapitalRun): boolean {
  const { tokens } = reading
  if (tokens[run.last]?.text === ',' && tokens[run.last + 1]?.lower === 'which' && run.last - run.first > 1)
    return !isIn(tokens[run.first - 1], PLACING)
  if (tokens[run.last]?.text !== ',' || !isIn(tokens[run.last + 1], ARTICLES)) return false
  for (let i = run.last + 2; i < run.last + 6; i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !isPossessive(token))) return false
    if (isIn(token, BODY_KINDS) || isIn(token, COMPANY_NOUNS)) return true
  }
  return false
}

/** "KAIST, Seoul National University and Chosun University": in one list with a body. */
export function isListed(reading: Reading, names: readonly Naming[], cover: Cover, run: CapitalRun): boolean {
  const { tokens } = reading
  const isBody = (i: number) => (cover[i] ?? -1) >= 0 && names[cover[i]!]!.kind === 'organization'
  const joins = (i: number) => tokens[i]?.lower === ',' || tokens[i]?.lower === 'and'
  return (joins(run.first - 1) && isBody(run.first - 2)) || (joins(run.last) && isBody(run.last + 1))
}

const BEHIND_SUBJECT = wordList('has had was is will would and also in on to for at by which that are were')

const RULING = wordSet('the by ruling opposition main')

/** "the KPK said", "by the NIA.", "KCNA reported", "SEBI's". */
function acts(reading: Reading, run: CapitalRun): boolean {
  const { tokens } = reading
  const [before, next] = [tokens[run.first - 1]?.lower ?? '', tokens[run.last]]
  if (!next || isIn(next, AGENT_VERBS)) return next !== undefined
  if (!RULING.has(before)) return false
  return next.kind === 'mark' ? next.text !== '(' : isIn(next, BEHIND_SUBJECT)
}

/** What only a company has. */
const COMPANYS_OWN = wordList('founder cofounder ceo shares stock')

/** Whether what stands around a run says that it is a body. */
export function isShown(reading: Reading, run: CapitalRun, opens: boolean): boolean {
  // A capital that opens a sentence says nothing of itself: "Union leaders met."
  const strong = run.surface === 'Congress' || isIn(reading.tokens[run.last], COMPANYS_OWN)
  const sure = strong || run.acronym || run.last - run.first > 1 || !opens || isCamel(run.surface)
  return (
    (sure && hasPeopleBehind(reading, run)) ||
    hasLinkBefore(reading, run) ||
    (sure && hasKindBeside(reading, run)) ||
    isSaidToBe(reading, run) ||
    (run.acronym && run.surface.length > 2 && acts(reading, run))
  )
}
