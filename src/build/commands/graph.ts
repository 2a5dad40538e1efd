/** `npm run graph`: documents → graph.json. */
import { compileLexicon } from '../../extract/lexicon.ts'
import type { SourceDocument } from '../../model/document.ts'
import { type Filter, NO_FILTER } from '../../model/filter.ts'
import { narrow } from '../../pipeline/narrow.ts'
import { joinReadings, readAll } from '../../pipeline/pipeline.ts'
import { readingsFile } from '../../pipeline/readings-file.ts'
import { NO_METADATA } from '../../text/formats/metadata.ts'
import { plain } from '../../text/formats/plain.ts'
import { readDocumentFile } from '../../text/formats/read-document-file.ts'
import type { Command, Terminal } from '../command.ts'
import { explainDocument } from '../explain/explain-document.ts'
import { FILTER_OPTIONS, filterLine, readFilter } from '../filter-options.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Chosen, Options } from '../options.ts'
import { readCorrections } from '../read-corrections.ts'
import { readDocuments } from '../read-documents.ts'
import { readRegistry } from '../read-registry.ts'
import { reportBuild } from '../report.ts'
import { reportDoubts } from '../report-doubts.ts'
import { writeDocumentGraph, writeGraph } from '../write-graph.ts'

const OPTIONS = {
  ...GRAPH_OPTIONS,
  ...FILTER_OPTIONS,
  explain: {
    value: 'TEXT',
    about:
      'write no graph, but say why a sentence, a document (its id) or what is piped in (-) gives what it gives',
  },
  doubts: { about: 'also list the sentences that name two parties and yet give no relation' },
  'per-document': { value: 'DIR', about: 'also write a graph of each document alone, as DIR/<id>.json' },
} as const satisfies Options

export const graph: Command<typeof OPTIONS> = {
  name: 'graph',
  about: 'Turns a folder of documents into a graph.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const filter = readFilter(chosen)
    if (chosen.explain === null) await buildGraphFile(chosen, terminal, filter)
    else await explain(chosen.explain, chosen, terminal)
    return 0
  },
}

type GraphChoice = Chosen<typeof GRAPH_OPTIONS> & { 'per-document'?: string | null; doubts?: boolean }

async function explain(what: string, chosen: GraphChoice, terminal: Terminal): Promise<void> {
  const lexicon = compileLexicon(await readRegistry(chosen.registry))
  const document = await documentToExplain(what, chosen.documents, terminal)
  for (const line of explainDocument(document, lexicon)) terminal.print(line)
}

/** A document of the folder by its id, else the text itself, front matter and all. */
async function documentToExplain(what: string, folder: string, terminal: Terminal): Promise<SourceDocument> {
  const known = /\s/.test(what) || what === '-' ? [] : (await readDocuments(folder)).documents
  const text = what === '-' ? await terminal.input() : what
  return (
    known.find((document) => document.id === what) ??
    readDocumentFile(new TextEncoder().encode(text), {
      id: 'text',
      name: 'The text to explain',
      format: plain,
      said: NO_METADATA,
    })
  )
}

/**
 * Builds, writes and reports. Nothing is written before everything has been read.
 * @param filter what of it is written
 */
export async function buildGraphFile(
  chosen: GraphChoice,
  terminal: Terminal,
  filter: Filter = NO_FILTER,
): Promise<void> {
  const start = performance.now()
  const { documents, skipped } = await readDocuments(chosen.documents, (done, of) =>
    terminal.progress(`Opening files: ${done} of ${of}`),
  )
  const lexicon = compileLexicon(await readRegistry(chosen.registry))
  const corrections = await readCorrections(chosen.corrections)
  const readings = readAll(documents, lexicon, (done) =>
    terminal.progress(`Reading documents: ${done} of ${documents.length}`),
  )
  terminal.progress('Joining and laying out')
  const outcome = joinReadings(readings, lexicon, chosen.title, corrections)
  const alone = chosen['per-document'] ?? null
  for (const reading of alone === null ? [] : readings) {
    terminal.progress(`Writing ${reading.document.id}`)
    const { file } = joinReadings([reading], lexicon, reading.document.title)
    await writeDocumentGraph(alone ?? '', reading.document.id, file)
  }
  const isWhole = filterLine(filter) === ''
  const file = isWhole ? outcome.file : narrow(outcome.file, filter)
  const beside = readingsFile(readings, chosen.title, file, isWhole ? null : filter)
  await writeGraph(chosen.out, file, documents, beside)
  terminal.progress(null)
  for (const line of reportBuild(outcome, skipped)) terminal.print(line)
  for (const line of chosen.doubts ? reportDoubts(documents, lexicon) : []) terminal.print(line)
  if (file !== outcome.file) {
    const kept = `${file.edges.length} of ${outcome.file.edges.length} relations`
    terminal.print(`Kept ${kept}: ${filterLine(filter)}.`)
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  terminal.print(`Wrote ${chosen.out} in ${seconds} s.`)
}
