/**
 * FollowTheMoney entities as JSON lines, for OpenAleph and OpenSanctions' tools. Relations are entities there; each
 * quotes its passages and says where they stand. Only things can name documents as their proof in that model, so
 * the two ends of a relation do.
 */
import type { DocumentRecord } from '../../model/document.ts'
import type { RelationType } from '../../model/relations.ts'
import { english } from '../../words/english.ts'
import { verbOf } from '../relation-in-words.ts'
import type { DataExport } from './export.ts'
import { type EntityRow, type RelationRow, rowsOf } from './rows.ts'

type Properties = Record<string, readonly (string | null | undefined)[]>
type FtmEntity = { id: string; schema: string; properties: Record<string, string[]> }

const SCHEMATA = {
  actor: 'Person',
  state: 'PublicBody',
  organization: 'Organization',
  meeting: 'Event',
} as const

export const ftm: DataExport = {
  id: 'ftm',
  label: 'FtM',
  about: 'FollowTheMoney: OpenAleph, OpenSanctions',
  extension: 'ftm.json',
  mediaType: 'application/json+ftm',
  write(network, visible, { texts }) {
    const { entities, relations, documents } = rowsOf(network, visible, texts)
    const kinds = new Map(entities.map(({ key, kind }) => [key, kind]))
    const proofs = proofsOf(relations)
    const all = [
      ...documents.map(article),
      ...entities.map((row) => thing(row, relations, proofs.get(row.key) ?? [])),
      ...relations.flatMap((row) => link(row, kinds.get(row.target) === 'organization')),
    ]
    // Two who held one office, one after the other, share its position.
    const unique = new Map(all.map((each) => [each.id, each]))
    return [...unique.values()].map((each) => `${JSON.stringify(each)}\n`).join('')
  },
}

/**
 * Letters, digits, hyphens and dots only, and no dot or hyphen at an end: everything else becomes its code point
 * between a dot and a z, so that different keys stay different.
 */
function idOf(key: string): string {
  const safe = key.replace(/[^0-9A-Za-z-]|-$/gu, (c) => `.${c.codePointAt(0)?.toString(16)}z`)
  return `entente-${safe}`
}

function entity(key: string, schema: string, properties: Properties): FtmEntity {
  const given = Object.entries(properties).map(([name, values]): [string, string[]] => [
    name,
    [...new Set(values.filter((value): value is string => Boolean(value)))],
  ])
  return {
    id: idOf(key),
    schema,
    properties: Object.fromEntries(given.filter(([, values]) => values.length)),
  }
}

const documentKey = (id: string): string => `document/${id}`

function article({ id, title, author, publisher, url, published }: DocumentRecord): FtmEntity {
  const properties = { name: [title], title: [title], author: [author], publisher: [publisher] }
  return entity(documentKey(id), 'Article', {
    ...properties,
    sourceUrl: [url],
    publishedAt: [published?.from],
  })
}

/** The documents that tell of each entity's relations. */
function proofsOf(relations: readonly RelationRow[]): ReadonlyMap<string, string[]> {
  const proofs = new Map<string, string[]>()
  for (const { source, target, evidence } of relations) {
    const ids = evidence.map(({ document }) => idOf(documentKey(document.id)))
    for (const end of [source, target]) proofs.set(end, [...(proofs.get(end) ?? []), ...ids])
  }
  return proofs
}

function thing(row: EntityRow, relations: readonly RelationRow[], proof: readonly string[]): FtmEntity {
  const { key, kind, name, aliases, acronym } = row
  const named = { name: [name], alias: [...aliases, acronym], proof }
  if (kind !== 'meeting') return entity(key, SCHEMATA[kind], named)
  const partners = (type: RelationType, end: 'source' | 'target', other: 'source' | 'target') =>
    relations.filter((each) => each.type === type && each[end] === key).map((each) => idOf(each[other]))
  return entity(key, SCHEMATA.meeting, {
    ...named,
    date: row.date?.from === row.date?.to ? [row.date?.from] : [],
    startDate: [row.date?.from],
    endDate: [row.date?.to],
    location: [row.city],
    organizer: [...partners('meeting-of', 'source', 'target'), ...partners('hosted', 'target', 'source')],
    involved: [...partners('attended', 'target', 'source'), ...partners('chaired', 'target', 'source')],
  })
}

/** A relation as the schema that fits it best; offices have a position of their own between the two. */
function link(row: RelationRow, isOfBody: boolean): FtmEntity[] {
  const [source, target] = [idOf(row.source), idOf(row.target)]
  const common = { ...datesOf(row), ...passagesOf(row), status: [row.planned ? 'planned' : row.status] }
  if (row.type === 'holds-office') {
    const title = row.title ?? 'office'
    const post = entity(`position/${row.target}/${title}`, 'Position', {
      name: [title],
      organization: [target],
    })
    return [post, entity(row.key, 'Occupancy', { ...common, holder: [source], post: [post.id] })]
  }
  if (row.type === 'member-of') {
    const ends = { member: [source], organization: [target], role: [row.status ?? 'member'] }
    return [entity(row.key, 'Membership', { ...common, ...ends })]
  }
  if (row.type === 'chaired' && isOfBody) {
    const ends = { director: [source], organization: [target], role: ['chair'] }
    return [entity(row.key, 'Directorship', { ...common, ...ends })]
  }
  const ends = { subject: [source], object: [target], role: [verbOf(english, row.type, 'actual')] }
  return [entity(row.key, 'UnknownLink', { ...common, ...ends })]
}

const datesOf = ({ date }: RelationRow): Properties => ({ startDate: [date?.from], endDate: [date?.to] })

function passagesOf({ evidence }: RelationRow): Properties {
  return {
    summary: evidence.map(({ quote }) => quote),
    recordId: evidence.map(({ document, start, end }) => `${document.id}:${start}-${end}`),
    publisher: evidence.map(({ document }) => document.publisher),
    sourceUrl: evidence.map(({ document }) => document.url),
  }
}
