/**
 * Writes a graph and what stands beside it so that a reader finds either the former build or the new one.
 *
 *     graph.json            the graph
 *     graph.texts/<id>.txt  each document's text as stored: what the graph's offsets are offsets into
 *     graph.readings.json   what was read in each document, for corrections that are made in the page
 */
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceDocument } from '../model/document.ts'
import type { GraphFile } from '../model/graph-file.ts'
import type { ReadingsFile } from '../pipeline/readings-file.ts'
import { makeFolder } from './make-folder.ts'
import { explained, refuseNoFile, temporary, writeFileDeep, writeWhole } from './write-whole.ts'

/** Where the texts of a graph stand: beside it, `graph.json` → `graph.texts`. */
export const textsFolder = (graphFile: string): string => `${graphFile.replace(/\.json$/i, '')}.texts`

/** Where its readings stand: `graph.json` → `graph.readings.json`. */
export const readingsPath = (graphFile: string): string =>
  `${graphFile.replace(/\.json$/i, '')}.readings.json`

/**
 * Writes the graph and what stands beside it; texts of a former build go.
 * @param readings null: none are kept, and what a former build left goes
 * @throws InputError when it cannot be written; the former build is then as it was
 */
export async function writeGraph(
  path: string,
  file: GraphFile,
  documents: readonly SourceDocument[],
  readings: ReadingsFile | null,
) {
  await explained(path, '--out', async () => {
    const texts = textsFolder(path)
    const beside = readingsPath(path)
    const [newGraph, newTexts, oldTexts] = [temporary(path), temporary(texts), `${temporary(texts)}.old`]
    const newReadings = temporary(beside)
    await refuseNoFile(path, '--out')
    try {
      await writeFileDeep(newGraph, serialize(file))
      if (readings) await writeFileDeep(newReadings, JSON.stringify(readings))
      await makeFolder(newTexts)
      for (const { id, text } of documents) await writeFileDeep(join(newTexts, `${id}.txt`), text)
      const hadTexts = await moveIfThere(texts, oldTexts)
      try {
        await rename(newTexts, texts)
        // They name the graph that they belong to: one without the other is noticed.
        if (readings) await rename(newReadings, beside)
        else await rm(beside, { force: true })
        await rename(newGraph, path)
      } catch (error) {
        await rm(texts, { recursive: true, force: true })
        if (hadTexts) await rename(oldTexts, texts)
        throw error
      }
    } finally {
      for (const each of [newGraph, newReadings, newTexts, oldTexts])
        await rm(each, { recursive: true, force: true })
    }
  })
}

/** Writes the graph of a single document to `folder/<id>.json`. @throws InputError when it cannot be written */
export async function writeDocumentGraph(folder: string, id: string, file: GraphFile) {
  await writeWhole(join(folder, `${id}.json`), serialize(file), '--per-document')
}

function serialize(file: GraphFile): string {
  return `${JSON.stringify(file, null, 1)}\n`
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  return rename(from, to).then(
    () => true,
    (error) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )
}
