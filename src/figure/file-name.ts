/** What a saved picture is called: `cica-in-two-documents_2019-2021_kazakhstan_2026-11-22.png`. */

import { fold } from '../graph/fold.ts'
import type { YearRange } from '../model/dates.ts'
import { printYearRange } from '../model/year-range.ts'

const LONGEST_PART = 48

function slug(words: string): string {
  const plain = fold(words)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, LONGEST_PART).replace(/-+$/, '')
}

type Subject = {
  title: string
  /** null when all years are shown */
  years: YearRange | null
  /** The picked entity or relation, in words. */
  selected: string | null
  /** The day of saving, as the clock of the person shows it. */
  day: Date
}

export function fileName({ title, years, selected, day }: Subject, extension: string): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
  const range = years ? printYearRange(years) : ''
  const parts = [slug(title) || 'entente', range, selected ? slug(selected) : '', date]
  return `${parts.filter(Boolean).join('_')}.${extension}`
}
