/**
 * JSON-LD in the terms of schema.org and Wikidata, for triple stores. What a vocabulary says plainly stands on the
 * entity; every relation also stands as a statement of its own, which carries date and passages.
 */
import type { DocumentRecord } from '../../model/document.ts'
import type { EntityKind } from '../../model/kinds.ts'
import type { RelationType } from '../../model/relations.ts'
import type { DataExport } from './export.ts'
import { type EntityRow, type EvidenceRow, type RelationRow, rowsOf } from './rows.ts'

type LdNode = Record<string, unknown>

const CONTEXT = {
  schema: 'https://schema.org/',
  wdt: 'http://www.wikidata.org/prop/direct/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  oa: 'http://www.w3.org/ns/oa#',
  entente: 'urn:entente:',
} as const

const TYPES: Record<EntityKind, string> = {
  actor: 'schema:Person',
  state: 'schema:Country',
  organization: 'schema:Organization',
  meeting: 'schema:Event',
}

/** Plain triples along the arrow, and against it; only where the vocabulary means the same as we do. */
const PLAIN: Partial<
  Record<RelationType, { along?: string[]; against?: string[]; to?: EntityKind; from?: EntityKind }>
> = {
  'member-of': { along: ['schema:memberOf', 'wdt:P463'] },
  'part-of': { along: ['schema:parentOrganization', 'wdt:P361'], to: 'organization' },
  'meeting-of': { along: ['schema:organizer'] },
  attended: { along: ['wdt:P1344'], against: ['schema:attendee'] },
  hosted: { against: ['schema:location', 'wdt:P276'], from: 'state' },
  chaired: { against: ['wdt:P488'], to: 'organization' },
  initiated: { against: ['schema:founder', 'wdt:P112'], to: 'organization' },
}

/** What somebody did to somebody, as schema.org names it. */
const ACTIONS: Partial<Record<RelationType, string>> = {
  invited: 'schema:InviteAction',
  'met-with': 'schema:InteractAction',
  supports: 'schema:EndorseAction',
  requests: 'schema:AskAction',
  criticizes: 'schema:DisagreeAction',
}

export const jsonld: DataExport = {
  id: 'jsonld',
  label: 'JSON-LD',
  about: 'triple stores, in schema.org and Wikidata terms',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write(network, visible, { texts, permalink }) {
    const { entities, relations, documents } = rowsOf(network, visible, texts)
    const plain = plainTriples(entities, relations)
    const file = {
      '@context': CONTEXT,
      '@graph': [
        {
          '@type': 'schema:Dataset',
          'schema:name': network.getAttribute('title'),
          ...given({ 'schema:url': permalink }),
        },
        ...documents.map(article),
        ...entities.map((row) => thing(row, plain.get(row.key) ?? {})),
        ...relations.map(statement),
      ],
    }
    return `${JSON.stringify(file, null, 1)}\n`
  },
}

/** Whatever a key holds, its address is one: no character of it means anything there. */
const address = (part: string, key: string): string =>
  `urn:entente:${part}/${key.split('/').map(encodeURIComponent).join('/')}`
const entityId = (key: string) => address('entity', key)
const documentId = (id: string) => address('document', id)

const given = (properties: LdNode): LdNode =>
  Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) => value != null && !(Array.isArray(value) && !value.length),
    ),
  )

function article({ id, title, publisher, author, url, published }: DocumentRecord): LdNode {
  return given({
    '@id': documentId(id),
    '@type': 'schema:Article',
    'schema:name': title,
    'schema:publisher': publisher && { '@type': 'schema:Organization', 'schema:name': publisher },
    'schema:author': author && { '@type': 'schema:Person', 'schema:name': author },
    'schema:url': url,
    'schema:datePublished': published?.from,
  })
}

function thing(row: EntityRow, plain: LdNode): LdNode {
  return given({
    '@id': entityId(row.key),
    '@type': TYPES[row.kind],
    'schema:identifier': row.key,
    'schema:name': row.name,
    'schema:alternateName': [...new Set([...row.aliases, ...(row.acronym ? [row.acronym] : [])])],
    'schema:startDate': row.date?.from,
    'schema:endDate': row.date?.to,
    ...plain,
  })
}

/** Only what is told as fact: a plan would lose that it is one. */
function plainTriples(entities: readonly EntityRow[], relations: readonly RelationRow[]) {
  const kinds = new Map(entities.map(({ key, kind }) => [key, kind]))
  const found = new Map<string, Record<string, { '@id': string }[]>>()
  const add = (subject: string, properties: readonly string[], object: string) => {
    const node = found.get(subject) ?? {}
    found.set(subject, node)
    for (const property of properties) {
      const values = node[property] ?? []
      node[property] = values
      if (!values.some((value) => value['@id'] === entityId(object))) values.push({ '@id': entityId(object) })
    }
  }
  for (const { type, source, target, planned } of relations) {
    const terms = PLAIN[type]
    if (!terms || planned) continue
    if (terms.to && kinds.get(target) !== terms.to) continue
    if (terms.from && kinds.get(source) !== terms.from) continue
    add(source, terms.along ?? [], target)
    add(target, terms.against ?? [], source)
  }
  return found
}

function statement(row: RelationRow): LdNode {
  const [source, target] = [{ '@id': entityId(row.source) }, { '@id': entityId(row.target) }]
  const action = ACTIONS[row.type]
  return given({
    '@id': address('relation', row.key),
    '@type': ['rdf:Statement', ...(action ? [action] : [])],
    'schema:name': row.words,
    'rdf:subject': source,
    'rdf:predicate': { '@id': address('relation-type', row.type) },
    'rdf:object': target,
    ...(action ? { 'schema:agent': source, 'schema:object': target } : {}),
    'schema:roleName': row.title,
    'schema:eventStatus': row.planned ? { '@id': 'schema:EventScheduled' } : null,
    'schema:startDate': row.date?.from,
    'schema:endDate': row.date?.to,
    'schema:citation': row.evidence.map(quotation),
  })
}

function quotation({ document, start, end, quote }: EvidenceRow): LdNode {
  return given({
    '@type': 'schema:Quotation',
    'schema:text': quote,
    'schema:isPartOf': { '@id': documentId(document.id) },
    'oa:hasSelector': { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end },
  })
}
