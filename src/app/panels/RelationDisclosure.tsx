/** A relation in any list: its row, which lights its line on the map and opens its proof in place. */
import { Text } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components'
import { yearsInWords } from '../../graph/date-in-words.ts'
import { passagesOf } from '../../graph/passages.ts'
import { Proof } from '../evidence/Proof.tsx'
import { useExplorer } from '../explorer.ts'
import { rowLight } from '../row-light.ts'
import { useWords } from '../words.ts'
import './relation-item.css'

type Props = { edge: string; sentence: string; className?: string; children: ReactNode }

/** @param sentence the relation in words, for those who hear the row; `children` is what stands before its years */
export function RelationDisclosure({ edge: key, sentence, className = '', children }: Props) {
  const words = useWords()
  const { network, lit } = useExplorer()
  const edge = network.getEdgeAttributes(key)
  const years = yearsInWords(words, edge.date)
  const passages = passagesOf(edge.evidence).length
  return (
    <li className="relation" {...rowLight(lit, key)}>
      <Disclosure>
        {({ isExpanded }) => (
          <>
            <div className={`relation-row${className}${isExpanded ? ' open' : ''}`}>
              {children}
              <Button
                slot="trigger"
                className="relation-toggle number"
                aria-label={words.t('edge.row', { sentence, years, count: passages })}
              >
                {`${years} `}
                <span className="relation-passages">
                  <Text className="icon" aria-hidden />
                  {words.number(passages)}
                </span>
              </Button>
            </div>
            <DisclosurePanel className="relation-proof">{isExpanded && <Proof edge={key} />}</DisclosurePanel>
          </>
        )}
      </Disclosure>
    </li>
  )
}
