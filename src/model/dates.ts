/**
 * Dates as the documents give them: a span cut to its precision, with the basis it rests on.
 *
 *     { from: '2021-10', to: '2021-10', precision: 'month', basis: 'stated' }
 *
 * An imprecise date is an interval (October 2021 = 1st to 31st), never its first day.
 */
import * as z from 'zod/mini'

export const PRECISIONS = ['day', 'month', 'year'] as const
export type Precision = (typeof PRECISIONS)[number]

/**
 * How a date was had: stated in the text, completed from the document's date, completed from a known meeting or
 * office, taken from another relation in the same document, set by a person's correction.
 */
export const BASES = ['stated', 'document', 'registry', 'inferred', 'correction'] as const
export type Basis = (typeof BASES)[number]

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const LENGTH: Record<Precision, number> = { year: 4, month: 7, day: 10 }

const isoDate = z.string().check(z.regex(ISO))

const offset = z.int().check(z.minimum(0))

export const dateSpan = z
  .object({
    from: isoDate,
    to: isoDate,
    precision: z.enum(PRECISIONS),
    basis: z.enum(BASES),
    /** The words that gave the date, where the text has any: offsets into that document. */
    source: z.optional(z.object({ document: z.string(), start: offset, end: offset })),
  })
  .check(
    z.refine((d) => d.from.length === LENGTH[d.precision] && d.to.length === LENGTH[d.precision], {
      message: 'from and to must be cut to the precision',
    }),
    z.refine((d) => d.from <= d.to, { message: 'from must not lie after to' }),
  )

export type DateSpan = z.infer<typeof dateSpan>

/** Inclusive range of years; months (1 to 12), where given, narrow its ends: May 2019 to all of 2021. */
export type YearRange = { from: number; to: number; fromMonth?: number; toMonth?: number }

/** First and last year that a date touches. */
export function yearsOf(date: Pick<DateSpan, 'from' | 'to'>): YearRange {
  return { from: Number(date.from.slice(0, 4)), to: Number(date.to.slice(0, 4)) }
}

/** First and last month of a stretch of time, counted without gaps: twelve times the year and the months before it. */
export type Months = { from: number; to: number }

/** @param month 1 to 12 */
export const monthOf = (year: number, month: number): number => year * 12 + month - 1

/** The months of a range of years: `{ from: 2019, to: 2021, toMonth: 6 }` → January 2019 to June 2021. */
export function monthsOfRange({ from, to, fromMonth = 1, toMonth = 12 }: YearRange): Months {
  return { from: monthOf(from, fromMonth), to: monthOf(to, toMonth) }
}

/** The months that a date may mean: 2019 → January to December 2019. */
export function monthsOfDate({ from, to }: Pick<DateSpan, 'from' | 'to'>): Months {
  const at = (iso: string, month: number) =>
    monthOf(Number(iso.slice(0, 4)), iso.length === 4 ? month : Number(iso.slice(5, 7)))
  return { from: at(from, 1), to: at(to, 12) }
}

/** Earliest day a date can mean: `2021` → `2021-01-01`. */
export function earliest(iso: string): string {
  return iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso
}

/** Latest day a date can mean: `2024-02` → `2024-02-29`. */
export function latest(iso: string): string {
  if (iso.length === 4) return `${iso}-12-31`
  if (iso.length === 10) return iso
  const [year, month] = iso.split('-').map(Number) as [number, number]
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${iso}-${String(days).padStart(2, '0')}`
}
