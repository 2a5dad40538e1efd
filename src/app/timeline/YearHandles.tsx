/** The two handles at the edges of the chosen steps: arrows move one, Page keys five, Home and End all the way. */
import { type ReactNode, useContext } from 'react'
import { Slider, SliderStateContext, SliderThumb, SliderTrack } from 'react-aria-components'
import { periodInWords } from '../../graph/date-in-words.ts'
import { useWords } from '../words.ts'
import { type Axis, rangeOf, type Steps } from './time-axis.ts'

type Props = {
  axis: Axis
  shown: Steps
  onDraft(steps: Steps): void
  onChoose(steps: Steps): void
}

/** A month is told by its name, not by its number. React Aria knows numbers only; its state is made with every render. */
function Told({ axis, children }: { axis: Axis; children: ReactNode }) {
  const words = useWords()
  const state = useContext(SliderStateContext)
  if (!state) return children
  state.getThumbValueLabel = (index) => {
    const step = state.values[index] ?? axis.from
    return periodInWords(words, rangeOf({ from: step, to: step }, axis.unit))
  }
  return children
}

export function YearHandles({ axis, shown, onDraft, onChoose }: Props) {
  const { t } = useWords()
  const steps = ([from = axis.from, to = axis.to]: number[]): Steps => ({ from, to })
  const isMonth = axis.unit === 'month'
  return (
    <Slider
      className="year-slider"
      aria-label={t('years.label')}
      minValue={axis.from}
      maxValue={axis.to}
      value={[shown.from, shown.to]}
      onChange={(values) => onDraft(steps(values))}
      onChangeEnd={(values) => onChoose(steps(values))}
    >
      <Told axis={axis}>
        <SliderTrack className="year-track">
          <SliderThumb
            index={0}
            className="year-handle first"
            aria-label={t(isMonth ? 'years.first-month' : 'years.first')}
          />
          <SliderThumb
            index={1}
            className="year-handle last"
            aria-label={t(isMonth ? 'years.last-month' : 'years.last')}
          />
        </SliderTrack>
      </Told>
    </Slider>
  )
}
