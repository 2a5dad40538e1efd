/** Facts of many documents → nodes and edges. Pure and deterministic: everything sorted, nothing counted twice. */
import type { Lexicon } from '../extract/lexicon.ts'
import type { FactEntity, Facts } from '../extract/read-document.ts'
import type { Corrections } from '../model/corrections.ts'
import type { DateSpan } from '../model/dates.ts'
import type { DocumentRecord, SourceDocument } from '../model/document.ts'
import type { GraphEdge, NodeAttributes } from '../model/graph-file.ts'
import type { Review } from '../model/review.ts'
import { fold } from '../text/fold.ts'
import { applyCorrections, type Corrected, passageOf, type Stale } from './corrections/apply-corrections.ts'
import type { Reading } from './corrections/find-naming.ts'
import { redirectsBetween } from './corrections/redirects-between.ts'
import { occurrenceId } from './group.ts'
import { inheritDates } from './inherit-dates.ts'
import { type Linked, linkEntities, NOTHING_DECIDED } from './link-entities.ts'
import { markDisputes } from './mark-disputes.ts'
import { mergeEdges, type Statement } from './merge-edges.ts'
import type { Decisions } from './merge-groups.ts'
import type { Occurrence } from './occurrence.ts'
import { registeredFacts } from './registered-facts.ts'

export type CorpusNode = { key: string; attributes: Omit<NodeAttributes, 'x' | 'y'> }

