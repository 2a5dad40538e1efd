/**
 * A Cypher script, for Neo4j, Memgraph and others: run twice, it changes nothing. Relations carry their passages' words
 * and keys; the passages are nodes of their own, each in its document.
 */

import type { DocumentRecord } from '../../model/document.ts'
import type { RelationType } from '../../model/relations.ts'
import type { DataExport } from './export.ts'
import { ENTITY_FIELDS, RELATION_FIELDS, valuesOf } from './fields.ts'
import { type EntityRow, type EvidenceRow, type RelationRow, rowsOf } from './rows.ts'

const LABELS = { actor: 'Person', state: 'State', organization: 'Organization', meeting: 'Meeting' } as const

export const cypher: DataExport = {
  id: 'cypher',
  label: 'Cypher',
  about: 'Neo4j, Memgraph',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  write(network, visible, { texts, filterLine, permalink }) {
    const { entities, relations, documents } = rowsOf(network, visible, texts)
    const about = [network.getAttribute('title'), filterLine, permalink].filter(Boolean).join(' · ')
    return [
      `// ${about.replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ')}`,
      'CREATE CONSTRAINT entente_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE;',
      'CREATE CONSTRAINT entente_document IF NOT EXISTS FOR (n:Document) REQUIRE n.key IS UNIQUE;',
      'CREATE CONSTRAINT entente_passage IF NOT EXISTS FOR (n:Passage) REQUIRE n.key IS UNIQUE;',
      ...documents.map(document),
      ...entities.map(entity),
      ...relations.flatMap(({ evidence }) => evidence.map(passage)),
      ...relations.map(relation),
      '',
    ].join('\n')
  },
}

type Property = string | number | boolean | null | readonly (string | null)[]

function document({ id, title, publisher, author, url, published, sha256 }: DocumentRecord): string {
  const values = { title, publisher, author, url, published: published?.from ?? null, sha256 }
  return `MERGE (n:Document {key: ${literal(id)}}) SET ${assign('n', values)};`
}

function entity(row: EntityRow): string {
  const values = { ...propertiesOf(valuesOf(ENTITY_FIELDS, row)), aliases: row.aliases, x: row.x, y: row.y }
  return `MERGE (n:Entity {key: ${literal(row.key)}}) SET n:${LABELS[row.kind]}, ${assign('n', values)};`
}

function passage({ key, document, start, end, rule, quote }: EvidenceRow): string {
  const values = assign('p', { start, end, rule, quote })
  return `MERGE (d:Document {key: ${literal(document.id)}}) MERGE (p:Passage {key: ${literal(key)}}) SET ${values} MERGE (p)-[:IN]->(d);`
}

function relation(row: RelationRow): string {
  const values = {
    ...propertiesOf(valuesOf(RELATION_FIELDS, row)),
    evidence: row.evidence.map(({ key }) => key),
    quotes: row.evidence.map(({ quote }) => quote ?? ''),
  }
  const ends = `MATCH (a:Entity {key: ${literal(row.source)}}) MATCH (b:Entity {key: ${literal(row.target)}})`
  return `${ends} MERGE (a)-[r:${typeName(row.type)} {key: ${literal(row.key)}}]->(b) SET ${assign('r', values)};`
}

const typeName = (type: RelationType): string => type.toUpperCase().replaceAll('-', '_')

const propertiesOf = (values: readonly [{ name: string }, Property][]): Record<string, Property> =>
  Object.fromEntries(values.map(([{ name }, value]) => [name, value]))

function assign(variable: string, values: Record<string, Property>): string {
  const given = Object.entries(values).filter(([, value]) => value !== null)
  return given.map(([name, value]) => `${variable}.${name} = ${literal(value)}`).join(', ')
}

function literal(value: Property): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each)).join(', ')}]`
  return typeof value === 'string' ? quoted(value) : String(value)
}

/**
 * Some versions take `\u0027` for a quotation mark even where the backslash is escaped: a backslash and its u are
 * therefore never neighbours.
 */
function quoted(text: string): string {
  const safe = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/\p{Cc}|[\u2028\u2029]/gu, ' ')
    .replace(/\\\\(?=u)/g, "\\\\' + '")
  return `'${safe}'`
}
