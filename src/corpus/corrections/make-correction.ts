/**
 * Corrections made of what a person does with a graph: nodes and edges become the words that they rest on. Each
 * gives null where those words are not at hand.
 */
import type { Correction, Passage, RelationAt } from '../../model/corrections.ts'
import type { Span } from '../../model/evidence.ts'
import type { GraphFile, GraphNode } from '../../model/graph-file.ts'
import type { EntityKind } from '../../model/kinds.ts'
import type { RelationType } from '../../model/relations.ts'

/** @property textOf a document's text as stored, if it is loaded */
export type Sources = {
  graph: Pick<GraphFile, 'nodes' | 'edges'>
  textOf: (document: string) => string | undefined
}

type Place = Span & { document: string }

/** Words of a document as a correction names them. */
export function passageAt({ textOf }: Pick<Sources, 'textOf'>, place: Place): Passage | null {
  const words = textOf(place.document)?.slice(place.start, place.end)
  return words ? { document: place.document, start: place.start, end: place.end, words } : null
}

const nodeOf = ({ graph }: Sources, key: string): GraphNode | undefined =>
  graph.nodes.find((node) => node.key === key)

/** A naming of a node: the one nearest to a place in its document, else the first. */
function namingOf(sources: Sources, key: string, near: Place | null): Passage | null {
  const mentions = nodeOf(sources, key)?.attributes.mentions ?? []
  const away = (m: Place) => Math.max(0, near!.start - m.end, m.start - near!.end)
  const beside = near ? mentions.filter((m) => m.document === near.document) : []
  const mention = beside.toSorted((a, b) => away(a) - away(b) || a.start - b.start)[0] ?? mentions[0]
  return mention ? passageAt(sources, mention) : null
}

const because = (why: string | undefined) => (why ? { why } : {})

/** Two nodes are one; or, `apart`, are not, whatever the build proposes. */
export function joinNodes(
  sources: Sources,
  correct: 'merge' | 'apart',
  keys: readonly [string, string],
  why?: string,
): Correction | null {
  const [a, b] = keys.map((key) => namingOf(sources, key, null))
  return a && b ? { correct, these: [a, b], ...because(why) } : null
}

/** Some namings of a node are somebody else's. */
export function splitNode(
  sources: Sources,
  mentions: readonly Place[],
  name?: string,
  why?: string,
): Correction | null {
  const these = mentions.map((mention) => passageAt(sources, mention)).filter((p) => p !== null)
  if (these.length === 0 || these.length < mentions.length) return null
  return { correct: 'split', these, ...(name ? { name } : {}), ...because(why) }
}

export function renameNode(sources: Sources, key: string, name: string, why?: string): Correction | null {
  const naming = namingOf(sources, key, null)
  return naming && { correct: 'rename', this: naming, name, ...because(why) }
}

export function changeNodeKind(
  sources: Sources,
  key: string,
  kind: EntityKind,
  why?: string,
): Correction | null {
  const naming = namingOf(sources, key, null)
  return naming && { correct: 'kind', this: naming, kind, ...because(why) }
}

/** @param date "2021", "2021-10", "2021-10-12" or a range "2021-10-12/2021-10-13" */
export function dateMeeting(sources: Sources, key: string, date: string, why?: string): Correction | null {
  const naming = namingOf(sources, key, null)
  return naming && { correct: 'meeting-date', this: naming, date, ...because(why) }
}

/** The relation that one passage of an edge says. */
function relationOf(sources: Sources, key: string, evidence: number): RelationAt | null {
  const edge = sources.graph.edges.find((each) => each.key === key)
  const place = edge?.attributes.evidence[evidence]
  return edge && place ? relationAt(sources, edge.attributes.type, edge.source, edge.target, place) : null
}

function relationAt(
  sources: Sources,
  type: RelationType,
  source: string,
  target: string,
  place: Place,
): RelationAt | null {
  const from = namingOf(sources, source, place)
  const to = namingOf(sources, target, place)
  const passage = passageAt(sources, place)
  return from && to && passage && { type, from, to, passage }
}

/** A passage does not say the relation. @param evidence its number on the edge, from 0 */
export function rejectRelation(
  sources: Sources,
  key: string,
  evidence: number,
  why: string,
): Correction | null {
  const relation = relationOf(sources, key, evidence)
  return relation && { correct: 'wrong-relation', relation, why }
}

/** @param evidence number of the passage on the edge, from 0 */
export function dateRelation(
  sources: Sources,
  key: string,
  evidence: number,
  date: string,
  why?: string,
): Correction | null {
  const relation = relationOf(sources, key, evidence)
  return relation && { correct: 'date', relation, date, ...because(why) }
}

type Added = Omit<Extract<Correction, { correct: 'add-relation' }>, 'correct' | 'relation'>

/** A person reads a relation in a passage. @param place what was marked */
export function readRelation(
  sources: Sources,
  type: RelationType,
  ends: readonly [source: string, target: string],
  place: Place,
  more: Added = {},
): Correction | null {
  const relation = relationAt(sources, type, ...ends, place)
  return relation && { correct: 'add-relation', relation, ...more }
}
