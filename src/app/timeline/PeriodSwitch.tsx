/** The two periods that are compared: the one that is on is the one that bars, handles and fields change. */
import { X } from 'lucide-react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { periodInWords } from '../../graph/date-in-words.ts'
import type { YearRange } from '../../model/dates.ts'
import { useWords } from '../words.ts'

export type Period = 'years' | 'against'

type Props = {
  years: YearRange
  against: YearRange
  chosen: Period
  onChoose(period: Period): void
  onEnd(): void
}

export function PeriodSwitch({ years, against, chosen, onChoose, onEnd }: Props) {
  const words = useWords()
  const { t } = words
  const [first, second] = [years, against].map((period) => periodInWords(words, period)) as [string, string]
  return (
    <>
      <ToggleButtonGroup
        className="periods"
        aria-label={t('compare.label')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => onChoose(keys.has('against') ? 'against' : 'years')}
      >
        <ToggleButton id="years" className="chip number" aria-label={t('compare.first', { years: first })}>
          {first}
        </ToggleButton>
        <ToggleButton
          id="against"
          className="chip number"
          aria-label={t('compare.second', { years: second })}
        >
          {second}
        </ToggleButton>
      </ToggleButtonGroup>
      <Button className="icon-button" aria-label={t('compare.stop')} onPress={onEnd}>
        <X className="icon" aria-hidden />
      </Button>
    </>
  )
}
