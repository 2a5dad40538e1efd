import type { z } from 'zod'

/** A fault of one record in words that stand behind its label: 'has no "name"; add it.' */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const place = field === '' ? '' : `${field}.`
    return `has the unknown field "${place}${issue.keys[0]}"; correct its name or remove it.`
  }
  if (field === '') return 'is not made of "field: value" lines; write it so.'
  if (issue.input === undefined) return `has no "${field}"; add it.`
  const shown = JSON.stringify(issue.input)
  if (issue.code === 'invalid_value') {
    return `has ${shown} as "${field}"; use one of ${issue.values.join(', ')}.`
  }
  const reason =
    issue.code === 'custom' || 'origin' in issue || 'format' in issue ? `, which ${issue.message}` : ''
  if (reason !== '') return `has ${shown} as "${field}"${reason}; correct it.`
  return `has ${shown} as "${field}"; write ${'expected' in issue ? `a ${wordFor(issue.expected)}` : 'it otherwise'}.`
}

function wordFor(type: string): string {
  return { string: 'text (in quotes, if need be)', array: 'list: [a, b]', int: 'whole number' }[type] ?? type
}
