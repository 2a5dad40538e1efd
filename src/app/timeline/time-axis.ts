/**
 * The steps of the timeline: years, or months where few years are in sight. A chosen stretch is two steps, both
 * included; as a range it names months only where it does not cover whole years.
 *
 *     2019–2020 by months: 24228 … 24251
 */
import type { Unit } from '../../graph/histogram.ts'
import { monthsOfRange, type YearRange } from '../../model/dates.ts'

export type Steps = { from: number; to: number }
export type Axis = Steps & { unit: Unit; extent: YearRange }

const SHORT = 36

/** Whether a range is under three years, so that months have room. */
export function isShort(range: YearRange): boolean {
  const { from, to } = monthsOfRange(range)
  return to - from + 1 < SHORT
}

/** @param zoomed the years that were asked for by month; null: all years of the graph */
export function axisOf(all: YearRange, zoomed: YearRange | null): Axis {
  const { from, to } = zoomed ?? all
  const extent = { from, to }
  const unit = isShort(extent) ? 'month' : 'year'
  return { unit, extent, ...stepsOf(extent, unit) }
}

export function stepsOf(range: YearRange, unit: Unit): Steps {
  return unit === 'year' ? { from: range.from, to: range.to } : monthsOfRange(range)
}

export function rangeOf({ from, to }: Steps, unit: Unit): YearRange {
  if (unit === 'year') return { from, to }
  const [first, last] = [monthIn(from), monthIn(to)]
  return {
    from: yearIn(from),
    to: yearIn(to),
    ...(first === 1 && last === 12 ? {} : { fromMonth: first, toMonth: last }),
  }
}

const yearIn = (month: number) => Math.floor(month / 12)
const monthIn = (month: number) => (month % 12) + 1

/** A step as an ISO date of its precision: `2019`, `2019-05`. */
export function isoOf(step: number, unit: Unit): string {
  const year = String(unit === 'year' ? step : yearIn(step)).padStart(4, '0')
  return unit === 'year' ? year : `${year}-${String(monthIn(step)).padStart(2, '0')}`
}

/** The chosen steps as far as the axis shows them; all of it when nothing is chosen. */
export function shownOn(axis: Axis, chosen: YearRange | null): Steps {
  const clamp = (step: number) => Math.min(Math.max(step, axis.from), axis.to)
  const { from, to } = chosen ? stepsOf(chosen, axis.unit) : axis
  return { from: clamp(from), to: clamp(to) }
}

type Tick = { step: number; iso: string; minor: boolean }

/** What is named under the axis: both ends, and round steps that keep clear of the ends. */
export function ticksOf({ unit, from, to }: Axis): Tick[] {
  const count = to - from + 1
  const by = unit === 'month' ? (count <= 12 ? 1 : 3) : byYears(count)
  const clear = by === 1 ? 1 : unit === 'month' ? 2 : Math.ceil(count / 24)
  const tick = (step: number, minor: boolean) => ({ step, iso: isoOf(step, unit), minor })
  const ticks = [tick(from, false)]
  for (let step = from + 1; step < to; step++) {
    if (step % by !== 0 || step - from < clear || to - step < clear) continue
    const farFromEnds = step - from > count / 6 && to - step > count / 6
    ticks.push(tick(step, step % (by * 2) !== 0 || !farFromEnds))
  }
  if (to > from) ticks.push(tick(to, false))
  return ticks
}

const byYears = (count: number) => (count <= 14 ? 1 : count <= 45 ? 5 : count <= 100 ? 10 : 20)
