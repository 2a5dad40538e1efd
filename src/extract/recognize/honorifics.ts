/** Honorifics in their company: "Tan Sri Halim", but "Tan Wei-Ling"; "Rear Admiral", but "the rear". */
import type { Token } from '../words/sense.ts'

/** Honorifics that are names as well count only in company: "Tan Sri", "Datuk Seri", but "Tan Chuan-Jin". */
const COMPANY: Record<string, RegExp> = {
  tan: /^sri$/,
  sri: /^$/,
  seri: /^$/,
  u: /^$/,
  hon: /^(?:mr|mrs|ms|dr)$/,
  tun: /^(?:dr|abdul|mahathir|tengku|datuk|sri)$/,
  pol: /^(?:gen|lt|maj|col|capt|cpl|sgt)$/,
  brig: /^gen$/,
  rear: /^admiral$/,
}
const MALAY = /^(?:tan|datuk|dato|datin|tun|toh)$/

export function isHonorific(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined) return false
  if (!token.sense.honorific) return token.sense.style
  if (token.lower === 'he') return token.text === 'HE'
  const company = COMPANY[token.lower]
  if (!company) return true
  if (token.lower === 'hon' && tokens[i + 1]?.text === '.') return true
  if (token.lower === 'u') return token.text === 'U' && tokens[i + 1]?.kind === 'word'
  const next = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1]
  return (
    company.test(next?.lower ?? '') ||
    (/^(?:sri|seri)$/.test(token.lower) && MALAY.test(tokens[i - 1]?.lower ?? ''))
  )
}
