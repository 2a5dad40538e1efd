/** Day arithmetic on ISO dates, in UTC; no clock is read. */

const DAY = 86_400_000

/** Days since 1970 of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY)
}

export function isoOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** `2019-06-15` + 3 days → `2019-06-18`. */
export function addDays(iso: string, days: number): string {
  return isoOfDay(dayNumber(iso) + days)
}

/** `2019-11` + 3 months → `2020-02`. */
export function addMonths(month: string, months: number): string {
  const [y, m] = month.split('-').map(Number) as [number, number]
  const n = y * 12 + (m - 1) + months
  return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

/** 0 = Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(Date.parse(`${iso}T00:00:00Z`)).getUTCDay()
}
