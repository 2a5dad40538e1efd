/** The steps that a drag over the bars means: inside the chosen window it moves it, elsewhere it draws a new one. */
import type { Steps } from './time-axis.ts'

/**
 * @param start the step under the pointer when it went down
 * @param now the step under it now
 */
export function draggedSteps(start: number, now: number, chosen: Steps | null, axis: Steps): Steps {
  const isMove = chosen !== null && start >= chosen.from && start <= chosen.to && chosen.from < chosen.to
  if (!isMove) return { from: Math.min(start, now), to: Math.max(start, now) }
  const by = Math.min(Math.max(now - start, axis.from - chosen.from), axis.to - chosen.to)
  return { from: chosen.from + by, to: chosen.to + by }
}

/** Moves one end by some steps, as far as the other end and the axis let it. */
export function pagedSteps(shown: Steps, end: 'from' | 'to', by: number, axis: Steps): Steps {
  const [least, most] = end === 'from' ? [axis.from, shown.to] : [shown.from, axis.to]
  return { ...shown, [end]: Math.min(Math.max(shown[end] + by, least), most) }
}
