/** One field for everything: what can be done, and everyone on the map. */
import { useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  type Key,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { fold } from '../../graph/fold.ts'
import { createSearch } from '../../graph/search.ts'
import { shortName } from '../../graph/short-name.ts'
import { type Action, GROUPS } from '../actions/action.ts'
import { isMac } from '../actions/is-mac.ts'
import { keysInWords } from '../actions/keys.ts'
import { actionsFor, useOccasion } from '../actions/useOccasion.ts'
import { useExplorer } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { selectionInWords } from '../spoken-of.ts'
import { otherScripts } from '../switches.ts'
import { useWords } from '../words.ts'
import './dialog.css'
import './palette.css'

const MOST_ENTITIES = 6
/** Parts the two sorts of rows. */
const ENTITY = 'entity:'

/** Every word that was typed begins a word of the name. */
function answers(name: string, query: string): boolean {
  const words = fold(name).split(/\s+/)
  return fold(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((asked) => words.some((word) => word.startsWith(asked)))
}

function ActionRow({ action }: { action: Action }) {
  const { t } = useWords()
  const { id, words, Icon, keys } = action
  return (
    <ListBoxItem id={id} className="palette-row" textValue={t(words)}>
      {Icon && <Icon className="icon" aria-hidden />}
      <span>{t(words)}</span>
      {keys?.[0] && <kbd aria-hidden>{keysInWords(keys[0], isMac())}</kbd>}
    </ListBoxItem>
  )
}

export function PaletteDialog({ onClose }: { onClose(): void }) {
  const words = useWords()
  const { t } = words
  const { network, reveal } = useExplorer()
  const occasion = useOccasion()
  const [now] = useState(() => occasion())
  const [query, setQuery] = useState('')
  const search = useMemo(
    () => createSearch(network, { otherScripts: otherScripts.store.getState() }),
    [network],
  )
  const actions = actionsFor(now).filter(({ id, words: key }) => id !== 'palette' && answers(t(key), query))
  const entities = query.trim() ? search(query, MOST_ENTITIES) : []
  const headingOf = (group: (typeof GROUPS)[number]) =>
    group === 'target' && now.target ? selectionInWords(words, network, now.target) : t(`actions.${group}`)

  const choose = (key: Key) => {
    const chosen = String(key)
    onClose()
    // The dialog hands the focus back first; then what was chosen may take it.
    requestAnimationFrame(() => {
      if (chosen.startsWith(ENTITY)) reveal(chosen.slice(ENTITY.length))
      else actions.find(({ id }) => id === chosen)?.run(occasion())
    })
  }
  return (
    <ModalOverlay
      className="dialog-scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog-modal palette-modal">
        <Dialog className="dialog" aria-label={t('action.palette')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField className="palette-field" aria-label={t('palette.find')} autoFocus>
              <Input
                className="palette-input"
                // The arrows walk the list from here.
                role="combobox"
                aria-expanded
                aria-haspopup="listbox"
                placeholder={t('palette.find')}
                spellCheck="false"
              />
            </TextField>
            <ListBox
              className="palette-list"
              aria-label={t('action.palette')}
              onAction={choose}
              renderEmptyState={() => (
                <p className="palette-none">{t('search.none', { query: query.trim() })}</p>
              )}
            >
              {entities.length > 0 && (
                <ListBoxSection id="entities">
                  <Header className="palette-head">{t('filter.entities')}</Header>
                  {entities.map(({ key }) => {
                    const attributes = network.getNodeAttributes(key)
                    return (
                      <ListBoxItem
                        key={key}
                        id={ENTITY + key}
                        className="palette-row"
                        textValue={shortName(attributes)}
                      >
                        <KindSymbol kind={attributes.kind} />
                        <span>{shortName(attributes)}</span>
                        <span className="palette-kind">{t(`kind.${attributes.kind}`)}</span>
                      </ListBoxItem>
                    )
                  })}
                </ListBoxSection>
              )}
              {GROUPS.map((group) => {
                const own = actions.filter((action) => action.group === group)
                return (
                  own.length > 0 && (
                    <ListBoxSection key={group} id={group}>
                      <Header className="palette-head">{headingOf(group)}</Header>
                      {own.map((action) => (
                        <ActionRow key={action.id} action={action} />
                      ))}
                    </ListBoxSection>
                  )
                )
              })}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
