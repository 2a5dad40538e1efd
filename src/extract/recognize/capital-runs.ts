/** Runs of capitals that no recognizer has taken yet: "Xiaomi", "Hon Hai", "CPN-UML", "LG Energy". */
import { type Cover, type Reading, wordsOf } from '../reading.ts'
import { OFFICE_ABBREVIATIONS } from '../words/offices.ts'
import { isHonorific } from './honorifics.ts'
import { isNickname } from './nicknames.ts'

export type CapitalRun = {
  first: number
  last: number
  /** The words with single spaces. */
  surface: string
  /** All capitals, digits and hyphens: "KPK", "CPN-UML". */
  acronym: boolean
}

const ACRONYM = /^(?=[\p{Lu}\p{N}&-]{2,12}$).*\p{Lu}.*\p{Lu}/u

/** Whether a token can stand in such a run. */
function isWord(reading: Reading, cover: Cover, i: number): boolean {
  const token = reading.tokens[i]
  if (token?.kind !== 'word' || !token.capital || cover[i]! >= 0 || token.sense.notName) return false
  if (token.text.length === 1 || token.text.includes('.')) return false
  if (token.sense.officeHead || token.sense.month > 0 || token.sense.weekday !== null) return false
  if (token.sense.offices !== null && OFFICE_ABBREVIATIONS.has(token.text)) return false
  if (isNickname(reading.tokens, token)) return false
  return !token.sense.personNoun && !isHonorific(reading.tokens, i)
}

/** All runs of a document, in its order. Headings hold none: there everything is a capital. */
export function capitalRuns(reading: Reading, cover: Cover): CapitalRun[] {
  const runs: CapitalRun[] = []
  let end = 0
  for (const i of reading.openings.capitals) {
    if (i < end || !isWord(reading, cover, i)) continue
    const sentence = reading.sentences[reading.sentenceOf[i]!]!
    if (reading.read.blocks[sentence.block]!.kind === 'heading') continue
    end = i + 1
    while (end < sentence.last && isWord(reading, cover, end)) end++
    runs.push(runOf(reading, i, end))
  }
  return runs
}

function runOf(reading: Reading, first: number, last: number): CapitalRun {
  const surface = wordsOf(reading, first, last)
  return { first, last, surface, acronym: reading.tokens[first]!.sense.shouted && ACRONYM.test(surface) }
}
