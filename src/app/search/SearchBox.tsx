/** Search over names and aliases. What the filter hides stays listed, and choosing it shows it. */
import { Search as SearchIcon } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Button, ComboBox, Input, type Key, ListBox, Popover } from 'react-aria-components'
import { useStore } from 'zustand'
import { periodInWords } from '../../graph/date-in-words.ts'
import { reveal as whatHides } from '../../graph/reveal.ts'
import { createSearch } from '../../graph/search.ts'
import { useExplorer, useView } from '../explorer.ts'
import { otherScripts } from '../switches.ts'
import { useWords } from '../words.ts'
import { type Row, SearchRow } from './SearchRow.tsx'

function useRows(query: string): Row[] {
  const words = useWords()
  const { t } = words
  const { network } = useExplorer()
  const scripts = useStore(otherScripts.store)
  const search = useMemo(() => createSearch(network, { otherScripts: scripts }), [network, scripts])
  const filter = useView((view) => view.filter)
  const scope = useView((view) => view.scope)
  return useMemo(
    () =>
      search(query).map(({ key, name }) => {
        const hidden = whatHides(network, filter, scope, key)
        const years = hidden?.because === 'years' && filter.years ? periodInWords(words, filter.years) : null
        const outside = hidden ? (years ? t('search.outside', { years }) : t('search.hidden')) : null
        return { id: key, found: name, outside }
      }),
    [search, network, filter, scope, query, t, words],
  )
}

function Results({ query }: { query: string }) {
  const { t } = useWords()
  const scripts = useStore(otherScripts.store)
  return (
    <Popover className="search-results" placement="bottom start" offset={6} containerPadding={12}>
      <ListBox<Row>
        className="search-list"
        renderEmptyState={() => <p className="search-none">{t('search.none', { query: query.trim() })}</p>}
      >
        {(row) => <SearchRow row={row} query={query} />}
      </ListBox>
      <div className="search-foot">
        <p className="search-keys" aria-hidden>
          <span>{t('search.keys.choose')}</span>
          <span>{t('search.keys.open')}</span>
          <span>{t('search.keys.close')}</span>
        </p>
        {/* Also a command, for those who come by keys: in the list the arrows belong to the hits. */}
        <Button
          slot={null}
          className="search-scripts"
          excludeFromTabOrder
          preventFocusOnPress
          aria-pressed={scripts}
          onPress={() => otherScripts.set(!scripts)}
        >
          {t(scripts ? 'search.scripts.on' : 'search.scripts.off')}
        </Button>
      </div>
    </Popover>
  )
}

export function SearchBox() {
  const { t } = useWords()
  const { reveal, search: input, store } = useExplorer()
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const rows = useRows(query)
  const first = useRef(store)

  useEffect(() => {
    // A graph that takes another's place, corrected, is no start.
    if (store !== first.current) return
    // Nothing picked and nobody elsewhere: most people come to look for someone. A phone would open its keyboard.
    const { selection, reading } = store.getState()
    const isStart = !selection && !reading && document.activeElement === document.body
    if (isStart && matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true })
  }, [store, input])

  const choose = (key: Key | null) => {
    if (key === null) return
    setQuery('')
    // React Aria hands the focus back to the field first. Once it is gone from there, the panel takes it.
    requestAnimationFrame(() => {
      input.current?.blur()
      reveal(String(key))
    })
  }

  return (
    <ComboBox
      className="search"
      aria-label={t('search.find')}
      items={rows}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={choose}
      onOpenChange={setOpen}
      allowsCustomValue
      allowsEmptyCollection={query.trim() !== ''}
      menuTrigger="input"
    >
      <SearchIcon className="icon" aria-hidden />
      <Input
        ref={input}
        className="search-input"
        placeholder={t('search.hint')}
        spellCheck="false"
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isOpen) input.current?.blur()
          // Who is here already asks for nothing more.
          if (event.key === '/' && event.currentTarget.value === '') event.preventDefault()
          const isChosen = event.currentTarget.hasAttribute('aria-activedescendant')
          if (event.key === 'Enter' && !isChosen) choose(rows[0]?.id ?? null)
        }}
      />
      <kbd aria-hidden>/</kbd>
      <Results query={query} />
    </ComboBox>
  )
}
