/** The languages of the interface, each by its own name. */
import { Languages } from 'lucide-react'
import { use } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../words/index.ts'
import { SpeechContext } from '../words.ts'
import './menu.css'

export function LanguageMenu() {
  const { language, words, choose } = use(SpeechContext)
  return (
    <MenuTrigger>
      <Button className="button quiet icon-only" aria-label={words.t('bar.language')}>
        <Languages className="icon" aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end" offset={6}>
        <Menu
          className="menu"
          aria-label={words.t('bar.language')}
          selectionMode="single"
          selectedKeys={[language]}
          onAction={(id) => choose(id as LanguageId)}
        >
          {LANGUAGE_IDS.map((id) => (
            <MenuItem key={id} id={id} className="menu-item" lang={id} textValue={LANGUAGES[id].name}>
              {LANGUAGES[id].name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
