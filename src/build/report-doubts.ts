/** The sentences that name two parties and yet gave no relation, as lines: for whoever looks for what is missed. */
import { findDoubts } from '../extract/doubts.ts'
import type { Lexicon } from '../extract/lexicon.ts'
import type { SourceDocument } from '../model/document.ts'

export function reportDoubts(documents: readonly SourceDocument[], lexicon: Lexicon): string[] {
  const lines = documents.flatMap((document) =>
    findDoubts(document, lexicon).flatMap(({ words, parties }) => [
      `  ${document.id}: ${parties.join(', ')}`,
      `    ${words}`,
    ]),
  )
  return [`sentences that name two and gave no relation: ${lines.length / 2}`, ...lines]
}
