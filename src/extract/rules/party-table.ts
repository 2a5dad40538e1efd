/**
 * Tables of states or bodies, one a row, with what their columns say of each:
 *
 *     | Country | Status in GECF | Head of delegation | Title     |
 *     | Oman    | Observer       | Mohammed Al Rumhy  | Minister  |
 */
import { textOf } from '../reading.ts'
import { relate } from '../relation.ts'
import type { Row, Table } from '../tables.ts'
import type { Story } from '../told.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { attendance } from './attendance.ts'
import { mainBody, statusOf } from './membership.ts'
import { ofStory } from './rule.ts'
import { columnOf, entityIn } from './table-cell.ts'

const PARTY =
  /^(?:countr(?:y|ies)|states?|nations?|members?|member states?|delegations?|participants?|organi[sz]ations?|part(?:y|ies))$/
/** Who came for them: a column that only a table of those present has. */
const ENVOY =
  /^(?:heads? of delegations?|head of the delegation|delegation led by|led by|represented by|representatives?|delegates?|level of participation)$/
const STATUS = /^(?:status|membership)(?: |$)/
/** A table whose first column is of members, and who joined when. */
const MEMBERS = /^(?:members?|member (?:states?|countr(?:y|ies)))$/
const JOINED =
  /^(?:since|joined|accession|admitted|admission|member since|(?:date|year) of (?:accession|admission|membership|joining)|(?:accession|joining|entry) date)$/

/** Tables of parties with one further column that matters. */
function tablesWith(story: Story, column: RegExp): { table: Table; party: number; column: number }[] {
  const { reading } = story.scene
  return reading.tables.flatMap((table) => {
    const [party, found] = [columnOf(reading, table, PARTY), columnOf(reading, table, column)]
    return party < 0 || found < 0 || party === found ? [] : [{ table, party, column: found }]
  })
}

const partyIn = (story: Story, row: Row, column: number) =>
  entityIn(story, row, column, 'state') ?? entityIn(story, row, column, 'organization')

/** Those whose heads of delegation are listed took part, and so did these. */
export const attendedByTable = ofStory((story) =>
  tablesWith(story, ENVOY).flatMap(({ table, party, column }) =>
    table.rows.flatMap((row) => {
      const told = story.told[row.sentence]!
      const meeting = story.main ?? told.meeting
      const who = [partyIn(story, row, party), entityIn(story, row, column, 'actor')].filter(
        (e) => e !== null,
      )
      return meeting === null ? [] : attendance(story, told, null, who, meeting, 'table')
    }),
  ),
)

/** "Lin Wei (chair)": who of those present led the gathering. */
export const chairedByMark = ofStory((story) => {
  const { tokens } = story.scene.reading
  return tablesWith(story, ENVOY).flatMap(({ table, column }) =>
    table.rows.flatMap((row) => {
      const told = story.told[row.sentence]!
      const [meeting, who] = [story.main ?? told.meeting, entityIn(story, row, column, 'actor')]
      const { last } = row.cells[column] ?? row.cells[0]!
      const marked = tokens[last - 1]?.text === ')' && isIn(tokens[last - 2], CHAIR)
      return meeting === null || who === null || !marked || tokens[last - 3]?.text !== '('
        ? []
        : relate(story, told, null, 'chaired', who, meeting, 'mark')
    }),
  )
})
const CHAIR = wordList('chair chairman chairperson chairwoman')

/** Members with the day on which each joined. */
export const membersByDay = ofStory((story) => {
  const { reading } = story.scene
  const body = mainBody(story)
  if (body === null) return []
  return tablesWith(story, JOINED).flatMap(({ table, party }) =>
    columnOf(reading, table, MEMBERS) !== party
      ? []
      : table.rows.flatMap((row) => {
          const who = partyIn(story, row, party)
          if (who === null || who === body) return []
          return relate(story, story.told[row.sentence]!, null, 'member-of', who, body, 'table', {
            status: 'member',
          })
        }),
  )
})

/** What a column of statuses says: of the body that its head names, else of the one the text is about. */
export const membersByTable = ofStory((story) => {
  const { reading } = story.scene
  return tablesWith(story, STATUS).flatMap(({ table, party, column }) => {
    const body = entityIn(story, table.head, column, 'organization') ?? mainBody(story)
    if (body === null) return []
    return table.rows.flatMap((row) => {
      const [who, cell] = [partyIn(story, row, party), row.cells[column]]
      const said = cell ? textOf(reading, cell.first, cell.last) : ''
      const status = /^(?:non|not|former|applicant)\b/.test(said) ? null : statusOf(said)
      if (who === null || who === body || status === null) return []
      return relate(story, story.told[row.sentence]!, null, 'member-of', who, body, 'table', { status })
    })
  })
})
