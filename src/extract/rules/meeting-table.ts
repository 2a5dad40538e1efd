/** What the columns of a table of gatherings say of each: "Chair", "Host". */
import type { RelationType } from '../../model/relations.ts'
import { relate } from '../relation.ts'
import { ofStory } from './rule.ts'
import { columnOf, entityIn } from './table-cell.ts'

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
const byColumn = ({ type, head, kind }: Column) =>
  ofStory((story) => {
    const { reading } = story.scene
    return reading.tables.flatMap((table) => {
      const column = columnOf(reading, table, head)
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
  })

export const chairedByTable = byColumn(CHAIR)
export const hostedByTable = byColumn(HOST)
