/**
 * How fast documents are read, from text to dated relations, beside one pass of compromise over the same texts; how
 * time and memory grow.
 *
 * A pass of compromise is `nlp(text)`: it cuts into sentences and terms, tags every term and finds the chunks at
 * once, as it has no part that waits until asked. What it then takes to list people, places and organizations, the
 * nearest to what is read here, is told as well, but not counted.
 */
import nlp from 'compromise'
import { compileLexicon, type Lexicon } from '../../extract/lexicon.ts'
import { readDocument } from '../../extract/read-document.ts'
import type { SourceDocument } from '../../model/document.ts'
import type { Bench } from './bench.ts'
import { heapAfterCollection } from './heap.ts'
import { median, rateOf, timeOf } from './processor-time.ts'
import { verdict } from './verdict.ts'

type Documents = readonly SourceDocument[]
type Print = (line: string) => void

export const extract: Bench = {
  name: 'extract',
  about: 'reading documents, from text to relations, beside one pass of compromise',
  run: async ({ documents, registry }, print) => {
    const lexicon = compileLexicon(registry)
    compareSpeed(documents, lexicon, print)
    measureGrowth(documents, lexicon, print)
    measureMemory(documents, lexicon, print)
  },
}

/** Seconds for each before anything is measured: until then the engine still compiles what is rarely called. */
const WARM_UP = 15

/** Rounds in turn, so that both meet the same weather on the machine. */
function compareSpeed(documents: Documents, lexicon: Lexicon, print: Print): void {
  // Front matter is neither read nor tagged.
  const texts = documents.map(({ text, bodyStart }) => text.slice(bodyStart))
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const reading = () => {
    for (const document of documents) readDocument(document, lexicon)
  }
  const tagging = () => {
    for (const text of texts) nlp(text)
  }
  const naming = () => {
    for (const text of texts) listNames(text)
  }
  rateOf(reading, WARM_UP)
  rateOf(tagging, WARM_UP)
  const rounds = Array.from({ length: 7 }, () => {
    const [ours, theirs] = [rateOf(reading, 0.5) * megabytes, rateOf(tagging, 0.5) * megabytes]
    return { ours, theirs, ratio: ours / theirs }
  })
  print(`reading      ${median(rounds.map((r) => r.ours)).toFixed(2)} MB/s`)
  print(`compromise   ${median(rounds.map((r) => r.theirs)).toFixed(2)} MB/s`)
  print(`with names   ${(rateOf(naming, 2) * megabytes).toFixed(2)} MB/s`)
  print(`as fast      ${verdict(median(rounds.map((r) => r.ratio)), 'at least', 10, 'times')}`)
}

function listNames(text: string): string[][] {
  const view = nlp(text)
  return [view.people(), view.places(), view.organizations()].map((names) => names.out('array') as string[])
}

/** One document of all texts, over and over up to 2 MB. */
function measureGrowth(documents: Documents, lexicon: Lexicon, print: Print): void {
  const all = documents.map((d) => d.text.slice(d.bodyStart)).join('\n\n')
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
