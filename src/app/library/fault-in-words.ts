/** What is wrong with a file, as a language says it. */
import type { Told } from '../../model/file-fault.ts'
import type { Key, Words } from '../../words/words.ts'

/** A description stands in front of a text, or beside its file. */
const WHAT = { 'front matter': 'fault.what.front-matter', description: 'fault.what.description' } as const

export function faultInWords({ t }: Words, { code, values }: Told): string {
  const what = WHAT[values.what as keyof typeof WHAT]
  const said = what ? { ...values, what: t(what) } : values
  // Each fault brings the values that its own sentence asks for: `FILE_FAULTS` has the same placeholders.
  return (t as (key: Key, values: object) => string)(`fault.${code}`, said)
}
