/**
 * Words and marks of a text with their places. A hyphenated word is as many tokens as it has parts, each
 * knowing what stands before it, so that "Confidence-Building" and "Confidence Building" look alike to a
 * gazetteer while "Uzbekistan-chaired" still shows its state.
 */

export type Token = {
  text: string
  start: number
  end: number
  /** What joins it to the token before: nothing, white space, or the hyphen that was passed over. */
  joint: '' | ' ' | '-'
  kind: 'word' | 'number' | 'mark'
  /** Starts with a capital (or is written in a script without case). */
  capital: boolean
  lower: string
}

const PIECES =
  /\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?\b|(?:\p{Lu}\.){2,}|(?:\p{L}\p{M}*|\p{N})+(?:['’](?!s\b|S\b)(?:\p{L}\p{M}*)+)*|['’][sS]\b|--+|\.{3}|\S/gu

/** Cuts a text into tokens. A possessive 's is a mark of its own. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let joined = false
  let end = 0
  for (const match of text.matchAll(PIECES)) {
    const piece = match[0]
    const start = match.index
    const word = /^[\p{L}\p{N}]/u.test(piece)
    const hyphen = (piece === '-' || piece === '‐' || piece === '‑') && start === end && start > 0
    if (hyphen && /[\p{L}\p{N}]/u.test(text[start + 1] ?? ' ')) {
      joined = true
      end = start + 1
      continue
    }
    tokens.push({
      text: piece,
      start,
      end: start + piece.length,
      joint: joined ? '-' : start > end || start === 0 ? ' ' : '',
      kind: word ? (/^\p{N}/u.test(piece) ? 'number' : 'word') : 'mark',
      capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(piece),
      lower: piece.toLowerCase(),
    })
    joined = false
    end = start + piece.length
  }
  return tokens
}
