/** A Vite plugin: a changed document or fact rebuilds the graph, and the page shows it without losing its view. */
import { resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

/** Milliseconds to wait for further changes: an editor's saving is several. */
const CALM = 150

/**
 * @param paths what is watched besides the sources: folders, and files that may not be there yet
 * @param rebuild throws what is then shown in the page; the former graph stays
 */
export function rebuildOnChange(paths: readonly string[], rebuild: () => Promise<void>): Plugin {
  const watched = paths.map((path) => resolve(path))
  let building = Promise.resolve()
  return {
    name: 'entente:rebuild-on-change',
    // A plugin rather than a listener set once: a restarted server has a new watcher.
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined
      const rebuildAndShow = async () => {
        try {
          await rebuild()
          server.ws.send({ type: 'custom', event: 'entente:graph' })
        } catch (error) {
          server.ws.send({ type: 'error', err: { message: (error as Error).message, stack: '' } })
        }
      }
      server.watcher.add(watched)
      server.watcher.on('all', (_, path) => {
        if (!watched.some((each) => resolve(path) === each || resolve(path).startsWith(each + sep))) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          building = building.then(rebuildAndShow)
        }, CALM)
      })
    },
  }
}
