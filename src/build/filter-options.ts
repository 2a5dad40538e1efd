/** The options that narrow a graph, for every command that takes a part of it: they end in the one filter. */
import { periodInWords } from '../graph/date-in-words.ts'
import type { YearRange } from '../model/dates.ts'
import { type Filter, isFolded, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { InputError } from '../model/input-error.ts'
import { PROOF_RULES, type ProofRule } from '../model/proof-rules.ts'
import { parseYearRange, printYearRange } from '../model/year-range.ts'
import { YEAR_RULES, type YearRule } from '../model/year-rules.ts'
import { english } from '../words/english.ts'
import type { Chosen, Options } from './options.ts'

export const FILTER_OPTIONS = {
  years: { value: 'YEARS', about: 'only relations of these years: 2019, 2019-2021, or 2019-05..2021-06' },
  'year-rule': {
    value: 'RULE',
    default: NO_FILTER.yearRule,
    about: 'how a date must lie to them: overlap, within, or until (begun by their end)',
  },
  against: { value: 'YEARS', about: 'a second period, with which --years is compared' },
  undated: {
    value: 'STATE',
    default: NO_FILTER.undated,
    about:
      'relations without a date: dash (drawn in dots), published (in dots, in no year after their document), ' +
      'show (like any other) or hide',
  },
  planned: { value: 'STATE', default: 'show', about: 'relations that were only planned: show or hide' },
  proof: {
    value: 'RULE',
    default: NO_FILTER.proof,
    about: 'how widely a relation must be told: any, documents (two or more), publishers (two or more)',
  },
} as const satisfies Options

/** @throws InputError when a value cannot be understood */
export function readFilter(chosen: Chosen<typeof FILTER_OPTIONS>): Filter {
  const { years, against, undated, planned, proof } = chosen
  if (against !== null && years === null) {
    throw new InputError('--against needs --years: the period that it is compared with.')
  }
  return {
    ...NO_FILTER,
    years: years === null ? null : readYears(years),
    against: against === null ? null : readYears(against, 'against'),
    yearRule: oneOf('year-rule', chosen['year-rule'], Object.keys(YEAR_RULES) as YearRule[]),
    undated: oneOf('undated', undated, UNDATED_STATES),
    planned: oneOf('planned', planned, ['show', 'hide'] as const),
    proof: oneOf('proof', proof, Object.keys(PROOF_RULES) as ProofRule[]),
  }
}

/** `2019-2021`, `2019`, `2019-05` or `2019-05..2021-06`; a dash of any length. @throws InputError when it is none of these */
export function readYears(text: string, flag = 'years'): YearRange {
  const tidy = text.trim().replace(/\s*[-–—]\s*/g, '-')
  const isMonth = /^\d{4}-\d\d$/.test(tidy)
  const years = /^\d{4}(?!\d)/.test(tidy) ? parseYearRange(isMonth ? `${tidy}..${tidy}` : tidy) : null
  if (!years) {
    throw new InputError(
      `--${flag} needs a year or a range such as 2019, 2019-2021 or 2019-05..2021-06, not "${text}".`,
    )
  }
  const inOrder = printYearRange(years)
  if (!inOrder.startsWith(tidy.slice(0, inOrder.includes('..') ? 7 : 4))) {
    throw new InputError(`--${flag} ends before it begins: write ${inOrder}.`)
  }
  return years
}

/** What was left out, as a figure says it: "2019–2021 · undated hidden"; empty when nothing was. */
export function filterLine({ years, against, yearRule, undated, planned, meetings, proof }: Filter): string {
  const first = years && english.t(`years.rule.${yearRule}.line`, { years: periodInWords(english, years) })
  const parts = [
    first && against ? english.t('compare.line', { first, second: periodInWords(english, against) }) : first,
    undated === 'hide' && 'undated hidden',
    undated === 'published' && 'undated up to their publication',
    planned === 'hide' && 'planned hidden',
    isFolded(meetings) && 'meetings as lines',
    proof !== 'any' && english.t(`filter.proof.${proof}`),
  ]
  return parts.filter(Boolean).join(' · ')
}

function oneOf<T extends string>(flag: string, value: string, values: readonly T[]): T {
  const found = values.find((each) => each === value)
  if (found) return found
  throw new InputError(`--${flag} needs one of ${values.join(', ')}, not "${value}".`)
}
