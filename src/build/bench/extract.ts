/**
 * How fast documents are read, from text to dated relations, beside one pass of compromise over the same texts; how
 * time and memory grow.
 */
import { compileLexicon, type Lexicon } from '../../extract/lexicon.ts'
import { readDocument } from '../../extract/read-document.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Bench, BenchInput } from './bench.ts'
import { type Contestant, warmUp, withContestants } from './contestant.ts'
import { heapAfterCollection } from './heap.ts'
import { median, rateOf, timeOf } from './processor-time.ts'
import { textsOf } from './texts.ts'
import { verdict } from './verdict.ts'

type Documents = readonly SourceDocument[]
type Print = (line: string) => void

export const extract: Bench = {
  name: 'extract',
  about: 'reading documents, from text to relations, beside one pass of compromise',
  run: async (input, print) => {
    await compareSpeed(input, print)
    const { documents, registry } = input
    const lexicon = compileLexicon(registry)
    // What is rarely called is compiled late: growth and memory are those of compiled code.
    rateOf(() => {
      for (const document of documents) readDocument(document, lexicon)
    }, WARM_UP)
    measureGrowth(documents, lexicon, print)
    measureMemory(documents, lexicon, print)
  },
}

/** Seconds. */
const WARM_UP = 15

async function compareSpeed(input: BenchInput, print: Print): Promise<void> {
  const megabytes = Buffer.byteLength(textsOf(input.documents).join('')) / 1e6
  const rounds = await withContestants(['reading', 'tagging'], input, async (reading, tagging) => {
    await Promise.all([warmUp(reading), warmUp(tagging)])
    return inTurn(reading, tagging)
  })
  print(`reading      ${median(rounds.map((r) => r.ours * megabytes)).toFixed(2)} MB/s`)
  print(`compromise   ${median(rounds.map((r) => r.theirs * megabytes)).toFixed(2)} MB/s`)
  print(`as fast      ${verdict(median(rounds.map((r) => r.ours / r.theirs)), 'at least', 10, 'times')}`)
}

/** Rounds in turn, so that both meet the same weather on the machine. */
async function inTurn(reading: Contestant, tagging: Contestant): Promise<{ ours: number; theirs: number }[]> {
  const rounds: { ours: number; theirs: number }[] = []
  for (let n = 0; n < 9; n++) rounds.push({ ours: await reading.rate(1), theirs: await tagging.rate(1) })
  return rounds
}

/** One document of all texts, over and over up to 2 MB. */
function measureGrowth(documents: Documents, lexicon: Lexicon, print: Print): void {
  const all = textsOf(documents).join('\n\n')
  const seconds = [125_000, 500_000, 2_000_000].map((length) => {
    const text = all.repeat(Math.ceil(length / all.length)).slice(0, length)
    const document = { ...documents[0]!, text, bodyStart: 0 }
    const time = median([1, 2, 3].map(() => timeOf(() => readDocument(document, lexicon))))
    print(`${`${length / 1000} kB`.padEnd(12)} ${time.toFixed(2)} s`)
    return time
  })
  const doublings = 4
  const growth = (seconds.at(-1)! / seconds[0]!) ** (1 / doublings)
  print(`per doubling ${verdict(growth, 'at most', 2.4, 'times')}`)
}

/** Documents that differ in their names, read one after another and forgotten. */
function measureMemory(documents: Documents, lexicon: Lexicon, print: Print): void {
  const heaps: number[] = []
  for (let n = 1; n <= 10_000; n++) {
    const document = documents[n % documents.length]!
    readDocument({ ...document, text: `${document.text}\n\nVisitor${n} Someone${n} came.` }, lexicon)
    if (n !== 1_000 && n !== 10_000) continue
    heaps.push(heapAfterCollection())
    print(`${`${n} texts`.padEnd(12)} ${(heaps.at(-1)! / 1e6).toFixed(1)} MB of heap`)
  }
  print(`memory       ${verdict(heaps[1]! / heaps[0]!, 'at most', 1.1, 'times')}`)
}
