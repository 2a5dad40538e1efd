/** A document as the pipeline takes it and as graph.json records it. */
import * as z from 'zod/mini'
import { dateSpan } from './dates.ts'

export const documentRecord = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  publisher: z.nullable(z.string()),
  author: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(dateSpan),
  language: z.string(),
  characters: z.int().check(z.minimum(0)),
  sha256: z.string(),
})
/** What graph.json says of a document. */
export type DocumentRecord = z.infer<typeof documentRecord>

/** A document that was read from its format: text fixed, so offsets hold from here on. */
export type SourceDocument = {
  id: string
  /** The whole text as stored; front matter is part of it, so that offsets are offsets into the file. */
  text: string
  /** Where the body starts: behind the front matter, else 0. */
  bodyStart: number
  title: string | null
  publisher: string | null
  author: string | null
  url: string | null
  /** ISO date from the format's metadata, cut to its precision; null when it gives none. */
  published: string | null
  language: string
}
