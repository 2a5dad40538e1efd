/** The map's title block: what is shown, how much, and every restriction in force as a chip to take back. */
import { lazy, Suspense, useMemo } from 'react'
import { countsInWords } from '../../figure/counts-in-words.ts'
import type { DrawnPart } from '../../figure/drawn-part.ts'
import { rangeInWords } from '../../graph/date-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { yearsShown } from '../../graph/years-shown.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import { later } from '../later.ts'
import { useWords } from '../words.ts'
import './caption.css'
import { restrictionsIn, scopeInWords } from './restrictions.ts'

const Chips = later(import('./Chips.tsx').then((module) => module.Chips))
const CompareLegend = lazy(() =>
  import('./CompareLegend.tsx').then((module) => ({ default: module.CompareLegend })),
)

export function Caption({ part }: { part: DrawnPart }) {
  const words = useWords()
  const { network, title, documents } = useExplorer()
  const filter = useView((view) => view.filter)
  const scope = useView((view) => view.scope)
  const visible = useVisibleNow()
  // A chip says the chosen years; relations that reach beyond them would only confuse here.
  const saysYears = filter.years === null
  const years = useMemo(() => saysYears && yearsShown(network, visible), [network, visible, saysYears])
  const nameOf = (key: string) => shortName(network.getNodeAttributes(key))
  const restrictions = [
    ...scopeInWords(words, scope, nameOf),
    ...restrictionsIn(words, filter, documents.length, part.pairs),
  ]
  const facts = [...countsInWords(words, part), ...(years ? [rangeInWords(years)] : [])]
  return (
    <div className="caption" data-keep-clear>
      <h1>{title}</h1>
      <div className="caption-line">
        <p className="number">{facts.join(' · ')}</p>
        {restrictions.length > 0 && (
          <Suspense fallback={null}>
            <Chips restrictions={restrictions} />
          </Suspense>
        )}
      </div>
      {filter.against && (
        <Suspense fallback={null}>
          <CompareLegend />
        </Suspense>
      )}
    </div>
  )
}
