/** The years: a bar each, two handles, two fields. While a handle is dragged only this strip and the map's veil change. */
import { type CSSProperties, type KeyboardEvent, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { documentsByStep } from '../../graph/documents-by-step.ts'
import { histogram, nearestBars } from '../../graph/histogram.ts'
import { countSeen } from '../../graph/within.ts'
import type { YearRange } from '../../model/dates.ts'
import { setAgainst, setYears } from '../change-filter.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'
import { pagedSteps } from './dragged-steps.ts'
import { besides } from './other-period.ts'
import { type Period, PeriodSwitch } from './PeriodSwitch.tsx'
import { TimelineHead } from './TimelineHead.tsx'
import { axisOf, isShort, rangeOf, type Steps, shownOn, stepsOf } from './time-axis.ts'
import { UndatedBar } from './UndatedBar.tsx'
import { usePlayback } from './usePlayback.ts'
import { useYearGestures } from './useYearGestures.ts'
import { mostOf, YearBars } from './YearBars.tsx'
import { YearHandles } from './YearHandles.tsx'

const PAGE = 5

export function Timeline() {
  const { t } = useWords()
  const { extent } = useExplorer()
  if (extent) return <Strip all={extent} />
  return (
    <section className="timeline undated-only" aria-label={t('years.label')}>
      <p>{t('years.none')}</p>
    </section>
  )
}

/** The years by month, while they are asked for and still hold what is chosen. */
function useZoom(chosen: YearRange | null): [YearRange | null, (zoom: YearRange | null) => void] {
  const [zoom, setZoom] = useState<YearRange | null>(null)
  const holds = zoom !== null && chosen !== null && chosen.from >= zoom.from && chosen.to <= zoom.to
  return [holds ? zoom : null, setZoom]
}

/** Bars of what filter and scope leave when the years are set aside, and what of it lies in the years. */
function useCounted(years: YearRange | null, axis: ReturnType<typeof axisOf>) {
  const { network, documents } = useExplorer()
  const filter = useView((view) => view.filter)
  const scope = useView((view) => view.scope)
  const { unit, extent } = axis
  const { hiddenKinds, hiddenTypes, hiddenDocuments, planned, proof } = filter
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bars do not depend on the years, their rule or the undated
  const counted = useMemo(
    () => histogram(network, { ...filter, against: null }, extent, unit, scope),
    [network, scope, hiddenKinds, hiddenTypes, hiddenDocuments, planned, proof, extent.from, extent.to, unit],
  )
  const inRange = useMemo(() => {
    const dated = { ...filter, years, against: null, undated: 'hide' } as const
    return years ? countSeen(network, dated, scope) : counted.dated
  }, [network, filter, scope, years, counted])
  const undatedShown = useMemo(() => {
    const all = { ...filter, years, against: null }
    return years ? countSeen(network, all, scope) - inRange : counted.undated
  }, [network, filter, scope, years, counted, inRange])
  const published = useMemo(() => documentsByStep(documents, extent, unit), [documents, extent, unit])
  return { ...counted, inRange, undatedShown, published }
}

function Strip({ all }: { all: YearRange }) {
  const { t } = useWords()
  const { dispatch, drafts } = useExplorer()
  const filter = useView((view) => view.filter)
  const [wished, setPeriod] = useState<Period>('years')
  const period = filter.against ? wished : 'years'
  const draft = useStore(drafts)
  const chosen = filter[period]
  const years = draft?.[period] ?? chosen
  const [zoom, setZoom] = useZoom(chosen)
  const axis = useMemo(() => axisOf(all, zoom), [all, zoom])
  const counted = useCounted(years, axis)
  const onAxis = (steps: Steps) => rangeOf(steps, axis.unit)

  const setPeriodTo = (range: YearRange | null) =>
    dispatch(period === 'years' ? setYears(range) : setAgainst(range))

  const take = (steps: Steps | null) => {
    drafts.setState(null, true)
    const isAll = !zoom && steps !== null && steps.from <= axis.from && steps.to >= axis.to
    setPeriodTo(steps && (!isAll || filter.against) ? onAxis(steps) : null)
  }
  const playback = usePlayback(chosen && stepsOf(chosen, axis.unit), axis, take)
  const choose = (steps: Steps | null) => {
    playback.pause()
    // Beside months, what is let go is the month: the years stay.
    take(steps ?? (zoom && stepsOf(zoom, axis.unit)))
  }
  const setDraft = (steps: Steps | null) => drafts.setState(steps && { [period]: onAxis(steps) }, true)

  const shown = shownOn(axis, years)
  const otherYears = filter.against && filter[period === 'years' ? 'against' : 'years']
  const other = otherYears && shownOn(axis, otherYears)
  const onBars = chosen && shownOn(axis, chosen)
  const gestures = useYearGestures({ axis, chosen: onBars, onDraft: setDraft, onChoose: choose })
  // React Aria would page by a tenth of the whole; people expect the same five everywhere.
  const pages = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'PageUp' ? PAGE : event.key === 'PageDown' ? -PAGE : 0
    const handle = (event.target as HTMLElement).closest('.year-handle')
    if (!by || !handle) return
    event.preventDefault()
    event.stopPropagation()
    choose(pagedSteps(shown, handle.classList.contains('first') ? 'from' : 'to', by, axis))
  }
  const most = mostOf(counted.bars)
  const count = axis.to - axis.from + 1
  const wholeYears = years && { from: years.from, to: years.to }
  return (
    <section className={`timeline${playback.isPlaying ? ' playing' : ''}`} aria-label={t('years.label')}>
      <TimelineHead
        all={all}
        years={years}
        counted={counted}
        nearest={years && counted.inRange === 0 ? nearestBars(counted.bars, years) : []}
        playback={playback}
        byMonth={isShort(all) || !wholeYears || !isShort(wholeYears) ? null : zoom !== null}
        comparing={
          filter.years &&
          filter.against && (
            <PeriodSwitch
              years={draft?.years ?? filter.years}
              against={draft?.against ?? filter.against}
              chosen={period}
              onChoose={setPeriod}
              onEnd={() => dispatch(setAgainst(null))}
            />
          )
        }
        onCompare={() => {
          const [first, second] = besides(filter.years, all)
          setPeriod('against')
          dispatch((view) => setAgainst(second)(setYears(first)(view)))
        }}
        onByMonth={(isOn) => setZoom(isOn ? wholeYears : null)}
        onChoose={(range) => {
          playback.pause()
          drafts.setState(null, true)
          const isAll = range !== null && range.from <= all.from && range.to >= all.to
          setPeriodTo(isAll && !filter.against ? null : range)
        }}
      />
      <div className="timeline-chart">
        {counted.undated > 0 && <UndatedBar count={counted.undated} most={most} />}
        <div
          className="years"
          style={{ '--count': count } as CSSProperties}
          onKeyDownCapture={pages}
          {...gestures}
        >
          <YearBars
            bars={counted.bars}
            published={counted.published}
            axis={axis}
            shown={shown}
            other={other}
          />
          {count > 1 && <YearHandles axis={axis} shown={shown} onDraft={setDraft} onChoose={choose} />}
        </div>
      </div>
    </section>
  )
}
