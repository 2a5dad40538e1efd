/** `npm run build`: documents → the explorer as a static site. */
import { join } from 'node:path'
import { claimFolder, refuseOtherThings, SINGLE_FILE } from '../claim-folder.ts'
import type { Command } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { buildSingleFile } from '../single-file.ts'
import { buildSite } from '../site.ts'
import { buildGraphFile } from './graph.ts'

const OPTIONS = {
  ...GRAPH_OPTIONS,
  'single-file': { about: 'write one HTML file instead, with everything inside, that opens from disk' },
  site: { value: 'DIR', default: 'dist', about: 'the folder that the site is written to; what it held goes' },
} as const satisfies Options

export const build: Command<typeof OPTIONS> = {
  name: 'build',
  about: 'Builds the graph and the explorer as a static site, for any web server.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    await claimFolder(chosen.site, '--site')
    if (!chosen['single-file']) await refuseOtherThings(chosen.site, '--site')
    await buildGraphFile(chosen, terminal)
    const data = { graphFile: chosen.out, registry: chosen.registry }
    if (chosen['single-file']) {
      const path = join(chosen.site, SINGLE_FILE)
      await buildSingleFile(data, path)
      terminal.print(`Wrote ${path}: one file, to open from disk or to send.`)
      return 0
    }
    await buildSite(data, chosen.site)
    terminal.print(`Wrote the site to ${chosen.site}.`)
    return 0
  },
}
