/** What the colours of two compared periods mean, and how many relations each stands for. */
import { useMemo } from 'react'
import { comparisonOf, countTurns, TURNS } from '../../graph/compare-periods.ts'
import { turnsInWords } from '../../graph/turns-in-words.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { useNarrow } from '../useNarrow.ts'
import { useWords } from '../words.ts'
import './compare-legend.css'

export function CompareLegend() {
  const words = useWords()
  const { network } = useExplorer()
  const isNarrow = useNarrow()
  const filter = useView((view) => view.filter)
  const { edges } = useVisibleNow()
  const comparison = useMemo(() => comparisonOf(network, filter), [network, filter])
  const counts = useMemo(
    () => comparison && countTurns(network, comparison.turns, edges),
    [network, comparison, edges],
  )
  if (!comparison || !counts) return null
  const said = turnsInWords(words, counts, comparison.periods)
  return (
    <ul className="turns" aria-label={words.t('compare.legend')}>
      {TURNS.map((turn) => (
        <li key={turn}>
          <i className={`turn-sample turn-${turn}`} aria-hidden />
          {isNarrow ? (
            // The years stand beneath the map, where they are changed; here they would lie over it.
            <>
              <span aria-hidden>{words.t(`compare.${turn}.short`, { count: counts[turn] })}</span>
              <span className="hidden-text">{said[turn]}</span>
            </>
          ) : (
            said[turn]
          )}
        </li>
      ))}
    </ul>
  )
}
