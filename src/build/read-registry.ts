/** A folder of YAML files → the registry. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load, YAMLException } from 'js-yaml'
import { checkRegistry } from '../model/check-registry.ts'
import { InputError } from '../model/input-error.ts'
import { REGISTRY_FILES, type Registry } from '../model/registry.ts'
import { explainFileError } from './explain-file-error.ts'

/**
 * @param directory as the user named it; messages repeat it
 * @throws InputError when a file is missing, is not UTF-8 or not YAML, or holds a faulty fact
 */
export async function readRegistry(directory: string): Promise<Registry> {
  const names = Object.keys(REGISTRY_FILES).map((list) => join(directory, `${list}.yaml`))
  return checkRegistry(await Promise.all(names.map(async (name) => ({ name, value: await readYaml(name) }))))
}

async function readYaml(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error) => fail(path, error))
  const text = decode(path, bytes)
  // An empty file, or one of comments only, is no document to the parser, but an empty list to us.
  if (/^\s*(#.*\s*)*$/.test(text)) return null
  try {
    // The parser's default schema leaves 2002-06-04 a string.
    return load(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark ? ` in line ${error.mark.line + 1}` : ''
    throw new InputError(`${path} is not valid YAML${line} (${error.reason}): correct it.`)
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputError(`${path} is not UTF-8 text: save it in UTF-8.`)
  }
}

function fail(path: string, error: unknown): never {
  const words = explainFileError(error)
  if (words === null) throw error
  throw new InputError(`${path} ${words}: name a folder with the registry's files with --registry.`)
}
