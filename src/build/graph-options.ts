/** The options that every command shares which builds a graph. */
import type { Options } from './options.ts'

export const GRAPH_OPTIONS = {
  documents: {
    value: 'DIR',
    default: 'graph-data/documents',
    about: 'the folder of documents, with its subfolders',
  },
  registry: { value: 'DIR', default: 'graph-data/registry', about: 'the folder of facts about the world' },
  corrections: {
    value: 'FILE',
    about: 'corrections of what is read (default: graph-data/corrections.yaml, if it is there)',
  },
  out: { value: 'FILE', default: 'graph-data/graph.json', about: 'where the graph is written' },
  title: { value: 'TEXT', about: "the graph's title (default: after its best connected entity)" },
} as const satisfies Options
