/** What stands out on the map and what steps back: derived from the selection, the pointer and a lit row. */
import type { Line } from '../../figure/lines.ts'
import type { Lit } from '../lit.ts'
import type { SpokenOf } from '../spoken-of.ts'
import { pickedNodes, type Selection } from '../view.ts'

export type Emphasis = {
  /** How everything that is not hot is drawn. */
  rest: 'plain' | 'dimmed' | 'faded'
  /** Keys of entities and lines that stay as they are. */
  hot: ReadonlySet<string>
  /** The entities or the line that are picked. */
  picked: ReadonlySet<string>
  /** The lines and the entity of words that are hovered elsewhere. */
  lit: ReadonlySet<string>
  /** Picked entities that the filter leaves out: drawn hollow, so that the panel never speaks of nothing. */
  ghosts: ReadonlySet<string>
}

type Given = {
  /** Who is on the map. */
  nodes: ReadonlySet<string>
  ghosts: ReadonlySet<string>
  lines: readonly Line[]
  /** By the relations they show. */
  linesOf: ReadonlyMap<string, readonly Line[]>
  selection: Selection | null
  /** What the selection speaks of. */
  spoken: SpokenOf
  /** The entity or line under the pointer or the keyboard's cursor. */
  pointed: string | null
  lit: Lit | null
}

export function emphasis(given: Given): Emphasis {
  const { selection, pointed, lines } = given
  const litEntity = given.lit?.entity && given.nodes.has(given.lit.entity) ? given.lit.entity : null
  const litLines = linesTelling(given, given.lit?.edges ?? [])
  const hot = new Set<string>()
  if (selection) for (const key of around(given, selection)) hot.add(key)
  else if (pointed) for (const key of aroundPointed(lines, pointed)) hot.add(key)
  if (selection && pointed) hot.add(pointed)
  for (const { key, source, target } of litLines) hot.add(key).add(source).add(target)
  if (litEntity) hot.add(litEntity)
  return {
    rest: selection && hot.size > 0 ? 'faded' : hot.size > 0 ? 'dimmed' : 'plain',
    hot,
    picked: pickedOn(given),
    lit: new Set([...litLines.map(({ key }) => key), ...(litEntity ? [litEntity] : [])]),
    ghosts: given.ghosts,
  }
}

/** Entities that the selection speaks of, or that were pinned, but that the filter leaves out. */
export function ghostsOf(
  visible: ReadonlySet<string>,
  spoken: SpokenOf,
  pinned: readonly string[],
): ReadonlySet<string> {
  return new Set([...spoken.nodes, ...pinned].filter((key) => !visible.has(key)))
}

/** One entity stands among its neighbours; several, and relations, stand alone. */
function around(given: Given, picked: Selection): Iterable<string> {
  const { lines, spoken } = given
  if (picked.kind === 'node') return spoken.nodes.flatMap((key) => [...neighbourhood(lines, key)])
  const told = linesTelling(given, spoken.edges)
  return [...spoken.nodes, ...[...told, ...linesAmong(given, picked)].map(({ key }) => key)]
}

function pickedOn(given: Given): ReadonlySet<string> {
  const { selection, spoken } = given
  if (selection?.kind !== 'edge') return new Set(pickedNodes(selection))
  return new Set(linesTelling(given, spoken.edges).map(({ key }) => key))
}

/** What folded meetings make of those who are picked together; relations between them are spoken of themselves. */
function linesAmong({ lines, spoken }: Given, { kind }: Selection): readonly Line[] {
  if (kind !== 'pair' && kind !== 'several') return []
  const picked = new Set(spoken.nodes)
  return lines.filter(
    ({ shared, source, target }) => shared.length > 0 && picked.has(source) && picked.has(target),
  )
}

/**
 * The lines that tell some relations. A folded meeting is told by how both took part; where nobody is with the one
 * who is told of, all of whose lines through that meeting are meant.
 */
function linesTelling({ linesOf }: Given, edges: readonly string[]): readonly Line[] {
  const told = new Set(edges)
  const touched = new Set(edges.flatMap((edge) => linesOf.get(edge) ?? []))
  const isTold = ({ edges: own, shared }: Line) => {
    const viaMeetings = new Set(shared.flatMap(({ ends }) => ends.flat()))
    return (
      own.some((edge) => told.has(edge) && !viaMeetings.has(edge)) ||
      shared.some(({ ends }) => ends.every((end) => end.some((edge) => told.has(edge))))
    )
  }
  const meant = [...touched].filter(isTold)
  return meant.length > 0 ? meant : [...touched]
}

function aroundPointed(lines: readonly Line[], key: string): Iterable<string> {
  const line = lines.find((each) => each.key === key)
  return line ? [line.key, line.source, line.target] : neighbourhood(lines, key)
}

/** An entity, its lines and who is at their other ends; a folded meeting, and those who took part. */
function neighbourhood(lines: readonly Line[], key: string): Set<string> {
  const found = new Set([key])
  for (const line of lines) {
    const isThere = line.source === key || line.target === key
    if (!isThere && !line.shared.some(({ meeting }) => meeting === key)) continue
    found.add(line.key).add(line.source).add(line.target)
  }
  return found
}
