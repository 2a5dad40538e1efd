/** One hit: symbol, name with the found part marked, how much there is of it and when. */
import { ListBoxItem } from 'react-aria-components'
import { rangeInWords } from '../../graph/date-in-words.ts'
import { highlight } from '../../graph/search.ts'
import { shortName } from '../../graph/short-name.ts'
import { yearsAround } from '../../graph/years-around.ts'
import { useExplorer } from '../explorer.ts'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { useWords } from '../words.ts'

/** `found`: the name or alias that answers the query. `outside`: why the filter hides it. */
export type Row = { id: string; found: string; outside: string | null }

function Marked({ name, query }: { name: string; query: string }) {
  return highlight(name, query).map(({ text, hit }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have no other identity
    hit ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
  )
}

export function SearchRow({ row, query }: { row: Row; query: string }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const attributes = network.getNodeAttributes(row.id)
  const label = shortName(attributes)
  const years = yearsAround(network, row.id)
  const also = row.found !== label ? row.found : attributes.name !== label ? attributes.name : null
  const facts = [
    t('count.relations', { count: network.degree(row.id) }),
    ...(years ? [rangeInWords(years)] : []),
  ]
  return (
    <ListBoxItem
      id={row.id}
      className="search-row"
      textValue={[label, also, t(`kind.${attributes.kind}`), ...facts, row.outside]
        .filter(Boolean)
        .join(', ')}
    >
      <KindSymbol kind={attributes.kind} hollow={row.outside !== null} />
      <span className="search-name">
        <Marked name={label} query={query} />
        {also && (
          <span className="search-also">
            <Marked name={also === attributes.name ? also : t('search.also', { name: also })} query={query} />
          </span>
        )}
      </span>
      <span className="search-facts number">
        {facts.join(' · ')}
        {row.outside && (
          <span className="search-outside">
            {row.outside} – <u>{t('search.show')}</u>
          </span>
        )}
      </span>
    </ListBoxItem>
  )
}
