/**
 * Why a text gives the graph it gives, as lines: sentence by sentence the tokens, who claimed which words and who
 * lost them, dates, chunks, verbs with their patterns; then what stands in the graph.
 */
import type { Lexicon } from '../../extract/lexicon.ts'
import { readStages } from '../../extract/read-document.ts'
import type { Note } from '../../extract/trace.ts'
import type { SourceDocument } from '../../model/document.ts'
import { explainSentence } from './explain-sentence.ts'
import { type Explained, nameOf, section, writeDate } from './explained.ts'

/** @returns lines without their ends */
export function explainDocument(document: SourceDocument, lexicon: Lexicon): string[] {
  const notes: Note[] = []
  const explained: Explained = { ...readStages(document, lexicon, notes), notes }
  const { published, reading } = explained
  return [
    `Document date  ${published ? writeDate(published) : 'unknown'}`,
    ...reading.sentences.flatMap((_, s) => ['', ...explainSentence(explained, s)]),
    '',
    ...section('Entities', listEntities(explained), 'none'),
    '',
    ...section('Relations', listRelations(explained), 'none'),
  ]
}

function listEntities({ entities }: Explained): string[][] {
  return entities.map(({ kind, name, registry, places, meeting }) => [
    kind,
    name,
    registry ? `registry ${registry}` : 'not in the registry',
    `${places.length}×`,
    [...new Set(places.map((p) => p.rule))].join(', '),
    meeting ? (meeting.date ? writeDate(meeting.date) : 'undated') : '',
  ])
}

function listRelations({ entities, relations }: Explained): string[][] {
  return relations.map((r) => [
    r.rule,
    `${nameOf(entities[r.from]!)} → ${nameOf(entities[r.to]!)}`,
    [r.modality === 'planned' ? 'planned' : '', r.title ?? r.status ?? r.mode ?? '']
      .filter(Boolean)
      .join(', '),
    `sentence ${r.sentences[0] + 1}`,
    r.date ? writeDate(r.date) : 'undated',
  ])
}
