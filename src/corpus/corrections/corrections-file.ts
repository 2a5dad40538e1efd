/** corrections.yaml: text ↔ corrections. One line a passage, so that a changed correction is a changed line. */
import { dump, load, YAMLException } from 'js-yaml'
import { checkCorrections } from '../../model/check-corrections.ts'
import type { Corrections } from '../../model/corrections.ts'
import { FileFault } from '../../model/file-fault.ts'

const HEAD = `# Corrections of what was read in the documents, each keyed by the words it is about.
# To undo one, remove it.
`
/** Deeper than any correction. */
const MAX_DEPTH = 12

/**
 * @param file named in messages
 * @throws InputError when it is no YAML, or holds a faulty correction; aliases (`*name`) are refused
 */
export function parseCorrections(text: string, file: string): Corrections {
  // An empty file, or one of comments only, is no document to the parser.
  if (/^\s*(#.*\s*)*$/.test(text)) return []
  try {
    return checkCorrections(load(text, { maxAliases: 0, maxDepth: MAX_DEPTH }), file)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = (error.mark?.line ?? 0) + 1
    throw new FileFault('corrections-yaml', { file, line, reason: error.reason })
  }
}

/** What `parseCorrections` reads back as the same. */
export function printCorrections(corrections: Corrections): string {
  if (corrections.length === 0) return `${HEAD}[]\n`
  const entries = corrections.map((each) => dump([each], { flowLevel: 3, lineWidth: -1, noRefs: true }))
  return `${HEAD}\n${entries.join('\n')}`
}
