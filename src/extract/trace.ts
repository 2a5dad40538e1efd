/**
 * What a reading decided, and decided against, for whoever asks why. Stages add notes where `reading.trace` holds a
 * list; nothing ever reads it back, so the facts are the same with and without it.
 *
 *     reading.trace?.push({ about: 'claim', … })        without a list not even the note is made
 */

/** A frame of the story, known by identity alone: to name its type here would close a circle of imports. */
type FrameRef = object

/** Words that a recognizer wants: tokens [first, last). */
export type Claim = { first: number; last: number; rule: string }

export type ClaimNote = {
  about: 'claim'
  claim: Claim
  /** Lost to another claim, kept inside a longer one, or refused by its own recognizer. */
  fate: 'lost' | 'nested' | 'refused'
  /** The claim that has the words; null where the recognizer itself refused. */
  to: Claim | null
  why: string
}

export type PatternNote = {
  about: 'pattern'
  /** "supports/praises". */
  rule: string
  sentence: number
  frame: FrameRef
  /** Entity indexes in the pattern's slots. */
  agents: readonly number[]
  targets: readonly number[]
  /** Why it does not fit; null where it does. */
  missing: string | null
}

export type RelationNote = {
  about: 'relation'
  rule: string
  sentence: number
  /** The verb it was read from; null where a noun or the document's layout says it. */
  frame: FrameRef | null
  /** Entity indexes. */
  from: number
  to: number
  /** Why it was not made; null where it was. */
  refused: string | null
}

export type Note = ClaimNote | PatternNote | RelationNote

export type Trace = Note[]
