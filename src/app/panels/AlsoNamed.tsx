/** Who else the passages behind an entity's relations name: where no relation leads on, a shared sentence does. */
import { Text } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { alsoNamed, type AlsoNamed as Row } from '../../graph/also-named.ts'
import { shortName } from '../../graph/short-name.ts'
import { Passages } from '../evidence/Passages.tsx'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { useWords } from '../words.ts'
import { Counted } from './Counted.tsx'
import './relation-item.css'

const MOST = 8

export function AlsoNamed({ of }: { of: string }) {
  const { t } = useWords()
  const { network } = useExplorer()
  const visible = useVisibleNow()
  const rows = useMemo(() => alsoNamed(network, of, visible), [network, of, visible])
  if (rows.length === 0) return null
  return (
    <section className="panel-section relation-group">
      <Counted key={of} title={t('node.also-named')} items={rows} most={MOST}>
        {(row) => <NamedItem key={row.key} row={row} of={of} />}
      </Counted>
    </section>
  )
}

function NamedItem({ row: { key, passages }, of }: { row: Row; of: string }) {
  const { t, number } = useWords()
  const { network } = useExplorer()
  const [own = '', other = ''] = [of, key].map((each) => shortName(network.getNodeAttributes(each)))
  const { kind } = network.getNodeAttributes(key)
  return (
    <li className="relation">
      <Disclosure>
        {({ isExpanded }) => (
          <>
            <div className={`relation-row${isExpanded ? ' open' : ''}`}>
              <KindSymbol kind={kind} />
              <div className="relation-party">
                <EntityLink to={{ kind: 'node', key }}>{other}</EntityLink>
              </div>
              <Button
                slot="trigger"
                className="relation-toggle number"
                aria-label={t('node.beside', { other, own, count: passages.length })}
              >
                <span className="relation-passages">
                  <Text className="icon" aria-hidden />
                  {number(passages.length)}
                </span>
              </Button>
            </div>
            <DisclosurePanel className="relation-proof">
              {isExpanded && (
                <div className="proof">
                  <Passages passages={passages} parties={[of, key]} />
                </div>
              )}
            </DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
