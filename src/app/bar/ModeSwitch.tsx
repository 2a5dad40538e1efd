/** The ways of looking, side by side. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useExplorer, useView } from '../explorer.ts'
import { type Mode, setMode } from '../view.ts'
import { MODE_ICONS } from '../views/mode-icons.ts'
import { wayFor } from '../views/way.ts'
import { useWords } from '../words.ts'

export function ModeSwitch() {
  const { t } = useWords()
  const { dispatch, ways } = useExplorer()
  const { mode } = wayFor(
    ways,
    useView((view) => view.mode),
  )
  return (
    <ToggleButtonGroup
      className="mode-switch"
      aria-label={t('mode.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={([next]) => dispatch(setMode(next as Mode))}
    >
      {ways.map(({ mode: each }) => {
        const Icon = MODE_ICONS[each]
        return (
          <ToggleButton key={each} id={each} className="mode" aria-label={t(`mode.${each}`)}>
            <Icon className="icon" aria-hidden />
            <span>{t(`mode.${each}`)}</span>
          </ToggleButton>
        )
      })}
    </ToggleButtonGroup>
  )
}
