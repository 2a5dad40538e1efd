/** `npm run build`: documents → the explorer as a static site. */
import type { Command } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { buildSite } from '../site.ts'
import { buildGraphFile } from './graph.ts'

const OPTIONS = {
  ...GRAPH_OPTIONS,
  site: { value: 'DIR', default: 'dist', about: 'the folder that the site is written to; what it held goes' },
} as const satisfies Options

export const build: Command<typeof OPTIONS> = {
  name: 'build',
  about: 'Builds the graph and the explorer as a static site, for any web server.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    await buildGraphFile(chosen, terminal)
    await buildSite({ graphFile: chosen.out, registry: chosen.registry }, chosen.site)
    terminal.print(`Wrote the site to ${chosen.site}.`)
    return 0
  },
}
