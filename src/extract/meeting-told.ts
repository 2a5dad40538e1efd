/** The gathering whose days are those of what a sentence tells. */
import type { Chunk } from './chunks.ts'
import { inPassing } from './in-passing.ts'
import { isNow } from './main-meeting.ts'
import { firstOfKind } from './resolve/entities.ts'
import type { Story } from './told.ts'

/**
 * The first gathering that the phrases of a row refer to and whose days can be those of what is told.
 * @param apart takes those told in passing whose days it cannot be
 */
export function meetingTold(
  row: readonly Chunk[],
  { entities, scene, published }: Pick<Story, 'entities' | 'scene' | 'published'>,
  sides: ReadonlySet<number>,
  apart: number[],
) {
  let aside = false
  for (const chunk of row) {
    if (chunk.type === 'verb' && chunk.form === 'finite') aside = sides.size > 0 && sides.has(chunk.first)
    const meeting = chunk.type === 'phrase' ? firstOfKind(entities, chunk.refs, 'meeting') : null
    if (meeting === null || apart.includes(meeting)) continue
    // "A, who had joined at the Cairo summit, arrived": the days of another clause.
    if (aside && !isNow(entities[meeting]!.meeting!.date, published)) {
      apart.push(meeting)
      continue
    }
    let at = chunk.first
    while (at < chunk.last && scene.entityAt[at] !== meeting) at++
    const passing = inPassing(scene.reading, at < chunk.last ? at : chunk.first)
    if (passing !== 'apart' || published === null || isNow(entities[meeting]!.meeting!.date, published))
      return meeting
    apart.push(meeting)
  }
  return null
}
