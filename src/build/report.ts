/** The short report of a build, line by line. */
import { ENTITY_KINDS } from '../model/kinds.ts'
import { RELATION_TYPES } from '../model/relations.ts'
import type { Outcome } from '../pipeline/pipeline.ts'
import { sortSkipped } from '../text/formats/advise-on-format.ts'
import { english } from '../words/english.ts'
import { reportReview } from './report-review.ts'

/** More names of a list than this are counted, not written out. */
const LISTED = 10

/** @param skipped files in the folder that no format reads */
export function reportBuild({ file, empty }: Outcome, skipped: readonly string[]): string[] {
  const { nodes, edges } = file
  const kinds = ENTITY_KINDS.map((kind) => [
    english.t(`kinds.${kind}`),
    count(nodes, (n) => n.attributes.kind === kind),
  ])
  const types = RELATION_TYPES.map((type) => [type, count(edges, (e) => e.attributes.type === type)])
  const { advice, unknown } = sortSkipped(skipped)
  const row = (name: string, number: number, more: string) =>
    `${name.padEnd(11)}${String(number).padStart(6)}  ${more}`
  return [
    row('documents', file.attributes.documents.length, ''),
    row('entities', nodes.length, listCounts(kinds as [string, number][])),
    row('relations', edges.length, listCounts(types as [string, number][])),
    row(
      'undated',
      count(edges, (e) => e.attributes.date === null),
      'relations without a date',
    ),
    ...empty.map((id) => `nothing was found in ${id}`),
    ...listNames('skipped, of no known format', unknown),
    ...advice.map(({ message }) => message),
    ...(file.attributes.review ? reportReview(file.attributes.review) : []),
  ].map((line) => line.trimEnd())
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length
}

function listCounts(counts: readonly [string, number][]): string {
  return counts.map(([name, number]) => `${name} ${number}`).join(', ')
}

function listNames(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const more = names.length > LISTED ? ` and ${names.length - LISTED} more` : ''
  return [`${what}: ${names.slice(0, LISTED).join(', ')}${more}`]
}
