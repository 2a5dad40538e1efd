/**
 * Scores graphs of single documents against gold. Entities match on kind and a shared name, relations on type
 * and both ends; what the gold calls optional counts neither way.
 */
import type { FactEntity } from '../../extract/read-document.ts'
import type { GraphEdge, GraphFile, GraphNode } from '../../model/graph-file.ts'
import { RELATIONS, type RelationType } from '../../model/relations.ts'
import type { GoldDocument, GoldEntity, GoldRelation } from './gold.ts'
import {
  CHECKS,
  type CheckName,
  check,
  checkDate,
  count,
  type Ledger,
  openLedger,
  type Tally,
} from './ledger.ts'
import { fold, foldAll, matchEntities } from './match-entities.ts'
import { type MarkedText, scoreSpans } from './spans.ts'

/** A document, what was wanted of it and what came out when it was read alone. */
export type Case = { gold: GoldDocument; text: string; graph: GraphFile }

export type Rates = { p: number; r: number; f1: number } & Tally

export type Score = {
  documents: number
  entities: Record<string, Rates>
  relations: Record<string, Rates>
  /** Mentions in plain news, by exact span; empty where no such text was given. */
  spans: Record<string, Rates>
  /** By check, the share of each measure, and how many things were checked. */
  checks: Record<CheckName, { of: number; rates: Record<string, number> }>
  misses: string[]
}

/** @param news texts with marked spans, and what was read in them */
export function scoreCases(
  cases: readonly Case[],
  news: readonly { marked: MarkedText; entities: readonly FactEntity[] }[] = [],
): Score {
  const ledger = openLedger()
  for (const each of cases) scoreCase(ledger, each)
  for (const { marked, entities } of news) scoreSpans(ledger, marked, entities)
  const checks = Object.entries(CHECKS).map(([name, measures]) => {
    const { of, hits } = ledger.checks[name as CheckName]
    const rates = measures.map((measure) => [measure, of ? (hits[measure] ?? 0) / of : 1])
    return [name, { of, rates: Object.fromEntries(rates) }]
  })
  return {
    documents: cases.length,
    entities: rateAll(ledger.entities),
    relations: rateAll(ledger.relations),
    spans: rateAll(ledger.spans),
    checks: Object.fromEntries(checks),
    misses: ledger.misses,
  }
}

function rateAll(tallies: Record<string, Tally>): Record<string, Rates> {
  return Object.fromEntries(Object.entries(tallies).map(([row, tally]) => [row, rate(tally)]))
}

function rate({ tp, fp, fn }: Tally): Rates {
  const p = tp + fp > 0 ? tp / (tp + fp) : 1
  const r = tp + fn > 0 ? tp / (tp + fn) : 1
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0, tp, fp, fn }
}

function scoreCase(ledger: Ledger, { gold, text, graph }: Case): void {
  const entityOf = scoreEntities(ledger, gold, text, graph.nodes)
  scoreRelations(ledger, gold, text, graph.edges, entityOf)
  const published = gold.published ? { from: gold.published, to: gold.published } : null
  checkDate(ledger, 'published', published, graph.attributes.documents[0]?.published)
}

/** @returns the entity of each node that has one, by node key */
function scoreEntities(
  ledger: Ledger,
  gold: GoldDocument,
  text: string,
  nodes: readonly GraphNode[],
): Map<string, GoldEntity> {
  const matches = matchEntities(gold.entities, nodes, text)
  const entityOf = new Map<string, GoldEntity>()
  for (const [number, node] of nodes.entries()) {
    scoreOffsets(ledger, node, text)
    const entity = gold.entities[matches.get(number) ?? -1]
    if (!entity) {
      count(ledger, 'entities', node.attributes.kind, 'fp')
      ledger.misses.push(`${gold.id}: entity + ${node.attributes.kind} ${node.attributes.name}`)
      continue
    }
    entityOf.set(node.key, entity)
    if (!entity.optional) scoreFoundEntity(ledger, gold.id, entity, node)
  }
  const found = new Set(entityOf.values())
  for (const entity of gold.entities) {
    if (found.has(entity) || entity.optional) continue
    count(ledger, 'entities', entity.kind, 'fn')
    ledger.misses.push(`${gold.id}: entity - ${entity.kind} ${entity.name}`)
  }
  return entityOf
}