export type CorpusGraph = {
  nodes: CorpusNode[]
  edges: GraphEdge[]
  documents: Omit<DocumentRecord, 'sha256'>[]
  /** Former keys → keys. */
  redirects: Record<string, string>
  review: Review
  /** Documents in which nothing was found. */
  empty: string[]
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function finest(dates: (DateSpan | null | undefined)[]): DateSpan | null {
  const known = dates.filter((d): d is DateSpan => d !== null && d !== undefined)
  const set = known.filter((d) => d.basis === 'correction')
  const pool = set.length > 0 ? set : known
  return pool.toSorted((a, b) => b.from.length - a.from.length || byCode(a.from, b.from))[0] ?? null
}

function aliasesOf(linked: Linked, name: string): string[] {
  const spellings = linked.occurrences.flatMap((o) => [
    o.entity.name,
    ...o.entity.mentions.map((m) => m.text),
  ])
  const seen = new Set([name])
  const out: string[] = []
  for (const s of spellings.toSorted(byCode)) {
    if (seen.has(s)) continue
    seen.add(s)
    out.push(s)
  }
  return out
}

function meetingAttributes(entities: readonly FactEntity[]): Partial<NodeAttributes> {
  const first = <T>(pick: (e: FactEntity) => T | null | undefined) =>
    entities.map(pick).find((v) => v !== null && v !== undefined) ?? null
  return {
    date: finest(entities.map((e) => e.date)),
    city: first((e) => e.city),
    ordinal: first((e) => e.ordinal),
    series: first((e) => e.series),
    level: first((e) => e.level),
  }
}

function nodeOf(linked: Linked, lexicon: Lexicon): CorpusNode {
  const entities = linked.occurrences.map((o) => o.entity)
  const { kind } = entities[0]!
  const { name } = linked
  const mentions = linked.occurrences
    .flatMap((o) =>
      o.entity.mentions.map(({ start, end, rule }) => ({ document: o.document, start, end, rule })),
    )
    .toSorted((a, b) => byCode(a.document, b.document) || a.start - b.start || a.end - b.end)
  const registry = entities.find((e) => e.registry)?.registry ?? null
  const fact = kind === 'organization' && registry ? lexicon.organizations.get(registry) : undefined
  const acronym = fact?.acronym ?? entities.find((e) => e.acronym)?.acronym
  return {
    key: linked.key,
    attributes: {
      kind,
      name,
      aliases: aliasesOf(linked, name),
      mentions,
      registry,
      ...(kind === 'organization' && fact ? { subtype: fact.subtype } : {}),
      ...(kind === 'organization' && acronym && fold(acronym) !== fold(name) ? { acronym } : {}),
      ...(kind === 'meeting' ? meetingAttributes(entities) : {}),
      ...registeredFacts(kind, registry, lexicon),
    },
  }
}

function recordOf(document: SourceDocument, facts: Facts): Omit<DocumentRecord, 'sha256'> {
  const { id, publisher, author, url, language, text, pages } = document
  return {
    id,
    title: facts.title,
    publisher,
    author,
    url,
    published: facts.published,
    language,
    characters: text.length,
    ...(pages ? { pages: [...pages] } : {}),
  }
}

/** Which corrections hold: a decision that another one overrules does not. */
function reviewCorrections(
  corrections: Corrections,
  { claims, stale }: Corrected,
  keys: ReadonlyMap<string, string>,
): NonNullable<Review['corrections']> {
  const overruled = claims.filter(({ pair: [a, b], one }) => (keys.get(a) === keys.get(b)) !== one)
  const entries = [...new Set(overruled.map((claim) => claim.entry))]
  const all = [
    ...stale,
    ...entries.map((entry): Stale => {
      const correction = corrections[entry - 1]!
      const { correct } = correction
      return { entry, correct, trouble: 'overruled', passage: passageOf(correction) }
    }),
  ]
  return {
    entries: [...corrections],
    applied: corrections.length - all.length,
    stale: all.toSorted((a, b) => a.entry - b.entry),
  }
}

/** Readings, joined under what was decided. @param before keys of occurrences that are kept */
function join(
  readings: readonly Reading[],
  lexicon: Lexicon,
  decisions: Decisions = NOTHING_DECIDED,
  before?: ReadonlyMap<string, string>,
) {
  const occurrences = readings.flatMap(({ document, facts }) =>
    facts.entities.map((entity, index): Occurrence => ({ document: document.id, index, entity, facts })),
  )
  const { linked, redirects, review } = linkEntities(occurrences, decisions, before)
  const keys = new Map(linked.flatMap((l) => l.occurrences.map((o) => [occurrenceId(o), l.key] as const)))
  const keyOf = (document: string, index: number) => keys.get(occurrenceId({ document, index }))!
  const statements = readings.flatMap(({ document: { id: document }, facts }) =>
    facts.relations.map((relation): Statement => {
      const [source, target] = [keyOf(document, relation.from), keyOf(document, relation.to)]
      return { document, source, target, relation }
    }),
  )
  const nodes = linked.map((l) => nodeOf(l, lexicon))
  const attributesOf = new Map(nodes.map(({ key, attributes }) => [key, attributes]))
  const dated = inheritDates(statements, (key) => attributesOf.get(key)?.date ?? null)
  const edges = markDisputes(mergeEdges(dated), (key) => attributesOf.get(key)?.kind)
  return { nodes, edges, keys, redirects, review }
}

/**
 * Builds the graph of a corpus; positions come later (graph/layout).
 * @param corrections a person's decisions over what was read
 */
export function buildGraph(
  input: readonly Reading[],
  lexicon: Lexicon,
  corrections: Corrections = [],
): CorpusGraph {
  const sorted = input.toSorted((a, b) => byCode(a.document.id, b.document.id))
  const documents = sorted.map(({ document, facts }) => recordOf(document, facts))
  const empty = sorted.filter((s) => s.facts.entities.length === 0).map((s) => s.document.id)
  const plain = join(sorted, lexicon)
  if (corrections.length === 0) return { ...parts(plain), documents, empty }
  const corrected = applyCorrections(sorted, corrections)
  const whole = join(corrected.readings, lexicon, corrected.decisions, plain.keys)
  return {
    ...parts(whole),
    documents,
    redirects: { ...whole.redirects, ...redirectsBetween(plain, whole) },
    review: { ...whole.review, corrections: reviewCorrections(corrections, corrected, whole.keys) },
    empty,
  }
}

const parts = ({ nodes, edges, redirects, review }: ReturnType<typeof join>) => ({
  nodes,
  edges,
  redirects,
  review,
})
