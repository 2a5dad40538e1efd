/** The options that narrow a graph, for every command that takes a part of it: they end in the one filter. */
import { rangeInWords } from '../graph/date-in-words.ts'
import type { YearRange } from '../model/dates.ts'
import { type Filter, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { InputError } from '../model/input-error.ts'
import type { Chosen, Options } from './options.ts'

export const FILTER_OPTIONS = {
  years: { value: 'YEARS', about: 'only relations that overlap these years: 2019-2021, or 2019' },
  undated: { value: 'STATE', default: 'show', about: 'relations without a date: show or hide' },
  planned: { value: 'STATE', default: 'show', about: 'relations that were only planned: show or hide' },
} as const satisfies Options

/** @throws InputError when a value cannot be understood */
export function readFilter({ years, undated, planned }: Chosen<typeof FILTER_OPTIONS>): Filter {
  return {
    ...NO_FILTER,
    years: years === null ? null : readYears(years),
    undated: oneOf('undated', undated, UNDATED_STATES),
    planned: oneOf('planned', planned, ['show', 'hide'] as const),
  }
}

/** `2019-2021` or `2019`; a dash of any length. */
export function readYears(text: string): YearRange {
  const match = /^\s*(?<from>\d{4})(?:\s*[-–—]\s*(?<to>\d{4}))?\s*$/.exec(text)?.groups
  if (!match) {
    throw new InputError(`--years needs a year or a range such as 2019 or 2019-2021, not "${text}".`)
  }
  const [from, to] = [Number(match.from), Number(match.to ?? match.from)]
  if (from > to) throw new InputError(`--years ends before it begins: write ${to}-${from}.`)
  return { from, to }
}

/** What was left out, as a figure says it: "2019–2021 · undated hidden"; empty when nothing was. */
export function filterLine({ years, undated, planned }: Filter): string {
  const parts = [
    years && rangeInWords(years),
    undated === 'hide' && 'undated hidden',
    planned === 'hide' && 'planned hidden',
  ]
  return parts.filter(Boolean).join(' · ')
}

function oneOf<T extends string>(flag: string, value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value)
  if (found) return found
  throw new InputError(`--${flag} needs one of ${values.join(', ')}, not "${value}".`)
}
