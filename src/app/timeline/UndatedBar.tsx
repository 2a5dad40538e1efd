/** What has no year, as a bar of its own beside the years: its menu has the three ways to treat it. */
import { memo } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { UNDATED_STATES, type UndatedState } from '../../model/filter.ts'
import { setUndated } from '../change-filter.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'
import './undated.css'

/** @param most the count that fills the height */
export const UndatedBar = memo(({ count, most }: { count: number; most: number }) => {
  const { t, number } = useWords()
  const { dispatch } = useExplorer()
  const state = useView((view) => view.filter.undated)
  return (
    <MenuTrigger>
      <Button
        className={`undated undated-${state}`}
        aria-label={t('years.undated.label', { count, state: t(`years.undated.${state}`) })}
      >
        <span className="undated-name">{`${t('years.undated')} `}</span>
        <span className="undated-column" aria-hidden>
          <span className="undated-total number">{number(count)}</span>
          <i className="undated-bar" style={{ height: `${Math.min(1, count / most) * 100}%` }} />
        </span>
      </Button>
      <Popover className="menu-popover" placement="top start">
        <Menu
          className="menu"
          aria-label={t('years.undated.menu')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[state]}
          onSelectionChange={(keys) => {
            const chosen = UNDATED_STATES.find((each) => keys !== 'all' && keys.has(each))
            if (chosen) dispatch(setUndated(chosen satisfies UndatedState))
          }}
        >
          {UNDATED_STATES.map((each) => (
            <MenuItem key={each} id={each} className="menu-item">
              {t(`years.undated.menu.${each}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
})
