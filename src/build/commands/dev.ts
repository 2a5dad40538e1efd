/** `npm run dev`: the explorer from its sources; a changed document, fact or correction rebuilds the graph. */
import { InputError } from '../../model/input-error.ts'
import { claimPort } from '../claim-port.ts'
import type { Command } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { DEFAULT_CORRECTIONS } from '../read-corrections.ts'
import { rebuildOnChange } from '../rebuild-on-change.ts'
import { SHOW_OPTIONS } from '../show-options.ts'
import { showSources } from '../site.ts'
import { buildGraphFile } from './graph.ts'

const OPTIONS = { ...GRAPH_OPTIONS, ...SHOW_OPTIONS } as const satisfies Options
const FIRST_PORT = 5173

export const dev: Command<typeof OPTIONS> = {
  name: 'dev',
  about: 'Shows the explorer from its sources; changed code, documents, facts and corrections show in place.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const port = await claimPort(chosen.port, FIRST_PORT)
    const corrections = chosen.corrections ?? DEFAULT_CORRECTIONS
    await buildGraphFile(chosen, terminal)
    const watch = rebuildOnChange([chosen.documents, chosen.registry, corrections], async () => {
      try {
        await buildGraphFile(chosen, terminal)
      } catch (error) {
        terminal.progress(null)
        terminal.print(error instanceof InputError ? error.message : String((error as Error).stack))
        throw error
      }
    })
    const server = await showSources(
      { graphFile: chosen.out, registry: chosen.registry },
      port,
      chosen.open,
      [watch],
    )
    server.printUrls()
    return 0
  },
}
