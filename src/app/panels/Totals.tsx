/** How much there is: each number leads to what it counts, where there is a way to look at it. */

import { Button } from 'react-aria-components'
import { rangeInWords } from '../../graph/date-in-words.ts'
import { useExplorer } from '../explorer.ts'
import { type Mode, setMode } from '../view.ts'
import { useWords } from '../words.ts'

type Total = { label: string; said: string; mode: Mode }

export function Totals() {
  const { t, number } = useWords()
  const { network, documents, extent, ways, dispatch } = useExplorer()
  const totals: Total[] = [
    { label: t('filter.entities'), said: number(network.order), mode: 'table' },
    { label: t('filter.relations'), said: number(network.size), mode: 'table' },
    { label: t('filter.documents'), said: number(documents.length), mode: 'documents' },
    ...(extent ? [{ label: t('years.label'), said: rangeInWords(extent), mode: 'years' as const }] : []),
  ]
  return (
    <dl className="totals">
      {totals.map(({ label, said, mode }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="number">
            {ways.some((way) => way.mode === mode) ? (
              <Button
                className="figure-link number"
                aria-label={`${label}: ${said}`}
                onPress={() => dispatch(setMode(mode))}
              >
                {said}
              </Button>
            ) : (
              said
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
