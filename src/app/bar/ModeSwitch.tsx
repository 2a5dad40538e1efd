/** The ways of looking, side by side. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useExplorer, useView } from '../explorer.ts'
import { type Mode, setMode } from '../view.ts'
import { WAYS, wayFor } from '../views/index.ts'
import { useWords } from '../words.ts'

export function ModeSwitch() {
  const { t } = useWords()
  const { dispatch } = useExplorer()
  const { mode } = wayFor(useView((view) => view.mode))
  return (
    <ToggleButtonGroup
      className="mode-switch"
      aria-label={t('mode.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={([next]) => dispatch(setMode(next as Mode))}
    >
      {WAYS.map(({ mode: each, Icon }) => (
        <ToggleButton key={each} id={each} className="mode" aria-label={t(`mode.${each}`)}>
          <Icon className="icon" aria-hidden />
          <span>{t(`mode.${each}`)}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
