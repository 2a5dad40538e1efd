/**
 * The pipeline over one document, on one screen:
 *
 *     text → reading → recognized → dates anchored → gatherings and people resolved → story → relations
 *
 * Pure: the same document and lexicon always give the same facts.
 */
import type { DateSpan } from '../model/dates.ts'
import type { SourceDocument } from '../model/document.ts'
import { toStored } from '../text/lines.ts'
import { type AnchoredDate, anchorDates, datesOver } from './anchor-dates.ts'
import { datedBlocks } from './dated-blocks.ts'
import { documentDate } from './document-date.ts'
import type { Lexicon } from './lexicon.ts'
import { createReading, type Reading } from './reading.ts'
import { type Recognized, recognize } from './recognize/index.ts'
import type { Qualifier, RelationFact } from './relation.ts'
import { collectEntities, type Entity } from './resolve/entities.ts'
import { focusBodies } from './resolve/focus-bodies.ts'
import { linkOffices } from './resolve/link-offices.ts'
import { resolveMeetings } from './resolve/meetings.ts'
import type { OfficeLink } from './resolve/office-link.ts'
import { relationsIn } from './rules/index.ts'
import { createScene } from './scene.ts'
import { storyOf } from './story-of.ts'
import { titleOf } from './title.ts'
import type { Story } from './told.ts'
import type { Trace } from './trace.ts'

/** A stretch of the stored text. */
type Stretch = { start: number; end: number }

export type FactEntity = Omit<Entity, 'ref' | 'places' | 'acronym' | 'person' | 'meeting'> & {
  acronym?: string
  mentions: (Stretch & { text: string; rule: string })[]
  /** Meetings only. */
  date?: DateSpan | null
  city?: string | null
  ordinal?: number | null
  series?: string | null
  level?: string
}

export type FactRelation = Omit<RelationFact, 'sentences' | 'rule' | 'dateAt' | Qualifier> & {
  evidence: Stretch & { rule: string }
} & Partial<Record<Qualifier, string>>

/** What one document says. Entities are referred to by their index. */
export type Facts = {
  title: string
  published: DateSpan | null
  entities: FactEntity[]
  relations: FactRelation[]
}

/** What each stage made of a document, over tokens: what `Facts` are taken from, and what an explanation shows. */
export type Stages = {
  reading: Reading
  found: Recognized
  published: DateSpan | null
  dates: AnchoredDate[]
  entities: Entity[]
  links: OfficeLink[]
  story: Story
  relations: RelationFact[]
}

/** Reads a document. @param trace takes the stages' notes on what they decided against */
export function readStages(document: SourceDocument, lexicon: Lexicon, trace: Trace | null = null): Stages {
  const reading = createReading(document, lexicon, trace)
  const found = recognize(reading)
  const bodyOf = focusBodies(reading, found)
  const published = documentDate(reading, found.dates, found.meetings, bodyOf)
  const blocks = datedBlocks(reading, found.dates, published)
  const dates = anchorDates(reading, found.dates, published, blocks)
  const over = datesOver(dates, blocks)
  const meetings = resolveMeetings(reading, found.meetings, dates, over, published, bodyOf)
  const entities = collectEntities(reading, found.names, found.people, meetings)
  const links = linkOffices(reading, found.people, found.offices, found.names)
  const scene = createScene(reading, entities, found, links, dates)
  const story = storyOf({ scene, entities, found, links, dates, over, published })
  return { reading, found, published, dates, entities, links, story, relations: relationsIn(story) }
}

/** What a document says. */
export function readDocument(document: SourceDocument, lexicon: Lexicon): Facts {
  const { reading, published, entities, relations } = readStages(document, lexicon)
  return {
    title: document.title ?? titleOf(reading),
    published,
    entities: entities.map((e) => factOf(reading, e, document.id)),
    relations: relations.map((r) => relationOf(reading, r, document.id)),
  }
}

function stretch(reading: Reading, first: number, last: number): Stretch {
  return toStored(reading.read, reading.tokens[first]!.start, reading.tokens[last - 1]!.end)
}

function sourced(
  reading: Reading,
  date: DateSpan | null,
  at: { first: number; last: number } | null,
  document: string,
): DateSpan | null {
  if (!date || !at) return date
  const { start, end } = stretch(reading, at.first, at.last)
  const { from, to, precision, basis } = date
  return { from, to, precision, basis, source: { document, start, end } }
}

function mentionOf(reading: Reading, { first, last, rule }: Entity['places'][number]) {
  const { start, end } = stretch(reading, first, last)
  const text = reading.read.text.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end)
  return { start, end, rule, text }
}

function factOf(reading: Reading, entity: Entity, document: string): FactEntity {
  const { kind, registry, name, acronym, places, meeting } = entity
  const ordered = places.every((p, i) => i === 0 || places[i - 1]!.first <= p.first)
  const told = ordered ? places : places.toSorted((a, b) => a.first - b.first)
  const mentions = told.map((p) => mentionOf(reading, p))
  if (meeting) {
    const { ordinal, city, level, bodyName: series } = meeting
    const date = sourced(reading, meeting.date, meeting.dateAt, document)
    return { kind, registry, name, mentions, date, city, ordinal, series, level }
  }
  return acronym === null ? { kind, registry, name, mentions } : { kind, registry, name, acronym, mentions }
}

function relationOf(reading: Reading, relation: RelationFact, document: string): FactRelation {
  const { type, from, to, modality, sentences, rule } = relation
  const [a, b] = [reading.sentences[sentences[0]]!, reading.sentences[sentences[1]]!]
  const date = sourced(reading, relation.date, relation.dateAt, document)
  const { start, end } = stretch(reading, a.first, b.last)
  const fact: FactRelation = { type, from, to, modality, date, evidence: { start, end, rule } }
  if (relation.title !== undefined) fact.title = relation.title
  if (relation.status !== undefined) fact.status = relation.status
  if (relation.mode !== undefined) fact.mode = relation.mode
  return fact
}
