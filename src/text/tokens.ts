/**
 * Words and marks of a text with their places. A hyphenated word is as many tokens as it has parts, each
 * knowing what stands before it, so that "Confidence-Building" and "Confidence Building" look alike to a
 * gazetteer while "Uzbekistan-chaired" still shows its state.
 */
import { type Word, type WordTable, wordOf } from './word-table.ts'

export type Token = Word & {
  start: number
  end: number
  /** What joins it to the token before: nothing, white space, or the hyphen that was passed over. */
  joint: '' | ' ' | '-'
}

/** The first way is the last one where it is plain to see: most words are Latin letters before a space or a comma. */
const PIECES =
  /[A-Za-z]+(?=[ ,])|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?\b|(?:\p{Lu}\.){2,}|(?:\p{L}\p{M}*|\p{N})+(?:['’](?!s\b|S\b)(?:\p{L}\p{M}*)+)*|['’][sS]\b|--+|\.{3}|\S/gu

/** Whether a token is the mark of a possessive: "'s", "’s", and "'" behind a plural. */
export function isPossessive(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > 2) return false
  return token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’'
}

/**
 * Cuts a text into tokens. A possessive 's is a mark of its own.
 * @param words those met before, where many texts share one table
 */
export function tokenize(text: string, words: WordTable = new Map()): Token[] {
  const tokens: Token[] = []
  let joined = false
  let end = 0
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0]
    const start = match.index
    const hyphen = (piece === '-' || piece === '‐' || piece === '‑') && start === end && start > 0
    if (hyphen && /[\p{L}\p{N}]/u.test(text[start + 1] ?? ' ')) {
      joined = true
      end = start + 1
      continue
    }
    const word = wordOf(words, piece)
    tokens.push({
      text: word.text,
      lower: word.lower,
      folded: word.folded,
      kind: word.kind,
      capital: word.capital,
      start,
      end: start + piece.length,
      joint: joined ? '-' : start > end || start === 0 ? ' ' : '',
    })
    joined = false
    end = start + piece.length
  }
  return tokens
}
