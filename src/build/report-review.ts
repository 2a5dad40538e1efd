/** What a build joined over documents and what it left apart, as lines for a person to look through. */
import type { Review, Signal } from '../model/review.ts'
import { english } from '../words/english.ts'
import { alignColumns } from './columns.ts'

/** More rows of a list than this are counted; all stand in the graph's `review`. */
const LISTED = 10

export function reportReview({ merges, nearMisses, nearMissCount, corrections }: Review): string[] {
  return [
    ...listed(
      'joined over documents',
      merges.map((m) => [m.from.map((side) => side.name).join(' = '), writeSignals(m.signals)]),
      merges.length,
    ),
    ...listed(
      'alike but kept apart',
      nearMisses.map((n) => [
        n.sides.map((side) => side.name).join(' ~ '),
        `${writeSignals(n.signals)}; but ${n.objections.map((o) => english.t(`objection.${o}`)).join(', ')}`,
      ]),
      nearMissCount,
    ),
    ...(corrections ? [`corrections that hold: ${corrections.applied}`] : []),
    ...listed(
      'corrections that do not fit any more',
      (corrections?.stale ?? []).map(({ entry, correct, trouble, passage }) => [
        `number ${entry}`,
        correct,
        `“${passage.words}” in ${passage.document}: ${english.t(`trouble.${trouble}`)}`,
      ]),
      corrections?.stale.length ?? 0,
    ),
  ]
}

function writeSignals(signals: readonly Signal[]): string {
  return [...new Set(signals.map((s) => english.t(`signal.${s.signal}`)))].join(', ')
}

function listed(what: string, rows: readonly string[][], count: number): string[] {
  if (count === 0) return []
  const more = count > LISTED ? [`  and ${count - LISTED} more: see "review" in the graph`] : []
  return [`${what}: ${count}`, ...alignColumns(rows.slice(0, LISTED)).map((line) => `  ${line}`), ...more]
}
