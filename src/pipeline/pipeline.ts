/**
 * Documents → graph: the whole way on one screen, for the build and for a page alike. Pure but for the progress it
 * tells.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { buildGraph } from '../corpus/build-graph.ts'
import type { Lexicon } from '../extract/lexicon.ts'
import { type Facts, readDocument } from '../extract/read-document.ts'
import { assembleGraphFile } from '../graph/assemble.ts'
import type { Corrections } from '../model/corrections.ts'
import type { SourceDocument } from '../model/document.ts'
import type { GraphFile } from '../model/graph-file.ts'

/** A document and what was read in it. */
export type Reading = { document: SourceDocument; facts: Facts }

/** @property empty documents in which nothing was found */
export type Outcome = { file: GraphFile; empty: readonly string[] }

/** Short enough for a link, long enough that two builds hardly share it: 48 bits. */
const VERSION_LENGTH = 12

/** Reads each document by itself. */
export function readAll(
  documents: readonly SourceDocument[],
  lexicon: Lexicon,
  progress: (done: number) => void = () => {},
): Reading[] {
  return documents.map((document, index) => {
    const facts = readDocument(document, lexicon)
    progress(index + 1)
    return { document, facts }
  })
}

/**
 * Joins readings into one graph and lays it out.
 * @param title null: named after its best connected entity
 * @param before the graph before it grew, whose entities stay where they stand
 */
export function joinReadings(
  readings: readonly Reading[],
  lexicon: Lexicon,
  title: string | null,
  corrections: Corrections = [],
  before: GraphFile | null = null,
): Outcome {
  const { documents, nodes, edges, redirects, review, empty } = buildGraph(readings, lexicon, corrections)
  const texts = new Map(readings.map(({ document }) => [document.id, document.text]))
  const records = documents.map((record) => ({ ...record, sha256: hashOf(texts.get(record.id) ?? '') }))
  // Places are left out: they may differ in their last digits from machine to machine.
  const version = hashOf(JSON.stringify([records, nodes, edges])).slice(0, VERSION_LENGTH)
  const kept = new Map(
    before?.nodes.map(({ key, attributes: { x, y } }) => [redirects[key] ?? key, { x, y }] as const),
  )
  const parts = { title, documents: records, nodes, edges, version, redirects, review, kept }
  return { file: assembleGraphFile(parts), empty }
}

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)))
}
