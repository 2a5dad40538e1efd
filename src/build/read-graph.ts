/** A graph on disk, with the texts that stand beside it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type GraphFile, parseGraphFile } from '../model/graph-file.ts'
import { InputError } from '../model/input-error.ts'
import { explainFileError } from './explain-file-error.ts'
import { textsFolder } from './write-graph.ts'

/** @throws InputError when the file cannot be read, is no JSON or no graph of this version */
export async function readGraph(path: string): Promise<GraphFile> {
  const text = await readFile(path, 'utf8').catch((error) => {
    const words = explainFileError(error)
    if (words === null) throw error
    throw new InputError(`${path} ${words}: name a graph with --graph.`)
  })
  return parseGraphFile(parseJson(text, path), path)
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`${path} does not read as JSON: rebuild it with "npm run graph".`)
  }
}

/** The texts of a graph's documents by id; one that is not there is left out. */
export async function readTexts(path: string, file: GraphFile): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const { id } of file.attributes.documents) {
    const text = await readFile(join(textsFolder(path), `${id}.txt`), 'utf8').catch(() => null)
    if (text !== null) texts.set(id, text)
  }
  return texts
}
