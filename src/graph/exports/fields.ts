/**
 * The fields of entities and relations for formats of typed columns: one table for GEXF, GraphML, CX2 and DOT, in
 * English whatever the interface speaks: columns are for programs.
 */
import { english } from '../../words/english.ts'
import { verbOf } from '../relation-in-words.ts'
import { type EntityRow, evidenceAsJson, type RelationRow } from './rows.ts'

export type Value = string | number | boolean

/** A column; null where a row has no value for it. */
export type Field<Row> = {
  name: string
  type: 'string' | 'integer' | 'boolean'
  of(row: Row): Value | null
}

export const ENTITY_FIELDS: readonly Field<EntityRow>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'name', type: 'string', of: ({ name }) => name },
  { name: 'acronym', type: 'string', of: ({ acronym }) => acronym ?? null },
  { name: 'aliases', type: 'string', of: ({ aliases }) => aliases.join('; ') || null },
  { name: 'subtype', type: 'string', of: ({ subtype }) => subtype ?? null },
  { name: 'registry', type: 'string', of: ({ registry }) => registry },
  { name: 'mentions', type: 'integer', of: ({ mentions }) => mentions.length },
  { name: 'date_from', type: 'string', of: ({ date }) => date?.from ?? null },
  { name: 'date_to', type: 'string', of: ({ date }) => date?.to ?? null },
  { name: 'date_precision', type: 'string', of: ({ date }) => date?.precision ?? null },
  { name: 'date_basis', type: 'string', of: ({ date }) => date?.basis ?? null },
  { name: 'city', type: 'string', of: ({ city }) => city ?? null },
  { name: 'ordinal', type: 'integer', of: ({ ordinal }) => ordinal ?? null },
  { name: 'series', type: 'string', of: ({ series }) => series ?? null },
  { name: 'level', type: 'string', of: ({ level }) => level ?? null },
]

export const RELATION_FIELDS: readonly Field<RelationRow>[] = [
  { name: 'type', type: 'string', of: ({ type }) => type },
  {
    name: 'label',
    type: 'string',
    of: ({ type, planned }) => verbOf(english, type, planned ? 'planned' : 'actual'),
  },
  { name: 'sentence', type: 'string', of: ({ words }) => words },
  { name: 'family', type: 'string', of: ({ family }) => family },
  { name: 'planned', type: 'boolean', of: ({ planned }) => planned },
  { name: 'title', type: 'string', of: ({ title }) => title },
  { name: 'status', type: 'string', of: ({ status }) => status },
  { name: 'mode', type: 'string', of: ({ mode }) => mode },
  { name: 'date_from', type: 'string', of: ({ date }) => date?.from ?? null },
  { name: 'date_to', type: 'string', of: ({ date }) => date?.to ?? null },
  { name: 'date_precision', type: 'string', of: ({ date }) => date?.precision ?? null },
  { name: 'date_basis', type: 'string', of: ({ date }) => date?.basis ?? null },
  { name: 'passages', type: 'integer', of: ({ evidence }) => evidence.length },
  { name: 'evidence', type: 'string', of: ({ evidence }) => evidenceAsJson(evidence) },
]

/** The fields of a row that have a value. */
export function valuesOf<Row>(fields: readonly Field<Row>[], row: Row): [Field<Row>, Value][] {
  return fields.flatMap((field): [Field<Row>, Value][] => {
    const value = field.of(row)
    return value === null ? [] : [[field, value]]
  })
}
