/** A Vite plugin: the graph, its texts and readings beside the explorer, while developing and in the built site. */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Plugin } from 'vite'
import { fileRequested } from './graph-request.ts'
import { readingsPath, textsFolder } from './write-graph.ts'

/** @param graphFile the graph as `npm run graph` wrote it */
export function serveGraph(graphFile: string): Plugin {
  return {
    name: 'entente:serve-graph',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const wanted = fileRequested(request.url ?? '', graphFile)
        if (!wanted) return next()
        const content = await readFile(wanted.path).catch(() => null)
        response.statusCode = content === null ? 404 : 200
        response.setHeader('content-type', wanted.type)
        response.setHeader('cache-control', 'no-cache')
        response.end(content ?? 'not found')
      })
    },
    async generateBundle() {
      const emit = async (fileName: string, path: string) =>
        this.emitFile({ type: 'asset', fileName, source: await readFile(path) })
      await emit('graph.json', graphFile)
      // A graph that somebody else made may have none; the page then says that corrections wait for a build.
      const readings = readingsPath(graphFile)
      if (existsSync(readings)) await emit('graph.readings.json', readings)
      const texts = textsFolder(graphFile)
      for (const entry of await readdir(texts, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const path = join(entry.parentPath, entry.name)
        await emit(`graph.texts/${path.slice(join(texts, sep).length).split(sep).join('/')}`, path)
      }
    },
  }
}
