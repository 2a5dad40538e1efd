/** What is told of a gathering without a date has the gathering's, though another document gives it. */
import type { DateSpan } from '../model/dates.ts'
import type { RelationType } from '../model/relations.ts'
import type { Statement } from './merge-edges.ts'

/** Relations that hold while a gathering does; one is proposed at some other time. */
const WHILE_IT_LASTS: ReadonlySet<RelationType> = new Set(['attended', 'hosted', 'chaired', 'meeting-of'])

/**
 * Dates the statements that have none by their gathering; the date says that it was inferred. A plan keeps what its
 * own document says: it may have been put off.
 * @param dateOf the date of a gathering by its key; null when it has none or the key names no gathering
 */
export function inheritDates(
  statements: readonly Statement[],
  dateOf: (key: string) => DateSpan | null,
): Statement[] {
  return statements.map((statement) => {
    const { relation, source, target } = statement
    if (!WHILE_IT_LASTS.has(relation.type)) return statement
    const date = dateOf(relation.type === 'meeting-of' ? source : target)
    // A date that a person set for the gathering holds for all that was dated by it.
    if (date?.basis === 'correction' && relation.date?.basis !== 'correction')
      return { ...statement, relation: { ...relation, date } }
    return date && !relation.date && relation.modality !== 'planned'
      ? { ...statement, relation: { ...relation, date: { ...date, basis: 'inferred' } } }
      : statement
  })
}
