/** How much there is: each number leads to what it counts, where there is a way to look at it. */

import { Button } from 'react-aria-components'
import { rangeInWords } from '../../graph/date-in-words.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { type Change, type Mode, setMode, showTable } from '../view.ts'
import { useWords } from '../words.ts'

type Total = { label: string; said: string; mode: Mode; to: Change }

export function Totals() {
  const { t, number } = useWords()
  const { documents, extent, ways, dispatch } = useExplorer()
  const { nodes, edges } = useVisibleNow()
  const total = (label: string, said: string, mode: Mode, to: Change = setMode(mode)): Total => ({
    ...{ label, said, mode, to },
  })
  const totals: Total[] = [
    total(t('filter.entities'), number(nodes.size), 'table', showTable('entities')),
    total(t('filter.relations'), number(edges.size), 'table', showTable('relations')),
    total(t('filter.documents'), number(documents.length), 'documents'),
    ...(extent ? [total(t('years.label'), rangeInWords(extent), 'years')] : []),
  ]
  return (
    <dl className="totals">
      {totals.map(({ label, said, mode, to }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="number">
            {ways.some((way) => way.mode === mode) ? (
              <Button
                className="figure-link number"
                aria-label={`${label}: ${said}`}
                onPress={() => dispatch(to)}
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
