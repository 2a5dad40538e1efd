/**
 * A range of years as people write it in an address or on a command line:
 *
 *     2019    2019-2021    2019-05..2021-06    2019-05..2021
 */
import type { YearRange } from './dates.ts'

const YEARS = /^(?<from>\d{1,4})(?:-(?<to>\d{1,4}))?$/
const MONTHS =
  /^(?<from>\d{1,4})(?:-(?<fromMonth>0[1-9]|1[0-2]))?\.\.(?<to>\d{1,4})(?:-(?<toMonth>0[1-9]|1[0-2]))?$/

/** Reads a range, ends in either order; null when it is none. */
export function parseYearRange(text: string): YearRange | null {
  const found = (YEARS.exec(text) ?? MONTHS.exec(text))?.groups
  if (!found) return null
  const end = (year: string | undefined, month: string | undefined) => ({
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
  })
  const a = end(found.from, found.fromMonth)
  const b = end(found.to ?? found.from, found.toMonth)
  return yearRange(a, b)
}

type End = { year: number; month?: number }

/** A range from its ends, in either order. */
export function yearRange(a: End, b: End): YearRange {
  const isInOrder = a.year * 12 + (a.month ?? 1) <= b.year * 12 + (b.month ?? 12)
  const [from, to] = isInOrder ? [a, b] : [b, a]
  return {
    from: from.year,
    to: to.year,
    ...(from.month === undefined ? {} : { fromMonth: from.month }),
    ...(to.month === undefined ? {} : { toMonth: to.month }),
  }
}

/** Writes a range; `parseYearRange` reads it back. */
export function printYearRange({ from, to, fromMonth, toMonth }: YearRange): string {
  if (fromMonth === undefined && toMonth === undefined) return from === to ? `${from}` : `${from}-${to}`
  const end = (year: number, month: number | undefined) =>
    month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`
  return `${end(from, fromMonth)}..${end(to, toMonth)}`
}
