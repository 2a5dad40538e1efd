/** What the colours of two compared periods mean, and how many relations each stands for. */
import { useMemo } from 'react'
import { comparisonOf, periodsOf, TURNS } from '../../graph/compare-periods.ts'
import { periodInWords } from '../../graph/date-in-words.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'
import './compare-legend.css'

export function CompareLegend() {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const filter = useView((view) => view.filter)
  const comparison = useMemo(() => comparisonOf(network, filter), [network, filter])
  const periods = periodsOf(filter)
  if (!comparison || !periods) return null
  const [earlier, later] = periods.map((period) => periodInWords(words, period)) as [string, string]
  const years = { before: earlier, after: later }
  return (
    <ul className="turns" aria-label={t('compare.legend')}>
      {TURNS.map((turn) => (
        <li key={turn}>
          <i className={`turn-sample turn-${turn}`} aria-hidden />
          {turn === 'both'
            ? t('compare.both', { count: comparison.counts.both })
            : t(`compare.${turn}`, { count: comparison.counts[turn], years: years[turn] })}
        </li>
      ))}
    </ul>
  )
}
