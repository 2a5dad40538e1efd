/** Makes sure, before any work, that a site can be written to a folder and that nothing else is lost by it. */
import { mkdtemp, readdir, rmdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../model/input-error.ts'
import { makeFolder } from './make-folder.ts'
import { explained } from './write-whole.ts'

/** What `npm run build` writes to its folder: as one file, and as a site. */
export const SINGLE_FILE = 'entente.html'
const OF_A_SITE = ['index.html', 'early-graph.js']

/**
 * Makes the folder where it is missing.
 * @param flag the option to name in a message
 * @throws InputError when something other than a folder stands there, or nothing can be written to it
 */
export async function claimFolder(path: string, flag: string): Promise<void> {
  const stats = await stat(path).catch(() => null)
  if (stats && !stats.isDirectory()) throw new InputError(`${path} is no folder: name another with ${flag}.`)
  await explained(path, flag, async () => {
    await makeFolder(path)
    await rmdir(await mkdtemp(join(path, '.entente-')))
  })
}

/** @throws InputError when the folder holds what is no former site: writing one empties it */
export async function refuseOtherThings(folder: string, flag: string): Promise<void> {
  const names = await readdir(folder)
  const isSite = OF_A_SITE.every((name) => names.includes(name))
  if (isSite || names.every((name) => name === SINGLE_FILE)) return
  throw new InputError(
    `${folder} holds other things than a site, which would be removed: name a new or empty folder with ${flag}.`,
  )
}
