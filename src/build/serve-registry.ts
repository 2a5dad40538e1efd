/** A Vite plugin: the registry as one checked file beside the explorer, for documents that are read in the page. */
import type { Plugin } from 'vite'
import { readRegistry } from './read-registry.ts'

const FILE = 'registry.json'

/** @param directory the registry's folder */
export function serveRegistry(directory: string): Plugin {
  const read = async () => JSON.stringify(await readRegistry(directory))
  return {
    name: 'entente:serve-registry',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        if (request.url?.replace(/\?.*/, '') !== `/${FILE}`) return next()
        const json = await read().catch(() => null)
        response.statusCode = json === null ? 404 : 200
        response.setHeader('content-type', 'application/json')
        response.setHeader('cache-control', 'no-cache')
        response.end(json ?? 'not found')
      })
    },
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: await read() })
    },
  }
}
