/** What the columns of a table of gatherings say of each: "Chair", "Host". */
import type { RelationType } from '../../model/relations.ts'
import { relate } from '../relation.ts'
import type { Row } from '../tables.ts'
import type { Story } from '../told.ts'
import { attendance } from './attendance.ts'
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

/** Who came for the state that heads a column ("For Japan", "Japan"), in each row that is a gathering. */
export const attendedByColumn = ofStory((story) => {
  const { reading } = story.scene
  return reading.tables.flatMap((table) =>
    table.head.cells.flatMap((_, column) => {
      const state = column === 0 ? null : entityIn(story, table.head, column, 'state')
      if (state === null) return []
      return table.rows.flatMap((row) => {
        const meeting = meetingOfRow(story, row)
        const actor = entityIn(story, row, column, 'actor')
        const told = story.told[row.sentence]!
        return meeting === null || actor === null
          ? []
          : attendance(story, told, null, [actor, state], meeting, 'column')
      })
    }),
  )
})

/** The gathering that a row is: in its first cell, else the only one it names. */
function meetingOfRow(story: Story, row: Row): number | null {
  const first = entityIn(story, row, 0, 'meeting')
  if (first !== null) return first
  const named = row.cells.map((_, k) => entityIn(story, row, k, 'meeting')).filter((m) => m !== null)
  return named.length === 1 ? named[0]! : null
}

export const chairedByTable = byColumn(CHAIR)
export const hostedByTable = byColumn(HOST)
