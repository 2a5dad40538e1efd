/** The years: a bar each, two handles, two fields. While a handle is dragged only this strip changes. */
import { type CSSProperties, type KeyboardEvent, useMemo, useState } from 'react'
import { histogram, nearestYears } from '../../graph/histogram.ts'
import type { YearRange } from '../../model/dates.ts'
import { useExplorer, useView } from '../explorer.ts'
import { setYears } from '../view.ts'
import { useWords } from '../words.ts'
import { pagedYears } from './dragged-years.ts'
import { TimelineHead } from './TimelineHead.tsx'
import { useYearGestures } from './useYearGestures.ts'
import { YearBars } from './YearBars.tsx'
import { YearHandles } from './YearHandles.tsx'

const PAGE = 5

const within = (range: YearRange, extent: YearRange): YearRange => {
  const clamp = (year: number) => Math.min(Math.max(year, extent.from), extent.to)
  return { from: clamp(range.from), to: clamp(range.to) }
}

export function Timeline() {
  const { t } = useWords()
  const { extent } = useExplorer()
  if (extent) return <Strip extent={extent} />
  return (
    <section className="timeline undated-only" aria-label={t('years.label')}>
      <p>{t('years.none')}</p>
    </section>
  )
}

function Strip({ extent }: { extent: YearRange }) {
  const { t } = useWords()
  const { network, dispatch } = useExplorer()
  const filter = useView((view) => view.filter)
  const scope = useView((view) => view.scope)
  const [draft, setDraft] = useState<YearRange | null>(null)
  const years = draft ?? filter.years
  const counted = useMemo(
    () => histogram(network, { ...filter, years }, extent, 'year', scope),
    [network, filter, years, extent, scope],
  )

  const choose = (range: YearRange | null) => {
    setDraft(null)
    const whole = range !== null && range.from <= extent.from && range.to >= extent.to
    dispatch(setYears(whole ? null : range))
  }
  const shown = within(years ?? extent, extent)
  const gestures = useYearGestures({ extent, chosen: filter.years, onDraft: setDraft, onChoose: choose })
  // React Aria would page by a tenth of the whole; people expect the same five years everywhere.
  const pages = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'PageUp' ? PAGE : event.key === 'PageDown' ? -PAGE : 0
    const handle = (event.target as HTMLElement).closest('.year-handle')
    if (!by || !handle) return
    event.preventDefault()
    event.stopPropagation()
    choose(pagedYears(shown, handle.classList.contains('first') ? 'from' : 'to', by, extent))
  }
  const count = extent.to - extent.from + 1
  return (
    <section className="timeline" aria-label={t('years.label')}>
      <TimelineHead
        extent={extent}
        years={years}
        counted={counted}
        nearest={years && counted.inRange === 0 ? nearestYears(counted.bars, years) : []}
        onChoose={choose}
      />
      <div
        className="years"
        style={{ '--count': count } as CSSProperties}
        onKeyDownCapture={pages}
        {...gestures}
      >
        <YearBars bars={counted.bars} shown={shown} />
        {count > 1 && <YearHandles extent={extent} shown={shown} onDraft={setDraft} onChoose={choose} />}
      </div>
    </section>
  )
}
