/** The explorer as a site: built, served, or served while its code and documents change. */
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin, PreviewServer, ViteDevServer } from 'vite'
import { type Port, portTaken } from './claim-port.ts'
import { serveGraph } from './serve-graph.ts'
import { serveRegistry } from './serve-registry.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What stands beside the explorer: the graph as it was written, and the folder of facts. */
export type SiteData = { graphFile: string; registry: string }

const serveData = ({ graphFile, registry }: SiteData) => [serveGraph(graphFile), serveRegistry(registry)]

/** Builds the explorer with its graph into a folder that any web server can show. */
export async function buildSite(data: SiteData, folder: string): Promise<void> {
  const { build } = await loadVite()
  const config: InlineConfig = { root: ROOT, logLevel: 'warn', plugins: serveData(data) }
  await build({ ...config, build: { outDir: folder, emptyOutDir: true } })
}

/** Shows a built site. @throws InputError when the port is taken */
export async function showSite(folder: string, port: Port, open: boolean): Promise<PreviewServer> {
  const { preview } = await loadVite()
  const config: InlineConfig = { root: ROOT, logLevel: 'warn', build: { outDir: folder } }
  return preview({ ...config, preview: { ...port, open } }).catch(explainPort)
}

/** Shows the explorer from its sources. @throws InputError when the port is taken */
export async function showSources(
  data: SiteData,
  port: Port,
  open: boolean,
  plugins: readonly Plugin[],
): Promise<ViteDevServer> {
  const { createServer } = await loadVite()
  const config: InlineConfig = { root: ROOT, logLevel: 'info', plugins: [...serveData(data), ...plugins] }
  const server = await createServer({ ...config, server: { ...port, open } })
  return server.listen().catch(async (error) => {
    await server.close() // else its watcher would keep the process alive
    return explainPort(error)
  })
}

/** Only when needed: commands that show nothing start without it. */
export function loadVite() {
  return import('vite')
}

function explainPort(error: unknown): never {
  const taken = error instanceof Error && /Port (\d+) is already in use/.exec(error.message)
  if (!taken) throw error
  throw portTaken(taken[1] ?? '')
}
