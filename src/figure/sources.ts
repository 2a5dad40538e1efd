/** The documents behind a figure, as a numbered list that a reader can follow up. */
import { dateInWords } from '../graph/date-in-words.ts'
import type { Network } from '../graph/network.ts'
import type { Visible } from '../graph/visible.ts'
import type { DocumentRecord } from '../model/document.ts'
import type { Words } from '../words/words.ts'

/** The documents that prove visible relations: those that prove most come first. */
export function sourcesOf(network: Network, { edges }: Visible): DocumentRecord[] {
  const proven = new Map<string, number>()
  for (const edge of edges) {
    const ids = new Set(network.getEdgeAttribute(edge, 'evidence').map(({ document }) => document))
    for (const id of ids) proven.set(id, (proven.get(id) ?? 0) + 1)
  }
  const documents = network.getAttribute('documents') as DocumentRecord[]
  return documents
    .filter(({ id }) => proven.has(id))
    .sort((a, b) => (proven.get(b.id) ?? 0) - (proven.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
}

/** "Title. Publisher, 12 Oct 2021.": what is not known is left out. */
export function sourceInWords(words: Words, { title, author, publisher, published }: DocumentRecord): string {
  const heading = /[.!?…]$/.test(title.trim()) ? title.trim() : `${title.trim()}.`
  const facts = [author, publisher, published && dateInWords(words, published)].filter(Boolean).join(', ')
  return `${heading}${facts ? ` ${facts}.` : ''}`
}

/** The latest day on which a source was published, or null when none says. */
export function latestOf(documents: readonly DocumentRecord[]): DocumentRecord['published'] {
  return documents
    .map(({ published }) => published)
    .reduce((best, each) => (each && (!best || each.to > best.to) ? each : best), null)
}
