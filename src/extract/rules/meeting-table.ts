/** What the columns of a table of gatherings say of each: "Chair", "Host". */
import type { RelationType } from '../../model/relations.ts'
import { textOf } from '../reading.ts'
import { type RelationFact, relate } from '../relation.ts'
import type { Row } from '../tables.ts'
import { readTables } from '../tables.ts'
import type { Story } from '../told.ts'

type Column = { type: RelationType & ('chaired' | 'hosted'); head: RegExp; kind: 'actor' | 'state' }

const CHAIR: Column = {
  type: 'chaired',
  head: /^(?:chair|chairman|chairperson|chaired by|president|presided by|presiding|host leader)$/,
  kind: 'actor',
}
const HOST: Column = {
  type: 'hosted',
  head: /^(?:host|hosts|hosted by|host (?:country|state|nation)|country|state)$/,
  kind: 'state',
}

/** The relations that a column gives, for each row that is a gathering. */
function byColumn(story: Story, { type, head, kind }: Column): RelationFact[] {
  const { reading } = story.scene
  return readTables(reading).flatMap((table) => {
    const column = table.head.cells.findIndex((c) => head.test(textOf(reading, c.first, c.last)))
    if (column < 0) return []
    return table.rows.flatMap((row) => {
      const meeting = entityIn(story, row, 0, 'meeting')
      const party = entityIn(story, row, column, kind)
      const told = story.told[row.sentence]!
      return meeting === null || party === null
        ? []
        : relate(story, told, null, type, party, meeting, 'table')
    })
  })
}

/** The only entity of a kind in a cell. */
function entityIn({ scene, entities }: Story, row: Row, column: number, kind: string): number | null {
  const cell = row.cells[column]
  if (!cell) return null
  const found = new Set<number>()
  for (let i = cell.first; i < cell.last; i++) {
    const entity = scene.entityAt[i]!
    if (entity >= 0 && entities[entity]!.kind === kind) found.add(entity)
  }
  return found.size === 1 ? [...found][0]! : null
}

export const chairedByTable = (story: Story): RelationFact[] => byColumn(story, CHAIR)
export const hostedByTable = (story: Story): RelationFact[] => byColumn(story, HOST)