/** Whether each mention selects a name of its entity. */
function scoreOffsets(ledger: Ledger, { attributes }: GraphNode, text: string): void {
  const names = foldAll([attributes.name, ...attributes.aliases])
  for (const { start, end } of attributes.mentions) {
    const words = text.slice(start, end)
    check(ledger, 'offsets', { right: words !== '' && names.has(fold(words)) })
  }
}

function scoreFoundEntity(ledger: Ledger, id: string, entity: GoldEntity, node: GraphNode): void {
  count(ledger, 'entities', entity.kind, 'tp')
  if (entity.kind !== 'meeting') return
  const want = entity.meeting?.date
  const got = node.attributes.date
  if (checkDate(ledger, 'meetingDate', want, got)) return
  ledger.misses.push(`${id}: meeting date ${entity.name}: ${wantAndGot(want, got)}`)
}

function scoreRelations(
  ledger: Ledger,
  gold: GoldDocument,
  text: string,
  edges: readonly GraphEdge[],
  entityOf: ReadonlyMap<string, GoldEntity>,
): void {
  const end = (key: string) => entityOf.get(key)?.id ?? key
  const wanted = groupBy(gold.relations, (r) => pairKey(r.type, r.from, r.to))
  const given = groupBy(edges, (e) => pairKey(e.attributes.type, end(e.source), end(e.target)))
  const names = new Map(gold.entities.map((entity) => [entity.id, entity.name]))
  const label = (key: string) =>
    key
      .split('|')
      .map((part) => names.get(part) ?? part)
      .join(' | ')
  for (const [key, found] of given) {
    const relations = wanted.get(key)
    if (!relations) {
      count(ledger, 'relations', typeOf(key), 'fp')
      ledger.misses.push(`${gold.id}: relation + ${label(key)}`)
      continue
    }
    const required = relations.find((relation) => !relation.optional)
    if (!required) continue
    count(ledger, 'relations', typeOf(key), 'tp')
    scoreFoundRelation(ledger, required, found, text, (trouble) => `${gold.id}: ${trouble(label(key))}`)
  }
  for (const [key, relations] of wanted) {
    if (given.has(key) || relations.every((relation) => relation.optional)) continue
    count(ledger, 'relations', typeOf(key), 'fn')
    ledger.misses.push(`${gold.id}: relation - ${label(key)}`)
  }
}

/** Modality, date and evidence of a relation, by the edge that has the wanted date if one has. */
function scoreFoundRelation(
  ledger: Ledger,
  want: GoldRelation,
  edges: readonly GraphEdge[],
  text: string,
  say: (trouble: (label: string) => string) => string,
): void {
  const edge = edges.find(({ attributes }) => attributes.date?.from === want.date?.from) ?? edges[0]
  const right = edge?.attributes.modality === want.modality
  check(ledger, 'modality', { right })
  if (!right) ledger.misses.push(say((label) => `modality ${label}: want ${want.modality}`))
  const got = edge?.attributes.date
  if (!checkDate(ledger, 'relationDate', want.date, got)) {
    ledger.misses.push(say((label) => `date ${label}: ${wantAndGot(want.date, got)}`))
  }
  const passages = want.evidence.map((words) => findPassage(text, words))
  const touches = edges.some(({ attributes }) =>
    attributes.evidence.some((span) =>
      passages.some((passage) => span.start < passage.end && passage.start < span.end),
    ),
  )
  check(ledger, 'evidence', { right: touches })
}

/**
 * Where words stand in a text. Letters and digits count: formats mark lists and break lines each in their own way.
 * @returns an empty span when nowhere
 */
function findPassage(text: string, passage: string): { start: number; end: number } {
  const words = passage.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const found = new RegExp(words.join('[^\\p{L}\\p{N}]*'), 'u').exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : { start: -1, end: -1 }
}

type Start = { from: string } | null | undefined

function wantAndGot(want: Start, got: Start): string {
  return `want ${want?.from ?? 'none'}, got ${got?.from ?? 'none'}`
}

function pairKey(type: string, from: string, to: string): string {
  const symmetric = RELATIONS[type as RelationType]?.symmetric
  return symmetric && from > to ? `${type}|${to}|${from}` : `${type}|${from}|${to}`
}

function typeOf(key: string): string {
  return key.slice(0, key.indexOf('|'))
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
