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
  /** Documents with pages: the offsets at which they start, so that a passage can be cited as "p. 3". */
  pages: z.optional(z.array(z.int().check(z.minimum(0)))),
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
  /** Tag such as `en`; `und` when it could not be told. */
  language: string
  /** Offsets at which pages start, the first 0; only where there are several. */
  pages?: readonly number[]
}

/** The page that holds an offset, counted from 1; null for a document without pages. */
export function pageAt(document: { pages?: readonly number[] | undefined }, offset: number): number | null {
  if (!document.pages) return null
  const next = document.pages.findIndex((start) => start > offset)
  return next < 0 ? document.pages.length : Math.max(1, next)
}
