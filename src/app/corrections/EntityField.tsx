/** An entity, found by its name; before anything is typed, those that are near. */
import { useMemo, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { createSearch } from '../../graph/search.ts'
import type { EntityKind } from '../../model/kinds.ts'
import { useExplorer } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { useWords } from '../words.ts'
import '../search/search.css'

const MOST = 8
/** Others of another kind are found, too, and left out. */
const ASKED = 60

type Row = { id: string; name: string; kind: EntityKind }

type Props = {
  label: string
  /** Offered before anything is typed. */
  near?: readonly string[]
  isOffered(key: string, kind: EntityKind): boolean
  onChoose(key: string | null): void
}

export function EntityField({ label, near = [], isOffered, onChoose }: Props) {
  const { t } = useWords()
  const { network } = useExplorer()
  const search = useMemo(() => createSearch(network), [network])
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const isAsked = query.trim() !== '' && chosen === null
  const keys = isAsked ? search(query, ASKED).map(({ key }) => key) : near
  const rows = keys
    .filter((key) => isOffered(key, network.getNodeAttribute(key, 'kind')))
    .slice(0, MOST)
    .map((id): Row => ({ id, ...network.getNodeAttributes(id) }))
  const choose = (key: string | null) => {
    setChosen(key)
    onChoose(key)
  }
  return (
    <ComboBox
      className="correct-field"
      items={rows}
      inputValue={query}
      onInputChange={(typed) => {
        setQuery(typed)
        if (chosen !== null && typed !== network.getNodeAttribute(chosen, 'name')) choose(null)
      }}
      selectedKey={chosen}
      onSelectionChange={(key) => {
        if (key === null) return
        choose(String(key))
        setQuery(network.getNodeAttribute(key, 'name'))
      }}
      menuTrigger={near.length > 0 ? 'focus' : 'input'}
      allowsEmptyCollection={isAsked}
      allowsCustomValue
    >
      <Label>{label}</Label>
      <Input spellCheck="false" />
      <Popover className="search-results same-as">
        <ListBox<Row>
          className="search-list"
          renderEmptyState={() => <p className="quiet-note">{t('search.none', { query: query.trim() })}</p>}
        >
          {(row) => (
            <ListBoxItem id={row.id} className="correct-option" textValue={row.name}>
              <KindSymbol kind={row.kind} />
              {row.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
