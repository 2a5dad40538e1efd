/** What can be done with what was pointed at, where it was pointed at. */
import { useRef } from 'react'
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components'
import { useExplorer } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import type { Selection } from '../view.ts'
import { useWords } from '../words.ts'
import '../bar/menu.css'
import { isMac } from './is-mac.ts'
import { keysInWords } from './keys.ts'
import { actionsFor, useOccasion } from './useOccasion.ts'

/** `x` and `y` in the window's pixels; `target` null: the map itself. */
export type Pointed = { target: Selection | null; x: number; y: number }

type Props = { pointed: Pointed; onClose(): void }

export function ActionMenu({ pointed: { target, x, y }, onClose }: Props) {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const occasion = useOccasion()
  const anchor = useRef<HTMLSpanElement>(null)
  const now = { ...occasion(target), target }
  const group = target ? 'target' : 'view'
  const actions = actionsFor(now).filter((action) => action.group === group)
  const title = target ? selectionInWords(words, network, target) : t('actions.view')
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        className="menu-popover"
        aria-label={title}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
      >
        <Menu
          className="menu"
          aria-label={title}
          autoFocus="first"
          onAction={(id) => {
            onClose()
            actions.find((action) => action.id === id)?.run(now)
          }}
        >
          <MenuSection>
            <Header className="menu-title">{title}</Header>
            {actions.map(({ id, words: key, Icon, keys }) => (
              <MenuItem key={id} id={id} className="menu-item" textValue={t(key)}>
                {Icon && <Icon className="icon" aria-hidden />}
                <span className="menu-words">{t(key)}</span>
                {keys?.[0] && <kbd aria-hidden>{keysInWords(keys[0], isMac())}</kbd>}
              </MenuItem>
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </>
  )
}
