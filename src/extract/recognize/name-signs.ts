/** What stands around a run of capitals and says that it is a person, or that it is none. */
import { isPossessive } from '../../text/tokens.ts'
import type { Reading } from '../reading.ts'
import { SPEECH_VERBS } from '../words/person-nouns.ts'
import { isHonorific } from './honorifics.ts'
import { hasInitials, nameWords, type Run, type RunContext } from './name-words.ts'

const MATES = /^(?:counterpart|colleague|predecessor|successor)$/

/** What ends right before the run: "H.E. Mr.", "President", "President of X, H.E. Mr.", "counterpart", "lawyer". */
export function signBefore(
  context: RunContext,
  first: number,
): 'honorific' | 'office' | 'counterpart' | 'noun' | null {
  const { tokens, sentences, sentenceOf } = context.reading
  let i = first
  if (/^["“([]$/.test(tokens[i - 1]?.text ?? '')) i--
  const before = tokens[i - 1]
  if (!before || i - 1 < sentences[sentenceOf[first]!]!.first) return null
  const title = /^[.'’]$/.test(before.text) ? i - 2 : i - 1
  if (isHonorific(tokens, title) && tokens[title]!.capital) return 'honorific'
  if (context.officeEnds.has(i)) return 'office'
  if (before.text === ',' && context.officeEnds.has(i - 1)) {
    const office = context.officeEnds.get(i - 1)!
    return office.whose.length > 0 || office.possessive !== null ? 'office' : null
  }
  if (MATES.test(before.lower) || (before.text === ',' && MATES.test(tokens[i - 2]?.lower ?? '')))
    return 'counterpart'
  return before.sense.personNoun && !(before.capital && before.sense.familyName) && i === first
    ? 'noun'
    : null
}

const SKIP =
  /^(?:the|a|an|its|his|her|their|whose|who|then|now|also|former|is|was|had|has|been|become|became|appointed|elected|until|newly|currently)$/

/** ", the Afghan president", ", director of …", "(President of …)" right behind the run. */
export function hasSignAfter(context: RunContext, last: number): boolean {
  const { tokens } = context.reading
  if (!/^[,(–—]$/.test(tokens[last]?.text ?? '') && tokens[last]?.text !== '--') return false
  for (let i = last + 1; i <= last + 7; i++) {
    const office = context.officeStarts.get(i)
    if (office) return !office.plural
    const token = tokens[i]
    if (!token || (token.kind === 'mark' && !isPossessive(token))) return false
    if (context.cover[i]! < 0 && !SKIP.test(token.lower) && !isPossessive(token)) return false
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
    /^[,.]$/.test(tokens[at + 1]?.text ?? '')
  )
}

const HEADS_IN_NAMES =
  /^(?:house|hub|times|post|mission|network|program|trust|union|party|bank|society|press)$/

/** Capitals that are no person: things, bodies, slogans. */
export function isThing(context: RunContext, run: Run): boolean {
  const words = context.reading.tokens.slice(run.first, run.last).filter((t) => t.kind === 'word')
  const tail = words.at(-1)!
  if (
    words.length > 1 &&
    words.some((t) => t.sense.organizationHead && !HEADS_IN_NAMES.test(t.lower) && !t.sense.familyName)
  )
    return true
  if (tail.sense.thingHead) return true
  // "IndiGo", "TotalEnergies"; but "McKenzie", "DeSantis".
  if (words.length === 1 && /^(?!Mc|Mac|De|Di|Du|Le|La|Van|Fitz|Al|El)\p{Lu}\p{Ll}+\p{Lu}/u.test(tail.text))
    return true
  if (nameWords(context.reading, run).every((t) => t.sense.titleWord || t.sense.thingHead || t.sense.notName))
    return true
  if (words.filter((t) => t.sense.titleWord).length * 2 >= words.length && words.length >= 2) return true
  return words.length > 1 && words.every((t) => context.lowers.has(t.lower))
}

const ENDINGS =
  /(?:ov|ova|ev|eva|yev|yeva|enko|shvili|dze|yan|oglu|ogly|zade|bekov|bayev|uddin|ullah|sson|stein|berg|vic|vich|escu|ski|sky|skaya|akis|poulos|wardana|wati|wijaya|nathan|swamy|singhe|asekara|ratne|suriya|porn|chai|sak|pong|wong|aphum|yuth|krit|kul)$/
/** "Woo-hyun", "Ming-tong": an East Asian given name of two syllables. */
const SYLLABLES = /\p{Lu}\p{Ll}{0,6}-\p{L}\p{Ll}{0,6}/u

/** Whether the words of a run are names of people by themselves. */
export function isNamed(reading: Reading, run: Run): boolean {
  const words = nameWords(reading, run)
  if (words.length === 0) return false
  const [first, last] = [words[0]!.sense, words.at(-1)!.sense]
  if (first.givenName || last.familyName) return true
  if (words.length > 1 && (first.familyName || last.givenName)) return true
  if (hasInitials(reading, run) || words.some((w) => w.folded.length > 5 && ENDINGS.test(w.folded)))
    return true
  if (words.length < 3) return false
  const start = reading.tokens[run.first]!.start
  return SYLLABLES.test(reading.read.text.slice(start, reading.tokens[run.last - 1]!.end))
}

const NEXT_THING =
  /^(?:palace|island|islands|pipeline|summit|airport|strait|sea|river|region|province|district|process|agreement|accord|declaration|treaty|project|initiative|corridor|hotel|hall|stadium|forum|doctrine|plan|protocol|format|formula|square|street|village|city|town|port|border|crossing|railway|highway|company|group|bank|university|institute|newspaper|agency|daily|state|county|prefecture|regency|township|ward|party|coalition|police|club|team|temple|mosque|church|hospital|beach|dam|bridge|area|neighbourhood|neighborhood|suburb|award|prize|cup|trophy|festival|show|brand|store|app|phone|smartphone)$/
/** "the song Besharam Rang", "the village Batu Kikir". */
const THING_BEFORE = new Set(
  (
    'song film movie album book novel series drama show game ship vessel ferry boat cyclone typhoon storm hurricane operation village town city district province river lake mountain ' +
    'island hotel restaurant temple mosque app brand model satellite rocket missile spacecraft horse magazine'
  ).split(' '),
)
const PLACING = /^(?:in|at|near|into|across|outside|inside|around|through|from|to|toward|towards|via|off)$/

/** A quote that opens; a straight one behind a comma or a point closes what was said. */
function isOpenQuote(context: RunContext, i: number): boolean {
  const { tokens } = context.reading
  const mark = tokens[i]?.text ?? ''
  if (mark !== '"') return /^[“‘«]$/.test(mark)
  return !/^[,.!?…]$/.test(tokens[i - 1]?.text ?? '')
}

/** "Allama Iqbal | International Airport": the capitals behind end in a thing. */
function namesThing(context: RunContext, at: number): boolean {
  const { tokens } = context.reading
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || !token.capital || token.joint !== ' ') return false
    if (NEXT_THING.test(token.lower) || token.sense.thingHead) return true
  }
  return false
}

/** Weighs a run without a sign: two words and more, not behind "the" or a preposition of place, not a thing. */
export function standsAlone(context: RunContext, run: Run): boolean {
  const { tokens } = context.reading
  const words = nameWords(context.reading, run)
  const next = tokens[run.last]
  const size = words.filter((t, k) => k === 0 || t.joint !== '-').length
  if (size < 2 && !hasInitials(context.reading, run)) return saysAlone(context, run)
  if (words.length > 7) return false
  const before = tokens[run.first - 1]?.lower ?? ''
  if (NEXT_THING.test(next?.lower ?? '') && next?.joint === ' ') return false
  if (before === 'the' || before === 'a' || before === 'an') return false
  if (isOpenQuote(context, run.first - 1) && !/^["”’»]$/.test(next?.text ?? '')) return false
  if (next?.text === ',' && tokens[run.last + 1]?.lower === 'which') return false
  if (namesThing(context, run.last)) return false
  if (THING_BEFORE.has(before)) return false
  if (isNamed(context.reading, run) || hasAge(context, run.last)) return true
  if (isOpenQuote(context, run.first - 1) || PLACING.test(before) || words[0]!.sense.placeOpener) return false
  return !words.some((t) => t.sense.placeWord)
}

/** "Liu told reporters": a name known as such, alone, with a word of speech behind it. */
function saysAlone(context: RunContext, run: Run): boolean {
  const { tokens } = context.reading
  const word = tokens[run.first]!
  if (!SPEECH_VERBS.has(tokens[run.last]?.lower ?? '') || context.lowers.has(word.folded)) return false
  return (word.sense.familyName || word.sense.givenName) && !word.sense.placeWord
}
