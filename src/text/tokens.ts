/**
 * Words and marks of a text with their places. A hyphenated word is as many tokens as it has parts, each
 * knowing what stands before it, so that "Confidence-Building" and "Confidence Building" look alike to a
 * gazetteer while "Uzbekistan-chaired" still shows its state.
 */
import { isAsciiLetter, type Word, type WordTable, wordOf } from './word-table.ts'

export type Token<Sense = unknown> = Word<Sense> & {
  start: number
  end: number
  /** What joins it to the token before: nothing, white space, or the hyphen that was passed over. */
  joint: '' | ' ' | '-'
}

/** Numbers, initials, "did" of "didn't", words, "'s" and "'ll", rows of dashes and points, any mark. */
const PIECE =
  /\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?\b|(?:\p{Lu}\.){2,}|(?:[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Ss]hould|[Cc]ould)(?=n['’]t\b)|n['’]t\b|(?:\p{L}\p{M}*|\p{N})+(?:['’](?!(?:[sS]|ll|ve|re|(?<=\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Yy]ou)['’])[dm])\b)(?:\p{L}\p{M}*)+)*|['’](?:[sS]|ll|ve|re|[dm])\b|--+|\.{3}|\S/uy

const SPACE = 32
const COMMA = 44
const HYPHEN = 45
const POINT = 46
const APOSTROPHE = 0x2019
const STRAIGHT = 39
const SMALL_S = 115

/** Marks that are a piece by themselves and end the word before them, whatever stands beside them. */
const isPlainMark = (code: number) =>
  code < 128 ? PLAIN_MARKS[code] === 1 : code >= 0x2013 && code <= 0x2022 && code !== APOSTROPHE
const PLAIN_MARKS = new Uint8Array(128)
for (const mark of ' \n,;:()[]"!?/&%$#*+=<>{}|@~^`\\') PLAIN_MARKS[mark.charCodeAt(0)] = 1

const isDigit = (code: number) => code >= 48 && code <= 57

/** Where the piece that starts at `start` ends. */
function pieceEnd(text: string, start: number): number {
  // Most pieces are plain marks, and Latin letters or digits before one: it takes no pattern to see where they end.
  let end = start
  while (isAsciiLetter(text.charCodeAt(end))) end++
  const isWord = end > start
  // "1,000": the pattern knows how far a number goes.
  if (!isWord) while (isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  if (end === start) {
    // "--" and "..." are one piece.
    const alone = (next === HYPHEN || next === POINT) && text.charCodeAt(start + 1) !== next
    if (alone || isPlainMark(next)) return start + 1
    if (isPossessiveAt(text, start)) return start + 2
  } else if ((isPlainMark(next) || next === HYPHEN) && (isWord || next !== COMMA)) return end
  // "Astana.": two letters and more are no "U.S.".
  else if (next === POINT && isWord && end - start > 1) return end
  else if (isWord ? isPossessiveAt(text, end) : endsNumber(text, end)) return end
  PIECE.lastIndex = start
  return PIECE.test(text) ? PIECE.lastIndex : start + 1
}

/** Whether "'s" or "’s" stands at a place, with a plain mark behind it. */
function isPossessiveAt(text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  if (mark !== APOSTROPHE && mark !== STRAIGHT) return false
  return (text.charCodeAt(at + 1) | 32) === SMALL_S && isPlainMark(text.charCodeAt(at + 2))
}

/** "1994, at", "7. The": whether a comma or a point ends figures, with a plain mark behind it. */
function endsNumber(text: string, at: number): boolean {
  const mark = text.charCodeAt(at)
  return (mark === COMMA || mark === POINT) && isPlainMark(text.charCodeAt(at + 1))
}

/** Where the next piece starts. */
function pieceStart(text: string, from: number): number {
  let start = from
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  return start
}

export const isSpace = (code: number) =>
  code === SPACE || (code < SPACE ? code >= 9 && code <= 13 : code > 126 && WIDE_SPACES.has(code))
/** What is white space beyond ASCII. */
const WIDE_SPACES = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((space) => space.charCodeAt(0)),
)

/** Whether a letter or a digit stands at a place; nearly always it is an ASCII letter. */
const opensPiece = (text: string, at: number) =>
  isAsciiLetter(text.charCodeAt(at)) || /[\p{L}\p{N}]/u.test(text[at] ?? ' ')

/** "-", and what Unicode has for it. */
const isHyphen = (code: number) => code === HYPHEN || code === 0x2010 || code === 0x2011

/** Whether a token is the mark of a possessive: "'s", "’s", and "'" behind a plural. */
export function isPossessive(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > 2) return false
  return token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’'
}

/**
 * Cuts a text into tokens. A possessive 's is a mark of its own.
 * @param words those met before, where many texts share one table
 */
export function tokenize<Sense>(text: string, words: WordTable<Sense>): Token<Sense>[] {
  const tokens: Token<Sense>[] = []
  let joined = false
  let end = 0
  for (let start = pieceStart(text, 0); start < text.length; start = pieceStart(text, end)) {
    const stop = pieceEnd(text, start)
    const hyphen = stop === start + 1 && start === end && start > 0 && isHyphen(text.charCodeAt(start))
    if (hyphen && opensPiece(text, stop)) {
      joined = true
      end = stop
      continue
    }
    const word = wordOf(words, text, start, stop)
    tokens.push({
      sense: word.sense,
      lower: word.lower,
      text: word.text,
      kind: word.kind,
      capital: word.capital,
      folded: word.folded,
      start,
      end: stop,
      joint: joined ? '-' : start > end || start === 0 ? ' ' : '',
    })
    joined = false
    end = stop
  }
  return tokens
}
