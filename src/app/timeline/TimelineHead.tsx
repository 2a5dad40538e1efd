/** The line over the bars: the years as fields, what lies in them in words, playing, and further choices. */
import type { ReactNode } from 'react'
import { Button, Input, NumberField, ToggleButton } from 'react-aria-components'
import { periodInWords } from '../../graph/date-in-words.ts'
import type { Bar, Histogram } from '../../graph/histogram.ts'
import type { YearRange } from '../../model/dates.ts'
import { useView } from '../explorer.ts'
import { LinkedWords } from '../pieces/LinkedWords.tsx'
import { useNarrow } from '../useNarrow.ts'
import { useWords } from '../words.ts'
import { PlayButtons } from './PlayButtons.tsx'
import { RuleMenu } from './RuleMenu.tsx'
import { TimelineOptions } from './TimelineOptions.tsx'
import type { Playback } from './usePlayback.ts'

type FieldProps = { label: string; value: number; all: YearRange; onChange(year: number): void }

function YearField({ label, value, all, onChange }: FieldProps) {
  return (
    <NumberField
      aria-label={label}
      value={value}
      // A link may name years that the documents of today do not reach.
      minValue={Math.min(all.from, value)}
      maxValue={Math.max(all.to, value)}
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
  counted: Histogram & { undatedShown: number }
  nearest: Bar[]
  onChoose(range: YearRange): void
}

const rangeOfBar = ({ year, month }: Bar): YearRange => ({
  from: year,
  to: year,
  ...(month === undefined ? {} : { fromMonth: month, toMonth: month }),
})

/** A sentence whose verb, between two strokes, opens the rules: "112 of 340 relations |overlap| 2019–2021". */
function Sentence({ text }: { text: string }) {
  // On a phone only the reading voice has the sentence; there the rules stand among the further choices.
  const isNarrow = useNarrow()
  return <LinkedWords text={text} links={isNarrow ? [] : [(verb) => <RuleMenu verb={verb} />]} />
}

function Note({ years, counted, nearest, onChoose }: NoteProps) {
  const words = useWords()
  const { t } = words
  const { undated, yearRule, against } = useView((view) => view.filter)
  const { bars, inRange, dated, undated: without, undatedShown } = counted
  const total = dated + without
  if (!years) return <>{t('years.dated', { count: dated, total })}</>
  const { fromMonth: _, ...end } = years
  const said = periodInWords(
    words,
    yearRule === 'until' ? { ...end, from: end.to, ...monthOfEnd(end) } : years,
  )
  if (inRange > 0) {
    const rest =
      undated === 'published'
        ? t('years.undated-published', { shown: undatedShown, count: without })
        : t(undated === 'hide' ? 'years.undated-hidden' : 'years.undated-shown', { count: without })
    return (
      <>
        <Sentence text={t(`years.sentence.${yearRule}`, { count: inRange, total, years: said })} />
        {without > 0 && !against && ` · ${rest}`}
        {bars.some(({ stacks }) => stacks.some(({ vague }) => vague > 0)) && ` · ${t('years.vague.sign')}`}
      </>
    )
  }
  return (
    <>
      <Sentence text={t(`years.nothing.${yearRule}`, { years: said })} />{' '}
      {nearest.length > 0 && `${t('years.nearest')} `}
      {nearest.map((bar, i) => (
        <span key={`${bar.year}-${bar.month}`}>
          {i > 0 && ', '}
          <Button className="link" onPress={() => onChoose(rangeOfBar(bar))}>
            {t('years.nearest.year', { year: periodInWords(words, rangeOfBar(bar)), count: bar.total })}
          </Button>
        </span>
      ))}
    </>
  )
}

const monthOfEnd = ({ toMonth }: YearRange) => (toMonth === undefined ? {} : { fromMonth: toMonth })

type Props = NoteProps & {
  all: YearRange
  playback: Playback
  /** Whether months are shown; null where there is no choice. */
  byMonth: boolean | null
  onByMonth(isOn: boolean): void
  /** The periods that are compared; null while there is only one. */
  comparing: ReactNode
  onCompare(): void
  onChoose(range: YearRange | null): void
}

export function TimelineHead({ all, playback, byMonth, onByMonth, comparing, onCompare, ...note }: Props) {
  const { t } = useWords()
  const { years, onChoose, counted } = note
  const { from, to } = years ?? all
  return (
    <div className="timeline-head">
      <div className="year-fields">
        <YearField
          label={t('years.from')}
          value={from}
          all={all}
          onChange={(y) => onChoose({ from: y, to: Math.max(y, to) })}
        />
        <span aria-hidden>–</span>
        <YearField
          label={t('years.to')}
          value={to}
          all={all}
          onChange={(y) => onChoose({ from: Math.min(from, y), to: y })}
        />
      </div>
      <p
        className={`timeline-note number${years && counted.inRange === 0 ? ' empty' : ''}`}
        // While the years play, each step would be told.
        role={playback.isPlaying ? undefined : 'status'}
      >
        <Note {...note} />
      </p>
      <div className="timeline-right">
        {comparing}
        {!comparing && byMonth !== null && (
          <ToggleButton className="chip by-month" isSelected={byMonth} onChange={onByMonth}>
            {t('years.by-month')}
          </ToggleButton>
        )}
        {!comparing && years && (
          <Button className="chip" onPress={() => onChoose(null)}>
            {t('years.all')}
          </Button>
        )}
        {!comparing && <PlayButtons playback={playback} />}
        <TimelineOptions playback={playback} onCompare={comparing ? null : onCompare} />
      </div>
    </div>
  )
}
