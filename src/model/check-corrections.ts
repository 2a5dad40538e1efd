/** The door of corrections: a parsed file in, corrections out. Past it nobody checks one again. */
import {
  CORRECTION_KINDS,
  type Correction,
  type CorrectionKind,
  type Corrections,
  schemaOf,
} from './corrections.ts'
import { explainIssue } from './explain-issue.ts'
import { InputError } from './input-error.ts'

/**
 * @param value the parsed file; nothing (an empty file) is no correction
 * @param file named in messages
 * @throws InputError with one sentence on the first fault: file, entry, what is wrong, what to do
 */
export function checkCorrections(value: unknown, file: string): Corrections {
  if (value === null || value === undefined) return []
  if (!Array.isArray(value))
    throw new InputError(`${file}: the file is not a list; start each correction with "- correct: ".`)
  return value.map((entry, index) => checkEntry(entry, `${file}: correction number ${index + 1}`))
}

function checkEntry(entry: unknown, label: string): Correction {
  const kind = (entry as { correct?: unknown } | null)?.correct
  if (!CORRECTION_KINDS.includes(kind as CorrectionKind)) {
    const what =
      kind === undefined ? 'does not say what to "correct"' : `has ${JSON.stringify(kind)} as "correct"`
    throw new InputError(`${label} ${what}; use one of ${CORRECTION_KINDS.join(', ')}.`)
  }
  const parsed = schemaOf(kind as CorrectionKind).safeParse(entry, { reportInput: true })
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new InputError(`${label} (${kind}) ${issue ? explainIssue(issue) : 'cannot be read; correct it.'}`)
}
