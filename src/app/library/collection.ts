/** A person's own documents under a name, as the browser keeps them and as they travel in a file. */
import * as z from 'zod/mini'
import type { Facts } from '../../extract/read-document.ts'
import { type Corrections, correction } from '../../model/corrections.ts'
import type { SourceDocument } from '../../model/document.ts'
import { ToldError } from '../told-error.ts'

export type CollectionInfo = {
  id: string
  name: string
  /** How many. */
  documents: number
  /** A person's, over what was read in them. */
  corrections: Corrections
}

/** A document, what was read in it, and the version of the reading that did. */
export type KeptDocument = {
  collection: string
  id: string
  document: SourceDocument
  facts: Facts
  reader: string
}

const FORMAT = 'entente-collection/1'
/** File name ending. */
export const ENDING = '.entente.json'

const words = z.nullable(z.string())
const exported = z.object({
  format: z.literal(FORMAT),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  documents: z.array(
    z.object({
      id: z.string().check(z.minLength(1), z.maxLength(1000)),
      text: z.string(),
      bodyStart: z.int().check(z.minimum(0)),
      title: words,
      publisher: words,
      author: words,
      url: z.nullable(z.string().check(z.regex(/^https?:\/\//i))),
      published: z.nullable(z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
      language: z.string().check(z.maxLength(100)),
      pages: z.optional(z.array(z.int().check(z.minimum(0)))),
    }),
  ),
  corrections: z.optional(z.array(correction)),
})

export type Exported = { name: string; documents: SourceDocument[]; corrections: Corrections }

/** One file with the documents; what was read in them is not in it, for whoever imports it reads them again. */
export function writeCollection({ name, documents, corrections }: Exported): string {
  return `${JSON.stringify({ format: FORMAT, name, documents, corrections }, null, 1)}\n`
}

/** @throws ToldError when it is no such file */
export function parseCollection(text: string, file: string): Exported {
  const parsed = exported.safeParse(parseJson(text))
  if (!parsed.success) throw new ToldError(({ t }) => t('library.bring-in.broken', { file }))
  const { name, documents, corrections = [] } = parsed.data
  return { name, documents: documents as SourceDocument[], corrections }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
