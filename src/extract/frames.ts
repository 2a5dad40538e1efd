/**
 * Who did what: each verb of a sentence with its subject, object and prepositional phrases, pronouns and
 * descriptions resolved. Rules read frames, never raw words, wherever a verb carries the relation.
 */

import { isFiniteVerb, type Row, type Verb } from './chunks.ts'
import { dependent } from './dependent-frames.ts'
import type { Frame, Frames } from './frame.ts'
import { complements } from './frame-complements.ts'
import { leading, relativeObject } from './frame-leading.ts'
import { arrived, elliptical, fronted, identified, inverted, listed } from './frame-shapes.ts'
import { subjectOf } from './frame-subjects.ts'

/** Adds the frame of the verb at k; the frames of the finite verbs are made before all others, which lean on them. */
function addFrame(row: Row, k: number, verb: Verb, sentence: number, frames: Frames): void {
  const { object, preps, adverbs, end } = complements(row, k)
  const { first } = verb
  const frame: Frame = {
    sentence,
    verb,
    subject: null,
    object,
    preps,
    adverbs,
    control: null,
    first,
    last: end,
  }
  frames[k] = frame
  if (verb.form === 'finite') {
    frame.subject = subjectOf(row, k, frames)
    frame.object ??= relativeObject(row, k)
    const before = leading(row, k, frame.subject)
    if (before.length > 0) frame.preps = before.concat(preps)
  } else {
    const leaning = dependent(row, k, verb, frames)
    frame.subject = leaning.subject
    frame.control = leaning.control
    frame.verb = leaning.verb
  }
  if (frame.subject) frame.first = Math.min(first, frame.subject.first)
}

/** Frames of one sentence, left to right. */
export function frameSentence(row: Row, sentence: number): Frame[] {
  const verbs: number[] = []
  const frames: Frames = []
  for (let k = 0; k < row.length; k++) {
    if (row[k]!.type === 'verb') verbs.push(k)
    frames.push(null)
  }
  if (verbs.length === 0) return []
  for (const k of verbs) if (isFiniteVerb(row[k])) addFrame(row, k, row[k] as Verb, sentence, frames)
  for (const k of verbs) if (!isFiniteVerb(row[k])) addFrame(row, k, row[k] as Verb, sentence, frames)
  const made: Frame[] = []
  for (const k of verbs) {
    listed(row, k, frames[k]!)
    made.push(frames[k]!)
  }
  inverted(row, made)
  identified(row, made)
  fronted(row, frames)
  arrived(row, verbs[0]!, made[0]!)
  for (const frame of elliptical(row, frames)) made.push(frame)
  return made
}
