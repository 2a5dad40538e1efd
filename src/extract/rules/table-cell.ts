/** What a cell of a table names, and which column says what. */
import type { EntityKind } from '../../model/kinds.ts'
import { type Reading, textOf } from '../reading.ts'
import type { Row, Table } from '../tables.ts'
import type { Story } from '../told.ts'

/** The column whose head is such words in lower case; -1 without one. */
export const columnOf = (reading: Reading, { head }: Table, words: RegExp): number =>
  head.cells.findIndex((cell) => words.test(textOf(reading, cell.first, cell.last)))

/** The only entity of a kind in a cell. */
export function entityIn(
  { scene, entities }: Story,
  row: Row,
  column: number,
  kind: EntityKind,
): number | null {
  const cell = row.cells[column]
  if (!cell) return null
  const found = new Set<number>()
  for (let i = cell.first; i < cell.last; i++) {
    const entity = scene.entityAt[i]!
    if (entity >= 0 && entities[entity]!.kind === kind) found.add(entity)
  }
  return found.size === 1 ? [...found][0]! : null
}
