/** Where sentences end: over tokens, so that "H.E. Mr. N. Nazarbayev" and "Oct. 12" do not end one. */
import type { Block } from './lines.ts'
import type { Token } from './tokens.ts'

/** A sentence: tokens first (inclusive) to last (exclusive), and the block it stands in. */
export type Sentence = { first: number; last: number; block: number }

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof rev hon gen lt col maj capt sgt adm amb sen rep gov st no nos vol art para pp p ed eds etc e.g i.e ' +
    'vs cf jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp ' +
    'bros dept univ assn ext approx ca al messrs mme h.e ret retd'
  ).split(' '),
)
/** Abbreviations that often do end a sentence; they do so before a capital that opens one. */
const OPENERS = new Set(
  'the a an in on at he she it they we this that these those but and as for from after before his her its their there both all'.split(
    ' ',
  ),
)

/** Abbreviations that are names as well: "Hun Sen." ends a sentence, "Sen. Warren" does not. */
const NAMES_TOO = new Set([
  'sen',
  'rep',
  'gen',
  'gov',
  'col',
  'no',
  'art',
  'sun',
  'sat',
  'mar',
  'ed',
  'ca',
  'al',
  'st',
  'ext',
  'dec',
  'jan',
  'tue',
])

/** Tokens. No person writes a longer sentence; a list without any full stop is cut behind one of its commas. */
const LONGEST = 500

const isTooLong = (token: Token, length: number) =>
  length >= 2 * LONGEST || (length >= LONGEST && token.kind === 'mark')

/** "U.S." */
const DOTTED = /^(?:\p{Lu}\.){2,}$/u

/** Marks that belong to the sentence they close. */
const CLOSING = new Set(['"', "'", '”', '’', '»', ')', ']'])

function endsAt(tokens: Token[], i: number, first: number): boolean {
  const mark = tokens[i]!
  if (mark.text === '!' || mark.text === '?' || mark.text === '…' || mark.text === '...') return true
  if (mark.text !== '.') return false
  const word = tokens[i - 1]
  let next = tokens[i + 1]
  if (next && CLOSING.has(next.text)) next = tokens[i + 2]
  if (!next) return true
  if (next.joint === '' && next.kind !== 'mark') return false
  if (next.kind === 'word' && !next.capital) return false
  if (!word || mark.joint === ' ') return true
  // An initial; some letters are two in Mongolian and Russian: "Kh. Battulga".
  if (word.text.length <= 2 && /^(?:\p{Lu}|Kh|Ts|Ch|Sh|Zh|Yu|Ya|Dz)$/u.test(word.text)) return false
  if (ABBREVIATIONS.has(word.lower))
    return NAMES_TOO.has(word.lower) && tokens[i - 2]?.capital === true && tokens[i - 2]?.kind === 'word'
  // "4. Iraq and Viet Nam were admitted": the number of a point is no sentence.
  if (i - 1 === first && mark.end - word.start <= 4) return false
  return true
}

/** "… of the U.S. | The envoy …" */
function endsDotted(tokens: Token[], i: number, end: number): boolean {
  const { text } = tokens[i]!
  if (text.length < 4 || !text.endsWith('.')) return false
  const next = tokens[i + 1]
  return next?.capital === true && next.start < end && OPENERS.has(next.lower) && DOTTED.test(text)
}

/** "… at noon ** BRUSSELS – The minister …": items of a diary that stand in one paragraph. */
const opensItem = (tokens: Token[], i: number): boolean =>
  tokens[i]?.text === '*' &&
  tokens[i]!.joint === ' ' &&
  tokens[i + 1]?.text === '*' &&
  tokens[i + 1]!.joint === '' &&
  tokens[i + 2]?.joint === ' '

/** Splits each block into sentences. Closing quotes and brackets belong to the sentence they close. */
export function splitSentences(tokens: Token[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  let i = 0
  for (const [b, block] of blocks.entries()) {
    let first = i
    while (i < tokens.length && tokens[i]!.start < block.end) {
      const token = tokens[i]!
      const ended =
        token.kind === 'mark' ? endsAt(tokens, i, first) : token.capital && endsDotted(tokens, i, block.end)
      i++
      if (!ended && !isTooLong(token, i - first) && !opensItem(tokens, i)) continue
      while (
        i < tokens.length &&
        tokens[i]!.start < block.end &&
        tokens[i]!.joint === '' &&
        CLOSING.has(tokens[i]!.text)
      )
        i++
      if (i > first) sentences.push({ first, last: i, block: b })
      first = i
    }
    if (i > first) sentences.push({ first, last: i, block: b })
  }
  return sentences
}
