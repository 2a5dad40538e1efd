/** Relations per year at a glance, over the same years as the timeline. */
import { useMemo } from 'react'
import { barsOf } from '../../graph/histogram.ts'
import type { YearRange } from '../../model/dates.ts'
import { useExplorer } from '../explorer.ts'
import { useWords } from '../words.ts'

const WIDTH = 108
const HEIGHT = 24
const LEAST_MAX = 3

type Props = { edges: readonly string[] }

export function Spark({ edges }: Props) {
  const { extent } = useExplorer()
  return extent && <Bars edges={edges} extent={extent} />
}

function Bars({ edges, extent }: Props & { extent: YearRange }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const bars = useMemo(() => barsOf(network, edges, extent), [network, edges, extent])
  const most = Math.max(LEAST_MAX, ...bars.map((bar) => bar.total))
  const step = WIDTH / bars.length
  const width = Math.min(12, Math.max(2, step - 0.8))
  return (
    <figure className="spark">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`}
        role="img"
        aria-label={t('node.spark', { from: String(extent.from), to: String(extent.to) })}
      >
        <path className="spark-base" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
        {bars.flatMap(({ year, stacks }, i) => {
          let top = HEIGHT - 1
          return stacks.map(({ family, actual, planned }) => {
            const height = ((actual + planned) / most) * (HEIGHT - 2)
            top -= height
            const x = Math.min(i * step, WIDTH - width)
            return (
              <rect
                key={`${year} ${family}`}
                className={`spark-${family}`}
                x={x}
                y={top}
                width={width}
                height={height}
              />
            )
          })
        })}
        <text x="0" y={HEIGHT + 14}>
          {extent.from}
        </text>
        <text x={WIDTH} y={HEIGHT + 14} textAnchor="end">
          {extent.to}
        </text>
      </svg>
    </figure>
  )
}
