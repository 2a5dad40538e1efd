/** What is not asked for every day: the rule, what is only planned, how the years are played. */
import { Settings2 } from 'lucide-react'
import {
  Button,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
  Radio,
  RadioGroup,
  Switch,
} from 'react-aria-components'
import { setLone, setPlanned, setYearRule } from '../change-filter.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'
import './timeline-options.css'
import { PLAY_MODES, SPEEDS } from './playback.ts'
import { RULES } from './RuleMenu.tsx'
import type { Playback } from './usePlayback.ts'

type ChoiceProps<T> = {
  label: string
  values: readonly T[]
  chosen: T
  name(value: T): string
  onChoose(value: T): void
}

function Choice<T extends string | number>({ label, values, chosen, name, onChoose }: ChoiceProps<T>) {
  return (
    <RadioGroup
      className="choice"
      value={String(chosen)}
      onChange={(text) => {
        const value = values.find((each) => String(each) === text)
        if (value !== undefined) onChoose(value)
      }}
    >
      <Label className="choice-label">{label}</Label>
      <div className="choice-values">
        {values.map((value) => (
          <Radio key={value} value={String(value)} className="choice-value">
            {name(value)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

type Props = {
  playback: Playback
  /** Null while two periods are compared already. */
  onCompare: (() => void) | null
}

export function TimelineOptions({ playback, onCompare }: Props) {
  const { t, number } = useWords()
  const { dispatch } = useExplorer()
  const filter = useView((view) => view.filter)
  const { mode, speed, setMode, setSpeed } = playback
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label={t('years.options')}>
        <Settings2 className="icon" aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="top end">
        <Dialog className="timeline-options" aria-label={t('years.options')}>
          <Choice
            label={t('years.rule')}
            values={RULES}
            chosen={filter.yearRule}
            name={(rule) => t(`years.rule.${rule}`)}
            onChoose={(rule) => dispatch(setYearRule(rule))}
          />
          <Switch
            className="switch"
            isSelected={filter.planned === 'show'}
            onChange={(isShown) => dispatch(setPlanned(isShown ? 'show' : 'hide'))}
          >
            <span className="switch-track" aria-hidden />
            <i className="planned-sample hatched" aria-hidden />
            {t('years.planned')}
          </Switch>
          <Switch
            className="switch"
            isSelected={filter.lone === 'show'}
            onChange={(isShown) => dispatch(setLone(isShown ? 'show' : 'hide'))}
          >
            <span className="switch-track" aria-hidden />
            {t('years.lone')}
          </Switch>
          <Choice
            label={t('play.mode')}
            values={PLAY_MODES}
            chosen={mode}
            name={(each) => t(`play.mode.${each}`)}
            onChoose={setMode}
          />
          <Choice
            label={t('play.speed')}
            values={SPEEDS}
            chosen={speed}
            name={(each) => t('play.speed.times', { times: number(each) })}
            onChoose={setSpeed}
          />
          {onCompare && (
            <Button slot="close" className="button outlined" onPress={onCompare}>
              {t('compare.start')}
            </Button>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
