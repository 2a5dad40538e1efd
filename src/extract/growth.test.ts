/** Reading takes time in proportion to length, whatever the text: ratios of processor time within one run. */
import { expect, test } from 'vitest'
import { factsOf } from '../build/test-reading.ts'

const ARTICLE =
  'Nepal hosted the 18th SAARC Summit in Kathmandu in 2014. President Ram Baran Yadav met the Prime Minister of ' +
  'India, Narendra Modi, who had visited Bhutan in June, and thanked the SAARC Secretariat.\n\n'

/** Another word for each number. */
const word = (n: number) => `K${[...String(n)].map((digit) => 'aeioubdlmn'[Number(digit)]).join('')}`
const many = (length: number, piece: (n: number) => string) =>
  Array.from({ length: length / 25 }, (_, n) => piece(n)).join('')

const TEXTS: [string, (length: number) => string][] = [
  ['articles', (n) => ARTICLE.repeat(n / ARTICLE.length)],
  ['a sentence without an end', (n) => 'and said that Nepal would meet India, who '.repeat(n / 42)],
  ['verbs only', (n) => 'said that he said '.repeat(n / 18)],
  ['capitals only', (n) => 'COUNCIL OF NEPAL '.repeat(n / 17)],
  ['heads of bodies', (n) => 'Council '.repeat(n / 8)],
  ['ever new bodies', (n) => many(n, (i) => `${word(i)} Institute of ${word(7 * i)}. `)],
  ['ever new people', (n) => many(n, (i) => `Anna ${word(i)} met ${word(3 * i)} Rai, `)],
  ['ever new offices', (n) => many(n, (i) => `Minister Anna ${word(i)} came. `)],
  ['counterparts', (n) => many(n, (i) => `Anna ${word(i)} met her counterpart Ben ${word(i)}. `)],
  [
    'a table of summits',
    (n) => `ECO Summits\n\n| No. | Date | Place |\n${many(n, (i) => `| ${i}th | 3 May 1999 | Baku |\n`)}`,
  ],
  ['commas', (n) => ','.repeat(n / 2)],
  ['brackets', (n) => '('.repeat(n / 4) + ')'.repeat(n / 4)],
  ['lines', (n) => 'a\n'.repeat(n / 2)],
  ['one word', (n) => 'A'.repeat(n)],
]

/** Milliseconds of processor time: the least of three runs, as what disturbs a run only adds to it. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage().user
    factsOf(text)
    return (process.cpuUsage().user - start) / 1000
  })
  return Math.min(...times)
}

test.each(TEXTS)('%s', { timeout: 60_000 }, (_, make) => {
  const short = timeOf(make(15_000))
  // Four times the text: 4 times the time would be in proportion, 16 times with its square.
  // Less than the clock tells apart counts as that.
  expect(timeOf(make(60_000)) / Math.max(short, 5)).toBeLessThan(9)
})
