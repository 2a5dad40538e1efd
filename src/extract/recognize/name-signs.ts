/** What stands around a run of capitals and says that it is a person, or that it is none. */
import { isPossessive } from '../../text/tokens.ts'
import type { Reading } from '../reading.ts'
import { SPEECH_VERBS } from '../words/person-nouns.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { wordSet } from '../words/word-set.ts'
import { isHonorific, POINTS } from './honorifics.ts'
import {
  hasInitials,
  isSmallToo,
  officeAt,
  officeBefore,
  type Run,
  type RunContext,
  type Sign,
} from './name-words.ts'
import { isRegion, NEXT_THING, namesThing, PLACING, THING_BEFORE } from './things.ts'

const MATES = wordList('counterpart colleague predecessor successor')
/** Quotes and brackets that a name opens with. */
const OPENING = new Set(['[', '"', '“', '('])

/** What ends right before the run: "H.E. Mr.", "President", "President of X, H.E. Mr.", "counterpart", "lawyer". */
export function signBefore(context: RunContext, first: number): Sign | null {
  const { tokens, sentences, sentenceOf } = context.reading
  let i = first
  if (OPENING.has(tokens[i - 1]?.text ?? '')) i--
  const before = tokens[i - 1]
  if (!before || i - 1 < sentences[sentenceOf[first]!]!.first) return null
  // "(Signed) Lin Yun"
  if (before.text === ')' && tokens[i - 2]?.text === 'Signed') return 'honorific'
  const title = POINTS.has(before.text) ? i - 2 : i - 1
  if (isHonorific(tokens, title) && tokens[title]!.capital) return 'honorific'
  if (officeBefore(context, i)) return 'office'
  const apart = before.text === ',' ? officeBefore(context, i - 1) : null
  if (apart) return apart.whose.length > 0 || apart.possessive !== null ? 'office' : null
  if (isIn(before, MATES) || (before.text === ',' && isIn(tokens[i - 2], MATES))) return 'counterpart'
  return before.sense.personNoun && !(before.capital && before.sense.familyName) && i === first
    ? 'noun'
    : null
}

const SKIPPED = wordList(
  'the a an its his her their whose who then now also former is was had has been become became appointed elected ' +
    'until newly currently',
)
/** Marks behind a name that set an apposition off. */
const SETTING_OFF = new Set([',', '(', '–', '—', '--'])

/** ", the Afghan president", ", director of …", "(President of …)" right behind the run. */
export function hasSignAfter(context: RunContext, last: number): boolean {
  const { tokens } = context.reading
  if (!SETTING_OFF.has(tokens[last]?.text ?? '')) return false
  for (let i = last + 1; i <= last + 7; i++) {
    const office = officeAt(context, i)
    if (office) return !office.plural
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !isPossessive(token))) return false
    if (context.cover[i]! < 0 && !isIn(token, SKIPPED) && !isPossessive(token)) return false
  }
  return false
}

/** ", 41," and ", aged 41," right behind the run. */
function hasAge(context: RunContext, last: number): boolean {
  const { tokens } = context.reading
  const at = tokens[last + 1]?.lower === 'aged' ? last + 2 : last + 1
  return (
    tokens[last]?.text === ',' &&
    /^[1-9]\d$/.test(tokens[at]?.text ?? '') &&
    (tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '.')
  )
}

/** "Woo-hyun", "Ming-tong": an East Asian given name of two syllables. */
const SYLLABLES = /\p{Lu}\p{Ll}{0,6}-\p{L}\p{Ll}{0,6}/u

/** Whether the words of a run are names of people by themselves. */
export function isNamed(reading: Reading, run: Run): boolean {
  const { words } = run
  if (words.length === 0) return false
  const [first, last] = [words[0]!.sense, words.at(-1)!.sense]
  if (first.givenName || last.familyName) return true
  if (words.length > 1 && (first.familyName || last.givenName)) return true
  if (hasInitials(reading.tokens, run) || words.some((w) => w.sense.nameEnding)) return true
  if (words.length < 3) return false
  const start = reading.tokens[run.first]!.start
  return SYLLABLES.test(reading.read.text.slice(start, reading.tokens[run.last - 1]!.end))
}

const OPEN_QUOTES = wordSet('“ ‘ «')
const ENDING = wordSet(', . ! ? …')

/** A quote that opens; a straight one behind a comma or a point closes what was said. */
function isOpenQuote(context: RunContext, i: number): boolean {
  const { tokens } = context.reading
  const mark = tokens[i]?.text ?? ''
  if (mark !== '"') return OPEN_QUOTES.has(mark)
  return !ENDING.has(tokens[i - 1]?.text ?? '')
}

/** "Salim al-Rao": a particle joins its parts. */
function hasParticle(tokens: Reading['tokens'], { first, last }: Run): boolean {
  for (let i = first + 1; i < last - 1; i++) if (tokens[i]!.sense.nameParticle) return true
  return false
}

/** "… of Oman" behind the run: where somebody is from. */
function isOfSomewhere({ reading: { tokens }, cover }: RunContext, { last }: Run): boolean {
  if (tokens[last]?.lower !== 'of') return false
  return (cover[tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1] ?? -1) >= 0
}

const LATIN = /\p{Script=Latin}/u

const CLOSE_QUOTES = wordSet('" ” ’ »')

/** Weighs a run without a sign: two words and more, not behind "the" or a preposition of place, not a thing. */
export function standsAlone(context: RunContext, run: Run): boolean {
  const { tokens } = context.reading
  const { words } = run
  const next = tokens[run.last]
  let size = 0
  for (const word of words) if (size === 0 || word.joint !== '-') size++
  const known = words[0]?.sense.givenName === true || isOfSomewhere(context, run)
  if (size === 1 && words.length > 1 && known && hasParticle(tokens, run)) size = 2
  if (size < 2 && !hasInitials(tokens, run)) return saysAlone(context, run)
  if (words.length > 7) return false
  const before = tokens[run.first - 1]?.lower ?? ''
  if (isIn(next, NEXT_THING) && next?.joint === ' ') return false
  if (before === 'the' || before === 'a' || before === 'an') return false
  if (isOpenQuote(context, run.first - 1) && !CLOSE_QUOTES.has(next?.text ?? '')) return false
  if (next?.text === ',' && tokens[run.last + 1]?.lower === 'which') return false
  if (namesThing(context, run.last)) return false
  if (THING_BEFORE.has(before)) return false
  // "(Arabic: جامعة الدول العربية)": how something is called elsewhere.
  if (before === ':' && !LATIN.test(words[0]!.text)) return false
  if (isNamed(context.reading, run) || hasAge(context, run.last)) return true
  if (isRegion(context, run)) return false
  if (isOpenQuote(context, run.first - 1) || PLACING.has(before) || words[0]!.sense.placeOpener) return false
  return !words.some((t) => t.sense.placeWord)
}

/** "Liu told reporters": a name known as such, alone, with a word of speech behind it. */
function saysAlone(context: RunContext, run: Run): boolean {
  const { tokens } = context.reading
  const word = tokens[run.first]!
  if (!isIn(tokens[run.last], SPEECH_VERBS) || isSmallToo(context, word.folded)) return false
  return (word.sense.familyName || word.sense.givenName) && !word.sense.placeWord
}
