/**
 * A bar per step, stacked by family, what is planned hatched, what has no month in strokes; grey outside the chosen ones.
 * Under the bars, how many documents were published then: few meetings in 2014 is not the same as few articles.
 */
import { type CSSProperties, memo } from 'react'
import { periodInWords } from '../../graph/date-in-words.ts'
import type { Bar, Stack } from '../../graph/histogram.ts'
import { useWords } from '../words.ts'
import { type Axis, type Steps, ticksOf } from './time-axis.ts'

/** Numbers stand on the bars only as long as there is room between them. */
const MOST_NUMBERED = 38
const LEAST_MAX = 4
/** So many documents fill the strip under the bars. */
const LEAST_DOCUMENTS = 3

/** The count that fills the height. */
export const mostOf = (bars: readonly Bar[]): number => Math.max(LEAST_MAX, ...bars.map((bar) => bar.total))

/** Who has its month first, then what is only planned, then what has no month. */
function partsOf({ actual, planned, vague }: Stack): [string, number][] {
  const parts: [string, number][] = [
    ['', Math.max(0, actual - vague)],
    ['hatched', planned],
    ['vague', Math.min(actual, vague)],
  ]
  return parts.filter(([, count]) => count > 0)
}

type ColumnProps = {
  bar: Bar
  /** The count that fills the height. */
  most: number
  /** How many documents were published then, and how many fill their strip. */
  documents: number
  mostDocuments: number
  isIn: boolean
  isNumbered: boolean
}

/** While years are dragged only those that come or go are written anew. */
const Column = memo(({ bar, most, documents, mostDocuments, isIn, isNumbered }: ColumnProps) => {
  const words = useWords()
  const { t, number } = words
  const { year, month } = bar
  const name = periodInWords(words, {
    from: year,
    to: year,
    ...(month === undefined ? {} : { fromMonth: month, toMonth: month }),
  })
  const vague = bar.stacks.reduce((sum, stack) => sum + stack.vague, 0)
  const facts = [
    t('years.bar', { year: name, count: bar.total }),
    ...(vague > 0 ? [t('years.vague', { count: vague })] : []),
    ...(documents > 0 ? [t('years.published', { count: documents })] : []),
  ]
  return (
    <div className={`year${isIn ? '' : ' out'}`} title={facts.join(', ')}>
      {bar.total > 0 && isNumbered && <span className="year-total number">{number(bar.total)}</span>}
      <div className="year-bar" style={{ height: `${(bar.total / most) * 100}%` }}>
        {bar.stacks.flatMap((stack) =>
          partsOf(stack).map(([look, count]) => (
            <i
              key={`${stack.family} ${look}`}
              className={`stack stack-${stack.family} ${look}`}
              style={{ flexGrow: count }}
            />
          )),
        )}
      </div>
      {documents > 0 && (
        <i className="published" style={{ height: `${(documents / mostDocuments) * 100}%` }} />
      )}
    </div>
  )
})

/** "May", in January "2019": a year is named where it begins. */
function monthName(iso: string, locale: string): string {
  if (iso.endsWith('-01')) return iso.slice(0, 4)
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${iso}-01`))
}

const isWithin = (step: number, { from, to }: Steps) => step >= from && step <= to

type Props = {
  bars: readonly Bar[]
  published: readonly number[]
  axis: Axis
  shown: Steps
  other: Steps | null
}

export function YearBars({ bars, published, axis, shown, other }: Props) {
  const words = useWords()
  const count = axis.to - axis.from + 1
  const most = mostOf(bars)
  const mostPublished = Math.max(LEAST_DOCUMENTS, ...published)
  const position = (step: number) => `${((step - axis.from) / count) * 100}%`
  const spanOf = ({ from, to }: Steps) => ({
    left: position(from),
    width: `${((to - from + 1) / count) * 100}%`,
  })
  return (
    <>
      {other && <div className="years-window other" style={spanOf(other)} />}
      <div className="years-window" style={spanOf(shown)} />
      <div className="year-columns" aria-hidden="true">
        {bars.map((bar, i) => {
          const step = axis.from + i
          const isIn = isWithin(step, shown) || (other !== null && isWithin(step, other))
          return (
            <Column
              key={step}
              bar={bar}
              most={most}
              documents={published[i] ?? 0}
              mostDocuments={mostPublished}
              isIn={isIn}
              isNumbered={count <= MOST_NUMBERED}
            />
          )
        })}
      </div>
      <div className="year-axis number" aria-hidden="true">
        {ticksOf(axis).map(({ step, iso, minor }) => (
          <span
            key={step}
            className={minor ? 'minor' : undefined}
            style={{ '--at': position(step + 0.5) } as CSSProperties}
          >
            {axis.unit === 'year' ? iso : monthName(iso, words.locale)}
          </span>
        ))}
      </div>
    </>
  )
}
