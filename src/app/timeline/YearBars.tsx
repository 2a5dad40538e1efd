/** A bar per year, stacked by family, what is planned hatched; grey outside the chosen years. */
import type { Bar } from '../../graph/histogram.ts'
import type { YearRange } from '../../model/dates.ts'
import { useWords } from '../words.ts'

/** Numbers stand on the bars only as long as there is room between them. */
const MOST_NUMBERED = 38
const LEAST_MAX = 4

type Tick = { year: number; minor: boolean }

/** Years named under the axis: both ends, and round ones that keep clear of the ends. */
export function ticksOf({ from, to }: YearRange): Tick[] {
  const count = to - from + 1
  const step = count <= 14 ? 1 : count <= 45 ? 5 : count <= 100 ? 10 : 20
  const clear = step === 1 ? 1 : Math.ceil(count / 24)
  const ticks: Tick[] = [{ year: from, minor: false }]
  for (let year = from + 1; year < to; year++) {
    if (year % step !== 0 || year - from < clear || to - year < clear) continue
    const farFromEnds = year - from > count / 6 && to - year > count / 6
    ticks.push({ year, minor: year % (step * 2) !== 0 || !farFromEnds })
  }
  if (to > from) ticks.push({ year: to, minor: false })
  return ticks
}

function Column({
  bar,
  most,
  isIn,
  isNumbered,
}: {
  bar: Bar
  most: number
  isIn: boolean
  isNumbered: boolean
}) {
  const { t, number } = useWords()
  const height = (count: number) => ({ height: `${(count / most) * 100}%` })
  return (
    <div
      className={`year${isIn ? '' : ' out'}`}
      title={t('years.bar', { year: String(bar.year), count: bar.total })}
    >
      {bar.total > 0 && isNumbered && <span className="year-total number">{number(bar.total)}</span>}
      <div className="year-bar" style={height(bar.total)}>
        {isIn &&
          bar.stacks.flatMap(({ family, actual, planned }) => [
            actual > 0 && <i key={family} className={`stack stack-${family}`} style={{ flexGrow: actual }} />,
            planned > 0 && (
              <i
                key={`${family} planned`}
                className={`stack stack-${family} hatched`}
                style={{ flexGrow: planned }}
              />
            ),
          ])}
      </div>
    </div>
  )
}

export function YearBars({ bars, shown }: { bars: readonly Bar[]; shown: YearRange }) {
  const first = bars[0]?.year ?? 0
  const count = bars.length
  const most = Math.max(LEAST_MAX, ...bars.map((bar) => bar.total))
  const isIn = (year: number) => year >= shown.from && year <= shown.to
  const position = (year: number) => `${((year - first) / count) * 100}%`
  return (
    <>
      <div
        className="years-window"
        style={{ left: position(shown.from), right: `${100 - parseFloat(position(shown.to + 1))}%` }}
      />
      <div className="year-columns" aria-hidden="true">
        {bars.map((bar) => (
          <Column
            key={bar.year}
            bar={bar}
            most={most}
            isIn={isIn(bar.year)}
            isNumbered={count <= MOST_NUMBERED}
          />
        ))}
      </div>
      <div className="year-axis number" aria-hidden="true">
        {ticksOf({ from: first, to: first + count - 1 }).map(({ year, minor }) => (
          <span
            key={year}
            className={minor ? 'minor' : undefined}
            style={{ '--at': position(year + 0.5) } as React.CSSProperties}
          >
            {year}
          </span>
        ))}
      </div>
    </>
  )
}
