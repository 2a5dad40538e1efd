/** `npm run dev`: the explorer from its sources; a changed document or fact rebuilds the graph. */
import { resolve, sep } from 'node:path'
import type { ViteDevServer } from 'vite'
import { InputError } from '../../model/input-error.ts'
import type { Command, Terminal } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Chosen, Options } from '../options.ts'
import { SHOW_OPTIONS } from '../show-options.ts'
import { readPort, showSources } from '../site.ts'
import { buildGraphFile } from './graph.ts'

const OPTIONS = { ...GRAPH_OPTIONS, ...SHOW_OPTIONS } as const satisfies Options
const FIRST_PORT = 5173
/** Milliseconds to wait for further changes: an editor's saving is several. */
const CALM = 150

export const dev: Command<typeof OPTIONS> = {
  name: 'dev',
  about: 'Shows the explorer from its sources and reloads it when code, documents or facts change.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const port = readPort(chosen.port, FIRST_PORT)
    await buildGraphFile(chosen, terminal)
    const server = await showSources(chosen.out, port, chosen.open)
    server.printUrls()
    rebuildOnChange(server, chosen, terminal)
    return 0
  },
}

function rebuildOnChange(server: ViteDevServer, chosen: Chosen<typeof OPTIONS>, terminal: Terminal): void {
  const folders = [chosen.documents, chosen.registry].map((folder) => resolve(folder))
  let timer: NodeJS.Timeout | undefined
  let building = Promise.resolve()
  server.watcher.add(folders)
  server.watcher.on('all', (_, path) => {
    if (!folders.some((folder) => resolve(path).startsWith(folder + sep))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      building = building.then(() => rebuild(server, chosen, terminal))
    }, CALM)
  })
}

/** What the user can mend is shown in the page, and the former graph stays. */
async function rebuild(
  server: ViteDevServer,
  chosen: Chosen<typeof OPTIONS>,
  terminal: Terminal,
): Promise<void> {
  try {
    await buildGraphFile(chosen, terminal)
    server.ws.send({ type: 'full-reload' })
  } catch (error) {
    const message = error instanceof InputError ? error.message : String((error as Error).stack)
    terminal.progress(null)
    terminal.print(message)
    server.ws.send({ type: 'error', err: { message, stack: '' } })
  }
}
