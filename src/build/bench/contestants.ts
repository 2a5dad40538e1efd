/**
 * What is compared when documents are read, run by a process of its own: told once what to do and with what, then
 * asked again and again how fast it is.
 *
 * A pass of compromise is `nlp(text)`: it cuts into sentences and terms, tags every term and finds the chunks at
 * once, as it has no part that waits until asked. Listing people, places and organizations from it, the nearest to
 * what is read here, takes hardly more and is not counted.
 */
import nlp from 'compromise'
import { compileLexicon } from '../../extract/lexicon.ts'
import { readDocument } from '../../extract/read-document.ts'
import type { BenchInput } from './bench.ts'
import { rateOf } from './processor-time.ts'
import { textsOf } from './texts.ts'

const WORKS = {
  reading: ({ documents, registry }: BenchInput) => {
    const lexicon = compileLexicon(registry)
    return () => {
      for (const document of documents) readDocument(document, lexicon)
    }
  },
  tagging: ({ documents }: BenchInput) => {
    const texts = textsOf(documents)
    return () => {
      for (const text of texts) nlp(text)
    }
  },
}

export type Work = keyof typeof WORKS

process.once('message', ({ work, input }: { work: Work; input: BenchInput }) => {
  const run = WORKS[work](input)
  process.on('message', (seconds: number) => process.send!(rateOf(run, seconds)))
})
