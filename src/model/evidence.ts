/** Where a document says something: half-open spans in UTF-16 code units of its text as stored. */
import * as z from 'zod/mini'

const offset = z.int().check(z.minimum(0))

export const span = z.object({ start: offset, end: offset })
/** A stretch of text, end exclusive. */
export type Span = z.infer<typeof span>

/** One naming of an entity, and the recognizer that read it. */
export const mention = z.object({
  document: z.string(),
  start: offset,
  end: offset,
  rule: z.optional(z.string()),
})
export const evidence = z.object({
  document: z.string(),
  start: offset,
  end: offset,
  rule: z.string(),
  /** The passage only planned what others tell as done. */
  planned: z.optional(z.literal(true)),
})
/** The sentence or sentences that say a relation, and the rule that read them. */
export type Evidence = z.infer<typeof evidence>
