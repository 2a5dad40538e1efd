/** Day arithmetic on ISO dates, in UTC; no clock is read. */

import { remember } from './remember.ts'

const DAY = 86_400_000

export const pad = (n: number) => String(n).padStart(2, '0')

export const isoDate = (year: number | string, month: number, day: number) =>
  `${year}-${pad(month)}-${pad(day)}`

/** Days since 1970 of an ISO day; of a month or a year its first day. */
export const dayNumber = remember((iso): number => {
  const [month, day] = [iso.slice(5, 7) || '01', iso.slice(8) || '01']
  return Date.UTC(Number(iso.slice(0, 4)), Number(month) - 1, Number(day)) / DAY
})

export function isoOfDay(day: number): string {
  const date = new Date(day * DAY)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  return isoDate(year, date.getUTCMonth() + 1, date.getUTCDate())
}

/** `2019-06-15` + 3 days → `2019-06-18`. */
export function addDays(iso: string, days: number): string {
  return isoOfDay(dayNumber(iso) + days)
}

/** `2019-11` + 3 months → `2020-02`. */
export function addMonths(month: string, months: number): string {
  const [y, m] = month.split('-').map(Number) as [number, number]
  const n = y * 12 + (m - 1) + months
  return `${Math.floor(n / 12)}-${pad((n % 12) + 1)}`
}

/** 0 = Sunday. */
export function weekdayOf(iso: string): number {
  // The first of January 1970 was a Thursday.
  return (((dayNumber(iso) + 4) % 7) + 7) % 7
}
