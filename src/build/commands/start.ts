/** `npm start`: documents → the explorer in a browser. */
import { claimPort } from '../claim-port.ts'
import type { Command } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { SHOW_OPTIONS } from '../show-options.ts'
import { buildSite, showSite } from '../site.ts'
import { buildGraphFile } from './graph.ts'

const OPTIONS = { ...GRAPH_OPTIONS, ...SHOW_OPTIONS } as const satisfies Options
const FIRST_PORT = 4173
const SITE = 'dist'

export const start: Command<typeof OPTIONS> = {
  name: 'start',
  about: 'Builds the graph and the explorer, and shows it.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const port = await claimPort(chosen.port, FIRST_PORT)
    await buildGraphFile(chosen, terminal)
    await buildSite({ graphFile: chosen.out, registry: chosen.registry }, SITE)
    const server = await showSite(SITE, port, chosen.open)
    terminal.print(`\nThe explorer stands at ${server.resolvedUrls?.local[0]} (Ctrl C stops it).`)
    return 0
  },
}
