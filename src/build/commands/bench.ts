/** `npm run bench`: all benchmarks, or the one that is named: `npm run bench -- extract`. */
import { InputError } from '../../model/input-error.ts'
import { BENCHES } from '../bench/index.ts'
import type { Command } from '../command.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import type { Options } from '../options.ts'
import { readDocuments } from '../read-documents.ts'
import { readRegistry } from '../read-registry.ts'

const OPTIONS = {
  only: {
    value: 'NAME',
    bare: true,
    about: `one benchmark: ${BENCHES.map((b) => `${b.name} (${b.about})`).join(', ')}`,
  },
  documents: GRAPH_OPTIONS.documents,
  registry: GRAPH_OPTIONS.registry,
} as const satisfies Options

export const bench: Command<typeof OPTIONS> = {
  name: 'bench',
  about: 'Measures speed and memory, beside something whose speed is known, in the same run.',
  options: OPTIONS,
  run: async (chosen, terminal) => {
    const asked = BENCHES.filter((b) => chosen.only === null || b.name === chosen.only)
    if (asked.length === 0) {
      const names = BENCHES.map((b) => b.name).join(', ')
      throw new InputError(`There is no benchmark "${chosen.only}": choose one of ${names}.`)
    }
    const { documents } = await readDocuments(chosen.documents)
    const registry = await readRegistry(chosen.registry)
    for (const { name, about, run } of asked) {
      terminal.print(`${name}: ${about}`)
      await run({ documents, registry }, (line) => terminal.print(`  ${line}`))
    }
    return 0
  },
}
