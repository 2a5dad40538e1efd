/** Honorifics in their company: "Tan Sri Halim", but "Tan Wei-Ling"; "Rear Admiral", but "the rear". */
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'

/** Honorifics that are names as well count only in company: "Tan Sri", "Datuk Seri", but "Tan Chuan-Jin". */
const COMPANY: Record<string, RegExp> = {
  tan: /^sri$/,
  sri: /^$/,
  seri: /^$/,
  u: /^$/,
  hon: /^(?:mr|mrs|ms|dr)$/,
  rt: /^hon$/,
  right: /^hon(?:ou?rable)?$/,
  preah: /^(?:bat|boromneath|samdech|karuna|reach)$/,
  tun: /^(?:dr|abdul|mahathir|tengku|datuk|sri)$/,
  pol: /^(?:gen|lt|maj|col|capt|cpl|sgt)$/,
  brig: /^gen$/,
  rear: /^admiral$/,
  royal: /^(?:prince|princess|highness)$/,
}
const MALAY = wordList('tan datuk dato datin tun toh')
/** What the honours of a court open with: "Samdech Akka Moha Sena Padei Techo". */
const COURT = wordList('samdech preah oknha pehin pengiran dato datuk datin tun toh')

/** Whether a word goes on with the honours of a court. */
function isHonour(tokens: readonly Token[], i: number): boolean {
  if (!tokens[i]!.sense.honour || !tokens[i]!.capital) return false
  for (let k = i - 1; k >= 0 && k > i - 10; k--) {
    if (isIn(tokens[k], COURT)) return true
    if (!tokens[k]!.sense.honour && tokens[k]!.text !== "'" && tokens[k]!.text !== '’') return false
  }
  return false
}

/** "Isiaka Imam said": a title that is a family name as well stands before a name, or is one. */
function isBare(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return tokens[i]!.sense.familyName && !(next?.text === '.' || (next?.capital && next.joint === ' '))
}
/** What stands behind a title and is no word. */
export const POINTS = new Set(['.', "'", '’'])

/** "H.E Lin Yun", "H. E Lin Yun": written with one point. */
const isExcellency = (tokens: readonly Token[], i: number): boolean => {
  const e = tokens[i]!.text === 'E' ? i : i + 2
  return tokens[e]?.text === 'E' && tokens[e - 1]?.text === '.' && tokens[e - 2]?.text === 'H'
}

/** "Rt Hon Lin Yun", "Rt. Hon Lin Yun" */
const isRight = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'rt' || (tokens[i - 1]?.text === '.' && tokens[i - 2]?.lower === 'rt')

export function isHonorific(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (isHonour(tokens, i)) return true
  if (token.text === 'H' || token.text === 'E') return isExcellency(tokens, i)
  if (!token.sense.honorific) return token.sense.style
  if (isBare(tokens, i)) return false
  if (token.lower === 'he') return token.text === 'HE'
  const company = COMPANY[token.lower]
  if (!company) return true
  if (token.lower === 'hon' && (tokens[i + 1]?.text === '.' || isRight(tokens, i))) return true
  if (token.lower === 'u') return token.text === 'U' && tokens[i + 1]?.kind === 'word'
  const next = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1]
  return (
    company.test(next?.lower ?? '') ||
    ((token.lower === 'sri' || token.lower === 'seri') && isIn(tokens[i - 1], MALAY))
  )
}
