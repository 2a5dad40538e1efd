/**
 * Who did what: each verb of a sentence with its subject, object and prepositional phrases, pronouns and
 * descriptions resolved. Rules read frames, never raw words, wherever a verb carries the relation.
 */

import type { Verb } from './chunks.ts'
import { dependent } from './dependent-frames.ts'
import type { Frame, Row } from './frame.ts'
import { complements, leading, relativeObject } from './frame-complements.ts'
import { elliptical, fronted, identified, inverted, listed } from './frame-shapes.ts'
import { subjectOf } from './frame-subjects.ts'

/** Places of the verbs: the finite ones first, then the others. */
function verbsOf(row: Row): number[] {
  const places: number[] = []
  for (const finite of [true, false])
    for (let k = 0; k < row.length; k++) {
      const c = row[k]!
      if (c.type === 'verb' && (c.form === 'finite') === finite) places.push(k)
    }
  return places
}

/** Frames of one sentence, left to right. */
export function frameSentence(row: Row, sentence: number): Frame[] {
  const frames = new Map<number, Frame>()
  // Finite verbs first: participles and infinitives lean on them.
  for (const k of verbsOf(row)) {
    const c = row[k] as Verb
    const { object, preps, adverbs, end } = complements(row, k)
    const frame: Frame = {
      sentence,
      verb: c,
      subject: null,
      object,
      preps,
      adverbs,
      control: null,
      first: c.first,
      last: end,
    }
    frames.set(k, frame)
    if (c.form === 'finite') {
      frame.subject = subjectOf(row, k, frames)
      frame.object ??= relativeObject(row, k)
      const before = leading(row, k, frame.subject)
      if (before.length > 0) frame.preps = before.concat(preps)
    } else {
      const { subject, control, verb } = dependent(row, k, c, frames)
      frame.subject = subject
      frame.control = control
      frame.verb = verb
    }
    if (frame.subject) frame.first = Math.min(frame.first, frame.subject.first)
  }
  if (frames.size === 0) return []
  for (const [k, frame] of frames) listed(row, k, frame)
  inverted(row, frames)
  identified(row, frames)
  fronted(row, frames)
  const ordered: Frame[] = []
  for (let k = 0; k < row.length; k++) {
    const frame = row[k]!.type === 'verb' ? frames.get(k) : undefined
    if (frame) ordered.push(frame)
  }
  for (const frame of elliptical(row, frames)) ordered.push(frame)
  return ordered
}
