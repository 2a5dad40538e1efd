/** One family's relations in an entity's panel, by type and reading direction. */
import { headingOf } from '../../graph/relation-in-words.ts'
import type { FamilyGroups } from '../../graph/relations-of.ts'
import { LineSample } from '../pieces/LineSample.tsx'
import { useWords } from '../words.ts'
import { Counted } from './Counted.tsx'
import { RelationItem } from './RelationItem.tsx'

const MOST = 12

type Props = { families: FamilyGroups; of: string; isWhole: boolean }

export function RelationGroups({ families: { family, groups }, of, isWhole }: Props) {
  const words = useWords()
  return (
    <section className="panel-section">
      {groups.map(({ id, type, direction, modality, rows }) => (
        <div key={id} className="relation-group">
          <Counted
            key={of}
            title={
              <>
                <LineSample family={family} pattern={modality} short />
                {headingOf(words, type, direction, modality)}
              </>
            }
            items={rows}
            most={MOST}
            isWhole={isWhole}
          >
            {(row) => <RelationItem key={row.key} row={row} />}
          </Counted>
        </div>
      ))}
    </section>
  )
}
