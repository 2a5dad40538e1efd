/** What an explanation is written from, and how its parts are written. */
import type { Stages } from '../../extract/read-document.ts'
import type { Entity } from '../../extract/resolve/entities.ts'
import type { Note } from '../../extract/trace.ts'
import type { DateSpan } from '../../model/dates.ts'
import { english } from '../../words/english.ts'
import { alignColumns } from '../columns.ts'

export type Explained = Stages & { notes: readonly Note[] }

/** "2021-10-12 (day), date stated in the text". */
export function writeDate({ from, to, precision, basis }: DateSpan): string {
  return `${from === to ? from : `${from} to ${to}`} (${precision}), ${english.t(`basis.${basis}`)}`
}

export const nameOf = ({ acronym, name }: Entity): string => acronym ?? name

/** A heading over indented rows; nothing where there are none and no word for that. */
export function section(title: string, rows: readonly (readonly string[])[], none: string | null): string[] {
  if (rows.length === 0 && none === null) return []
  return [title, ...indent(rows.length > 0 ? alignColumns(rows) : [none ?? ''])]
}

export const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`)
