import type { SourceDocument } from '../../model/document.ts'

/** The texts of documents: front matter is neither read nor tagged. */
export const textsOf = (documents: readonly SourceDocument[]): string[] =>
  documents.map(({ text, bodyStart }) => text.slice(bodyStart))
