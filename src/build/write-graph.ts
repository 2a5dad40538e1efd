/**
 * Writes a graph and its documents' texts so that a reader finds either the former build or the new one.
 *
 *     graph.json            the graph
 *     graph.texts/<id>.txt  each document's text as stored: what the graph's offsets are offsets into
 */
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SourceDocument } from '../model/document.ts'
import type { GraphFile } from '../model/graph-file.ts'
import { makeFolder } from './make-folder.ts'
import { explained, refuseFolder, temporary, writeFileDeep, writeWhole } from './write-whole.ts'

/** Where the texts of a graph stand: beside it, `graph.json` → `graph.texts`. */
export function textsFolder(graphFile: string): string {
  return `${graphFile.replace(/\.json$/i, '')}.texts`
}

/**
 * Writes the graph and its texts; texts of a former build go.
 * @param flag the option to name in a message
 * @throws InputError when it cannot be written; the former build is then as it was
 */
export async function writeGraph(path: string, file: GraphFile, documents: readonly SourceDocument[]) {
  await explained(path, '--out', async () => {
    const texts = textsFolder(path)
    const [newGraph, newTexts, oldTexts] = [temporary(path), temporary(texts), `${temporary(texts)}.old`]
    await refuseFolder(path, '--out')
    try {
      await writeFileDeep(newGraph, serialize(file))
      await makeFolder(newTexts)
      for (const { id, text } of documents) await writeFileDeep(join(newTexts, `${id}.txt`), text)
      const hadTexts = await moveIfThere(texts, oldTexts)
      try {
        await rename(newTexts, texts)
        await rename(newGraph, path)
      } catch (error) {
        await rm(texts, { recursive: true, force: true })
        if (hadTexts) await rename(oldTexts, texts)
        throw error
      }
    } finally {
      for (const each of [newGraph, newTexts, oldTexts]) await rm(each, { recursive: true, force: true })
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
