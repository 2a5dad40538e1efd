/** The meetings in which two took part, each with how the one and the other did, and the proof of both. */
import { useMemo } from 'react'
import { yearsInWords } from '../../graph/date-in-words.ts'
import { sharedMeetings } from '../../graph/fold-meetings.ts'
import { useExplorer, useVisibleNow } from '../explorer.ts'
import { EntityLink } from '../pieces/EntityLink.tsx'
import { KindSymbol } from '../pieces/KindSymbol.tsx'
import { useWords } from '../words.ts'
import { Counted } from './Counted.tsx'
import { SentenceItem } from './SentenceItem.tsx'

const FIRST = 5

export function SharedMeetings({ a, b }: { a: string; b: string }) {
  const words = useWords()
  const { network } = useExplorer()
  const { edges } = useVisibleNow()
  const shared = useMemo(() => sharedMeetings(network, edges, a, b), [network, edges, a, b])
  if (shared.length === 0) return null
  return (
    <section className="panel-section">
      <Counted title={words.t('pair.shared')} items={shared} most={FIRST}>
        {({ meeting, ends }) => {
          const { name, date } = network.getNodeAttributes(meeting)
          return (
            <li key={meeting} className="shared-meeting">
              <p className="shared-head">
                <KindSymbol kind="meeting" />
                <EntityLink to={{ kind: 'node', key: meeting }}>{name}</EntityLink>
                <span className="aside number">{yearsInWords(words, date ?? null)}</span>
              </p>
              <ul>
                {ends.flat().map((key) => (
                  <SentenceItem key={key} edge={key} />
                ))}
              </ul>
            </li>
          )
        }}
      </Counted>
    </section>
  )
}
