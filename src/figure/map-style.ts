/**
 * The values a map is drawn with. The explorer reads them from its design tokens, once per theme; figures from
 * the command line bring their own.
 */
import type { Turn } from '../graph/compare-periods.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Family } from '../model/relations.ts'
import type { Certainty } from './lines.ts'

export type MapStyle = {
  /** CSS colours. */
  canvas: string
  ink: string
  quietInk: string
  outline: string
  marker: string
  kinds: Record<EntityKind, string>
  families: Record<Family, string>
  /** Colours of what two compared periods have apart and in common. */
  turns: Record<Turn, string>
  /** Base widths in pixels at zoom 1. */
  widths: Record<Family, number>
  /** Dash patterns in pixels at zoom 1; empty is solid. */
  dashes: Record<Certainty, readonly number[]>
  /** CSS font family of names. */
  font: string
}

/** Dots need a little more than a solid line to look as heavy. */
const DOT_EXTRA = 0.5

/** Width of a line in pixels at zoom 1. */
export function lineWidth(
  style: Pick<MapStyle, 'widths'>,
  line: { family: Family; certainty: Certainty; extra: number },
): number {
  const base = style.widths[line.family] + line.extra
  return line.certainty === 'undated' ? style.widths[line.family] + DOT_EXTRA : base
}
