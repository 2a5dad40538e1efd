import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and the missing ones above it, one at a time.
 * Node's own `recursive` never returns where the file system answers ENOENT for a child of an existing folder, as
 * /proc does.
 */
export async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path).then(
    () => true,
    (error) => {
      if (error.code === 'EEXIST') return true
      if (error.code === 'ENOENT' && dirname(path) !== path) return false
      throw error
    },
  )
  if (made) return
  await makeFolder(dirname(path))
  await mkdir(path).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
}
