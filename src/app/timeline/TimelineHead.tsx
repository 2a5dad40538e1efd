/** The line over the bars: the years as fields, what lies in them in words, and what has no year. */
import { Eye, EyeOff } from 'lucide-react'
import { Button, Input, NumberField, ToggleButton } from 'react-aria-components'
import { rangeInWords } from '../../graph/date-in-words.ts'
import type { Bar, Histogram } from '../../graph/histogram.ts'
import type { YearRange } from '../../model/dates.ts'
import { useExplorer, useView } from '../explorer.ts'
import { LineSample } from '../pieces/LineSample.tsx'
import { setUndated } from '../view.ts'
import { useWords } from '../words.ts'

type FieldProps = { label: string; value: number; extent: YearRange; onChange(year: number): void }

function YearField({ label, value, extent, onChange }: FieldProps) {
  return (
    <NumberField
      aria-label={label}
      value={value}
      minValue={extent.from}
      maxValue={extent.to}
      formatOptions={{ useGrouping: false }}
      isWheelDisabled
      onChange={(year) => {
        if (Number.isInteger(year) && year !== value) onChange(year)
      }}
    >
      <Input className="year-field number" />
    </NumberField>
  )
}

type NoteProps = {
  years: YearRange | null
  counted: Histogram
  nearest: Bar[]
  onChoose(range: YearRange): void
}

function Note({ years, counted, nearest, onChoose }: NoteProps) {
  const { t } = useWords()
  const undated = useView((view) => view.filter.undated)
  const { inRange, dated, undated: without } = counted
  const total = dated + without
  if (!years) return <>{t('years.dated', { count: dated, total })}</>
  const overlap = t('years.overlap', { count: inRange, total, years: rangeInWords(years) })
  const rest = t(undated === 'hide' ? 'years.undated-hidden' : 'years.undated-shown', { count: without })
  if (inRange > 0) {
    return <>{without > 0 ? `${overlap} · ${rest}` : overlap}</>
  }
  return (
    <>
      {t('years.nothing', { years: rangeInWords(years) })} {nearest.length > 0 && `${t('years.nearest')} `}
      {nearest.map(({ year, total: found }, i) => (
        <span key={year}>
          {i > 0 && ', '}
          <Button className="link" onPress={() => onChoose({ from: year, to: year })}>
            {t('years.nearest.year', { year: String(year), count: found })}
          </Button>
        </span>
      ))}
    </>
  )
}

function UndatedChip({ count }: { count: number }) {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const isShown = useView((view) => view.filter.undated !== 'hide')
  const Icon = isShown ? Eye : EyeOff
  return (
    <ToggleButton
      className="chip number"
      isSelected={isShown}
      onChange={(show) => dispatch(setUndated(show ? 'dash' : 'hide'))}
      aria-label={t(isShown ? 'years.undated.label-shown' : 'years.undated.label-hidden', { count })}
    >
      <LineSample family="attendance" pattern="undated" head={false} />
      {t(isShown ? 'years.undated' : 'years.undated.off', { count })}
      <Icon className="icon" aria-hidden />
    </ToggleButton>
  )
}

type Props = {
  extent: YearRange
  years: YearRange | null
  counted: Histogram
  nearest: Bar[]
  onChoose(range: YearRange | null): void
}

export function TimelineHead({ extent, years, counted, nearest, onChoose }: Props) {
  const { t } = useWords()
  const { from, to } = years ?? extent
  return (
    <div className="timeline-head">
      <div className="year-fields">
        <YearField
          label={t('years.from')}
          value={from}
          extent={extent}
          onChange={(y) => onChoose({ from: y, to: Math.max(y, to) })}
        />
        <span aria-hidden>–</span>
        <YearField
          label={t('years.to')}
          value={to}
          extent={extent}
          onChange={(y) => onChoose({ from: Math.min(from, y), to: y })}
        />
      </div>
      <p className={`timeline-note number${nearest.length > 0 ? ' empty' : ''}`} role="status">
        <Note years={years} counted={counted} nearest={nearest} onChoose={onChoose} />
      </p>
      <div className="timeline-right">
        {years && (
          <Button className="chip" onPress={() => onChoose(null)}>
            {t('years.all')}
          </Button>
        )}
        {counted.undated > 0 && <UndatedChip count={counted.undated} />}
      </div>
    </div>
  )
}
