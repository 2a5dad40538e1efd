/** Which older encoding bytes are in that are not UTF-8, by what their letters look like. */

const LATIN = /^(?:ISO-8859-(?:1|2|9)|windows-125[0247])$/
/** Chardet's confidence, in per cent, below which our own counting is the better guess. */
const DOUBTFUL = 20
const SAMPLE = 65_536

/** @returns a label that TextDecoder knows; never a refusal, the best guess counts */
export async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const sample = bytes.subarray(0, SAMPLE)
  const { analyse } = await import('chardet')
  const shape = shapeOf(sample)
  const guess = analyse(sample).find(
    ({ name, confidence }) =>
      LATIN.test(name) === shape.isLatin &&
      !name.startsWith('UTF') &&
      name !== 'ASCII' &&
      confidence >= DOUBTFUL,
  )
  if (guess) return guess.name
  if (shape.isLatin) return 'windows-1252'
  return shape.isPaired ? 'gb18030' : 'windows-1251'
}

/**
 * Latin letters with accents stand alone among ASCII; letters of other scripts stand in runs. In a single-byte
 * Cyrillic text nearly all are letters from 0xC0 on; in a Chinese one a third lie below.
 */
function shapeOf(bytes: Uint8Array): { isLatin: boolean; isPaired: boolean } {
  let [high, inRuns, low] = [0, 0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0
    if (byte < 0x80) continue
    high++
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80) inRuns++
    if (byte < 0xc0) low++
  }
  return { isLatin: inRuns < high * 0.6, isPaired: low > high * 0.15 }
}
