/** The map's title block: what is shown, how much, and every restriction in force as a chip to take back. */
import { X } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from 'react-aria-components'
import { rangeInWords } from '../../graph/date-in-words.ts'
import type { Network } from '../../graph/network.ts'
import type { Visible } from '../../graph/visible.ts'
import { type YearRange, yearsOf } from '../../model/dates.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { plural } from '../plural.ts'
import './caption.css'
import { restrictionsIn } from './restrictions.ts'

function yearsShown(network: Network, { edges }: Visible): YearRange | null {
  let range: YearRange | null = null
  for (const key of edges) {
    const date = network.getEdgeAttribute(key, 'date')
    if (!date) continue
    const { from, to } = yearsOf(date)
    range = range ? { from: Math.min(range.from, from), to: Math.max(range.to, to) } : { from, to }
  }
  return range
}

export function Caption() {
  const { network, title, documents, dispatch } = useExplorer()
  const filter = useView((view) => view.filter)
  const visible = useVisibleNow()
  const years = useMemo(() => yearsShown(network, visible), [network, visible])
  const facts = [
    plural(visible.nodes.size, 'entity', 'entities'),
    plural(visible.edges.size, 'relation'),
    // A chip says the chosen years; relations that reach beyond them would only confuse here.
    ...(years && !filter.years ? [rangeInWords(years)] : []),
  ]
  return (
    <div className="caption" data-keep-clear>
      <h1>{title}</h1>
      <div className="caption-line">
        <p className="number">{facts.join(' · ')}</p>
        {restrictionsIn(filter, documents.length).map(({ words, lift }) => (
          <Button
            key={words}
            className="chip number"
            aria-label={`${words}: take back`}
            onPress={() => dispatch(lift)}
          >
            {words}
            <X className="icon" aria-hidden />
          </Button>
        ))}
      </div>
    </div>
  )
}
