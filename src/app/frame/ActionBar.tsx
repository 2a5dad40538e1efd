/** What can be done with what is picked, as buttons over its panel. */
import { Button, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import { isMac } from '../actions/is-mac.ts'
import { keysInWords } from '../actions/keys.ts'
import { actionsFor, useOccasion } from '../actions/useOccasion.ts'
import { useView } from '../explorer.ts'
import { useWords } from '../words.ts'

export function ActionBar() {
  const { t } = useWords()
  // Each part of the view may decide what can be done.
  useView((view) => view)
  const now = useOccasion()()
  const actions = actionsFor(now).filter(({ group }) => group === 'target')
  if (!now.target || actions.length === 0) return null
  return (
    <Toolbar className="action-bar" aria-label={t('actions.more')}>
      {actions.map(({ id, words, Icon, isWorded, keys, run }) => (
        <TooltipTrigger key={id} delay={500}>
          <Button
            className={`button quiet ${isWorded ? 'worded' : 'icon-only'}`}
            aria-label={t(words)}
            onPress={() => run(now)}
          >
            {Icon && <Icon className="icon" aria-hidden />}
            {isWorded && <span>{t(words)}</span>}
          </Button>
          <Tooltip className="map-tooltip" offset={6}>
            {t(words)}
            {keys?.[0] && <kbd aria-hidden>{keysInWords(keys[0], isMac())}</kbd>}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </Toolbar>
  )
}
