/** What playing does to the chosen steps: a window slides on, or grows from its start. */
import type { Steps } from './time-axis.ts'

export const PLAY_MODES = ['slide', 'grow'] as const
export type PlayMode = (typeof PLAY_MODES)[number]

/** Times as fast as one step in `STEP` milliseconds. */
export const SPEEDS = [0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]
export const STEP = 1200

/**
 * The next stretch, or the one before it.
 * @param chosen null when nothing is chosen: it begins with the first step
 * @returns null where there is no further one
 */
export function stepOn(mode: PlayMode, chosen: Steps | null, axis: Steps, by: 1 | -1): Steps | null {
  if (!chosen) return by === 1 ? { from: axis.from, to: axis.from } : null
  const next =
    mode === 'slide' ? { from: chosen.from + by, to: chosen.to + by } : { ...chosen, to: chosen.to + by }
  return next.from < axis.from || next.to > axis.to || next.to < next.from ? null : next
}

/** Where playing begins: where it stands, or at the start again when it stands at the end. */
export function startOf(mode: PlayMode, chosen: Steps | null, axis: Steps): Steps | null {
  if (!chosen || stepOn(mode, chosen, axis, 1)) return chosen
  const from = mode === 'slide' ? axis.from : chosen.from === axis.to ? axis.from : chosen.from
  return { from, to: mode === 'slide' ? axis.from + chosen.to - chosen.from : from }
}
