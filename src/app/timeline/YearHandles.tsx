/** The two handles at the edges of the chosen years: arrows move a year, Page keys five, Home and End all the way. */
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components'
import type { YearRange } from '../../model/dates.ts'
import { useWords } from '../words.ts'

type Props = {
  extent: YearRange
  shown: YearRange
  onDraft(range: YearRange): void
  onChoose(range: YearRange): void
}

export function YearHandles({ extent, shown, onDraft, onChoose }: Props) {
  const { t } = useWords()
  const range = ([from = extent.from, to = extent.to]: number[]): YearRange => ({ from, to })
  return (
    <Slider
      className="year-slider"
      aria-label={t('years.label')}
      minValue={extent.from}
      maxValue={extent.to}
      value={[shown.from, shown.to]}
      formatOptions={{ useGrouping: false }}
      onChange={(values) => onDraft(range(values))}
      onChangeEnd={(values) => onChoose(range(values))}
    >
      <SliderTrack className="year-track">
        <SliderThumb index={0} className="year-handle first" aria-label={t('years.first')} />
        <SliderThumb index={1} className="year-handle last" aria-label={t('years.last')} />
      </SliderTrack>
    </Slider>
  )
}
