/** What one document says, in its own order: whom it names where, and which relations its passages prove. */
import type { Span } from '../model/evidence.ts'
import type { Mark } from './marks.ts'
import type { Network } from './network.ts'
import { type Passage, passagesOf } from './passages.ts'

/** A relation with the passages of this document that prove it. */
export type ToldRelation = { edge: string; passages: Passage[] }

export type DocumentFacts = {
  /** In reading order, the longer first. */
  mentions: Mark[]
  /** By their first passage. */
  relations: ToldRelation[]
  /** Who is named at all. */
  entities: ReadonlySet<string>
}

/** Collects what a document says. */
export function documentFacts(network: Network, id: string): DocumentFacts {
  const mentions: Mark[] = []
  network.forEachNode((key, node) => {
    for (const { document, start, end } of node.mentions)
      if (document === id) mentions.push({ start, end, key, standIn: false })
  })
  const relations: ToldRelation[] = []
  network.forEachEdge((edge, { evidence }) => {
    const here = evidence.filter(({ document }) => document === id)
    if (here.length > 0) relations.push({ edge, passages: passagesOf(here) })
  })
  return {
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    relations: relations.sort((a, b) => startOf(a) - startOf(b) || (a.edge < b.edge ? -1 : 1)),
    entities: new Set(mentions.map(({ key }) => key)),
  }
}

const startOf = ({ passages }: ToldRelation): number => passages[0]?.start ?? 0

/** The shortest passage around an offset, so that an address may name any place in a sentence; null when none is. */
export function passageAt(relations: readonly ToldRelation[], at: number): Span | null {
  const around = relations.flatMap(({ passages }) => passages.filter((p) => p.start <= at && at < p.end))
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null
}
