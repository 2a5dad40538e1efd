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

/** What a piece is, by how it starts; most start with an ASCII character. */
function kindOf(piece: string): Token['kind'] {
  const code = piece.charCodeAt(0)
  if (code < 128) return isAsciiLetter(code) ? 'word' : code >= 48 && code <= 57 ? 'number' : 'mark'
  return /^\p{L}/u.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'mark'
}

function isCapital(piece: string): boolean {
  const code = piece.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(piece)
}

const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether a token is the mark of a possessive: "'s", "’s", and "'" behind a plural. */
export function isPossessive(token: Token | undefined): boolean {
  if (token === undefined || token.text.length > 2) return false
  return token.lower === "'s" || token.lower === '’s' || token.text === "'" || token.text === '’'
}

/** Cuts a text into tokens. A possessive 's is a mark of its own. */
export function tokenize(text: string): Token[] {
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
    tokens.push({
      text: piece,
      start,
      end: start + piece.length,
      joint: joined ? '-' : start > end || start === 0 ? ' ' : '',
      kind: kindOf(piece),
      capital: isCapital(piece),
      lower: piece.toLowerCase(),
    })
    joined = false
    end = start + piece.length
  }
  return tokens
}
