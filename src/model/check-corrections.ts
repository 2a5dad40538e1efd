/** The door of corrections: a parsed file in, corrections out. Past it nobody checks one again. */
import {
  CORRECTION_KINDS,
  type Correction,
  type CorrectionKind,
  type Corrections,
  schemaOf,
} from './corrections.ts'
import { explainIssue } from './explain-issue.ts'
import { FileFault } from './file-fault.ts'

/**
 * @param value the parsed file; nothing (an empty file) is no correction
 * @param file named in messages
 * @throws InputError with one sentence on the first fault: file, entry, what is wrong, what to do
 */
export function checkCorrections(value: unknown, file: string): Corrections {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value)) throw new FileFault('corrections-list', { file })
  return value.map((entry, index) => checkEntry(entry, { file, number: index + 1 }))
}

type Where = { file: string; number: number }

function checkEntry(entry: unknown, where: Where): Correction {
  const kind = (entry as { correct?: unknown } | null)?.correct
  if (!CORRECTION_KINDS.includes(kind as CorrectionKind)) {
    const kinds = CORRECTION_KINDS.join(', ')
    if (kind === undefined) throw new FileFault('corrections-what', { ...where, kinds })
    throw new FileFault('corrections-unknown', { ...where, kinds, value: JSON.stringify(kind) })
  }
  const parsed = schemaOf(kind as CorrectionKind).safeParse(entry, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const reason = (issue ? explainIssue(issue) : 'cannot be read; correct it.').replace(/\.$/, '')
  throw new FileFault('corrections-entry', { ...where, kind: String(kind), reason })
}
