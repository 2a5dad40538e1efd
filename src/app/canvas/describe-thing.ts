/** An entity or a line of the map in a few plain words: what the read-out shows and what is said aloud. */
import type { Certainty, Line } from '../../figure/lines.ts'
import { dateInWords, rangeInWords } from '../../graph/date-in-words.ts'
import type { Network } from '../../graph/network.ts'
import { relationInWords } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import type { Visible } from '../../graph/visible.ts'
import { yearsOf } from '../../model/dates.ts'
import type { EntityKind } from '../../model/kinds.ts'
import type { Family } from '../../model/relations.ts'
import type { Words } from '../../words/words.ts'

export type Description = {
  sign: { kind: EntityKind } | { family: Family; certainty: Certainty; head: boolean }
  name: string
  /** "meeting · 8 relations · 2019". */
  facts: string
}

/** @returns null when the key is neither a node of the network nor one of the lines */
export function describeThing(
  words: Words,
  network: Network,
  visible: Visible,
  lines: readonly Line[],
  key: string,
): Description | null {
  if (network.hasNode(key)) return describeEntity(words, network, visible, key)
  const line = lines.find((each) => each.key === key)
  return line ? describeLine(words, network, line) : null
}

function describeEntity({ t }: Words, network: Network, visible: Visible, key: string): Description {
  const { kind, name } = network.getNodeAttributes(key)
  const edges = network.filterEdges(key, (edge) => visible.edges.has(edge))
  const facts = [
    t(`kind.${kind}`),
    t('count.relations', { count: edges.length }),
    yearsSpanned(network, edges),
  ]
  return { sign: { kind }, name, facts: facts.filter(Boolean).join(' · ') }
}

function describeLine(words: Words, network: Network, line: Line): Description {
  const { t } = words
  const [source = '', target = ''] = [line.source, line.target].map((key) =>
    shortName(network.getNodeAttributes(key)),
  )
  const sign = { family: line.family, certainty: line.certainty, head: line.head !== null }
  const [edge] = line.edges
  if (line.edges.length > 1 || !edge) {
    const facts = [...countedOn(words, network, line), yearsSpanned(network, line.edges)]
    return {
      sign,
      name: t('pair.names', { first: source, second: target }),
      facts: facts.filter(Boolean).join(' · '),
    }
  }
  const attributes = network.getEdgeAttributes(edge)
  return {
    sign,
    name: relationInWords(words, attributes, source, target),
    facts: `${dateInWords(words, attributes.date)} · ${t('count.passages', { count: attributes.evidence.length })}`,
  }
}

/** "6th CICA Summit", "3 relations", "2 shared meetings". */
function countedOn({ t }: Words, network: Network, { shared, count }: Line): string[] {
  const [first, ...others] = shared
  const relations = count - shared.length
  return [
    ...(relations > 0 ? [t('count.relations', { count: relations })] : []),
    ...(first && others.length === 0 ? [shortName(network.getNodeAttributes(first.meeting))] : []),
    ...(others.length > 0 ? [t('count.shared', { count: shared.length })] : []),
  ]
}

/** First to last year of some edges; empty when none of them has a date. */
function yearsSpanned(network: Network, edges: readonly string[]): string {
  const years = edges.flatMap((edge) => {
    const date = network.getEdgeAttribute(edge, 'date')
    return date ? [yearsOf(date)] : []
  })
  if (years.length === 0) return ''
  return rangeInWords({
    from: Math.min(...years.map(({ from }) => from)),
    to: Math.max(...years.map(({ to }) => to)),
  })
}
