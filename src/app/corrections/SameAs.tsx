/** The entity that another one is the same as: found by name among those of its kind. */
import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { createSearch } from '../../graph/search.ts'
import { useExplorer } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { useWords } from '../words.ts'
import '../search/search.css'

const MOST = 8
/** Others of another kind are found, too, and left out. */
const ASKED = 60

export function SameAs({ of, onChoose }: { of: string; onChoose(key: string | null): void }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const search = useMemo(() => createSearch(network), [network])
  const [query, setQuery] = useState('')
  const kind = network.getNodeAttribute(of, 'kind')
  const rows = search(query, ASKED)
    .filter(({ key }) => key !== of && network.getNodeAttribute(key, 'kind') === kind)
    .slice(0, MOST)
    .map(({ key }) => ({ id: key, name: network.getNodeAttribute(key, 'name') }))
  return (
    <ComboBox
      className="correct-field"
      items={rows}
      inputValue={query}
      onInputChange={setQuery}
      onSelectionChange={(key) => onChoose(key === null ? null : String(key))}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ''}
    >
      <Label>{t('correct.other')}</Label>
      <Input spellCheck="false" />
      <Popover className="search-results same-as">
        <ListBox<{ id: string; name: string }>
          className="search-list"
          renderEmptyState={() => <p className="quiet-note">{t('search.none', { query: query.trim() })}</p>}
        >
          {(row) => (
            <ListBoxItem id={row.id} className="correct-option" textValue={row.name}>
              <KindSymbol kind={kind} />
              {row.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
