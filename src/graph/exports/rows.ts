/** The visible part of a graph as flat rows: what every format writes in its own way. */
import { type DateSpan, earliest, latest } from '../../model/dates.ts'
import type { DocumentRecord } from '../../model/document.ts'
import type { EdgeAttributes, NodeAttributes } from '../../model/graph-file.ts'
import { type Family, RELATIONS, type RelationType } from '../../model/relations.ts'
import { english } from '../../words/english.ts'
import type { Network } from '../network.ts'
import { relationInWords } from '../relation-in-words.ts'
import type { Visible } from '../visible.ts'
import type { ExportContext } from './export.ts'

export type EntityRow = NodeAttributes & { key: string }

export type EvidenceRow = {
  /** The relation's key and the passage's number on it, from 1. */
  key: string
  relation: string
  document: DocumentRecord
  start: number
  end: number
  rule: string
  /** It only planned what another passage tells as done. */
  planned: boolean
  /** The words themselves; null where the text is not at hand. */
  quote: string | null
}

export type RelationRow = {
  key: string
  source: string
  target: string
  type: RelationType
  family: Family
  symmetric: boolean
  /** As a sentence: "Kazakhstan hosted 6th CICA Summit". */
  words: string
  planned: boolean
  date: DateSpan | null
  title: string | null
  status: string | null
  mode: string | null
  evidence: EvidenceRow[]
}

export type Rows = { entities: EntityRow[]; relations: RelationRow[]; documents: DocumentRecord[] }

/** In the order of the graph; documents are those that a passage stands in. */
export function rowsOf(network: Network, visible: Visible, texts: ExportContext['texts']): Rows {
  const known = new Map((network.getAttribute('documents') as DocumentRecord[]).map((d) => [d.id, d]))
  const entities = network
    .filterNodes((key) => visible.nodes.has(key))
    .map((key) => wellFormed({ ...network.getNodeAttributes(key), key }))
  const relations = network
    .filterEdges((key) => visible.edges.has(key))
    .map((key) => wellFormed(relationRow(network, key, known, texts)))
  const cited = new Set(relations.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)))
  return {
    entities,
    relations,
    documents: [...known.values()].filter(({ id }) => cited.has(id)).map(wellFormed),
  }
}

function relationRow(
  network: Network,
  key: string,
  documents: ReadonlyMap<string, DocumentRecord>,
  texts: ExportContext['texts'],
): RelationRow {
  const edge: EdgeAttributes = network.getEdgeAttributes(key)
  const [source, target] = network.extremities(key)
  const name = (end: string) => network.getNodeAttribute(end, 'name')
  const { family, symmetric } = RELATIONS[edge.type]
  return {
    ...{ key, source, target, type: edge.type, family, symmetric },
    words: relationInWords(english, edge, name(source), name(target)),
    planned: edge.modality === 'planned',
    date: edge.date,
    title: edge.title ?? null,
    status: edge.status ?? null,
    mode: edge.mode ?? null,
    evidence: edge.evidence.map(({ document, start, end, rule, planned = false }, i) => ({
      ...{ key: `${key}#${i + 1}`, relation: key, start, end, rule, planned },
      document: documents.get(document) ?? unknownDocument(document),
      quote: texts.get(document)?.slice(start, end) ?? null,
    })),
  }
}

/** A graph that somebody else wrote may cite what it does not list. */
function unknownDocument(id: string): DocumentRecord {
  const nothing = { publisher: null, author: null, url: null, published: null }
  return { id, title: id, ...nothing, language: '', characters: 0, sha256: '' }
}

/** First and last day that a date can mean, for formats that know days only. */
export function days(date: Pick<DateSpan, 'from' | 'to'>): { first: string; last: string } {
  return { first: earliest(date.from), last: latest(date.to) }
}

/** Puts U+FFFD in place of half surrogates, everywhere in a record: no encoding can carry them. */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD') as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wellFormed(each)])) as T
}

/**
 * Passages as one field, for formats whose relations carry text only: a JSON list. Separators of lines and paragraphs,
 * which JSON may hold but many formats break at, are escaped.
 */
export function evidenceAsJson(evidence: readonly EvidenceRow[]): string {
  const list = JSON.stringify(
    evidence.map(({ document, start, end, rule, planned, quote }) => ({
      ...{ document: document.id, start, end, rule, planned, quote },
      title: document.title,
      publisher: document.publisher,
      published: document.published?.from ?? null,
      url: document.url,
    })),
  )
  return list.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
