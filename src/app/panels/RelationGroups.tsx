/** One family's relations in an entity's panel, by type and reading direction. */
import { headingOf } from '../../graph/relation-in-words.ts'
import type { FamilyGroups } from '../../graph/relations-of.ts'
import { LineSample } from '../pieces/LineSample.tsx'
import { useWords } from '../words.ts'
import { Capped } from './Capped.tsx'
import { RelationItem } from './RelationItem.tsx'

const MOST = 12

export function RelationGroups({ families: { family, groups }, of }: { families: FamilyGroups; of: string }) {
  const words = useWords()
  return (
    <section className="panel-section">
      {groups.map(({ id, type, direction, modality, rows }) => (
        <div key={id} className="relation-group">
          <h3>
            <LineSample family={family} pattern={modality} short />
            {headingOf(words, type, direction, modality)}
            <span className="count number">{words.number(rows.length)}</span>
          </h3>
          <Capped key={of} items={rows} most={MOST}>
            {(row) => <RelationItem key={row.key} row={row} />}
          </Capped>
        </div>
      ))}
    </section>
  )
}
