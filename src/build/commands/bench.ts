/** `npm run bench`: how fast documents are read, next to things whose speed is known, in the same run. */
import { parse } from 'chrono-node'
import { compileLexicon } from '../../extract/lexicon.ts'
import { readDocument } from '../../extract/read-document.ts'
import type { Command } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { readDocuments } from '../read-documents.ts'
import { readRegistry } from '../read-registry.ts'

const OPTIONS = {
  documents: GRAPH_OPTIONS.documents,
  registry: GRAPH_OPTIONS.registry,
} as const satisfies Options
/** Milliseconds; a subject is read over and over for so long. */
const DURATION = 1500

export const bench: Command<typeof OPTIONS> = {
  name: 'bench',
  about: 'Measures reading in MB/s of text, beside one pass of a regular expression and beside chrono-node.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const { documents } = await readDocuments(chosen.documents)
    const lexicon = compileLexicon(await readRegistry(chosen.registry))
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    const measure = (work: (document: (typeof documents)[number]) => unknown) =>
      megabytesPerSecond(bytes, () => {
        for (const document of documents) work(document)
      })
    const pass = measure(({ text }) => text.match(/\p{Lu}[\p{L}'’-]+/gu)?.length)
    const chrono = measure(({ text }) => parse(text))
    const reading = measure((document) => readDocument(document, lexicon))
    terminal.print(`reading      ${reading.toFixed(2)} MB/s`)
    terminal.print(
      `one regex    ${pass.toFixed(2)} MB/s, reading takes ${(pass / reading).toFixed(0)} times as long`,
    )
    terminal.print(
      `chrono-node  ${chrono.toFixed(2)} MB/s, reading takes ${(chrono / reading).toFixed(2)} times as long`,
    )
    return 0
  },
}

/** Runs work over and over, once to warm up. */
function megabytesPerSecond(bytes: number, work: () => void): number {
  work()
  const start = performance.now()
  let rounds = 0
  while (performance.now() - start < DURATION) {
    work()
    rounds++
  }
  return (bytes * rounds) / 1e6 / ((performance.now() - start) / 1000)
}
