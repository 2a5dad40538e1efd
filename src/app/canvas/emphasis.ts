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
  lineOf: ReadonlyMap<string, Line>
  selection: Selection | null
  /** What the selection speaks of. */
  spoken: SpokenOf
  /** The entity or line under the pointer or the keyboard's cursor. */
  pointed: string | null
  lit: Lit | null
}

export function emphasis(given: Given): Emphasis {
  const { selection, pointed, lines, lineOf } = given
  const litEntity = given.lit?.entity && given.nodes.has(given.lit.entity) ? given.lit.entity : null
  const litLines = (given.lit?.edges ?? []).flatMap((edge) => lineOf.get(edge) ?? [])
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
function around({ lines, lineOf, spoken }: Given, picked: Selection): Iterable<string> {
  if (picked.kind === 'node') return spoken.nodes.flatMap((key) => [...neighbourhood(lines, key)])
  return [...spoken.nodes, ...linesOf(lineOf, spoken.edges)]
}

function pickedOn({ selection, lineOf, spoken }: Given): ReadonlySet<string> {
  return new Set(selection?.kind === 'edge' ? linesOf(lineOf, spoken.edges) : pickedNodes(selection))
}

const linesOf = (lineOf: Given['lineOf'], edges: readonly string[]): string[] =>
  edges.flatMap((edge) => lineOf.get(edge)?.key ?? [])

function aroundPointed(lines: readonly Line[], key: string): Iterable<string> {
  const line = lines.find((each) => each.key === key)
  return line ? [line.key, line.source, line.target] : neighbourhood(lines, key)
}

/** An entity, its lines and who is at their other ends. */
function neighbourhood(lines: readonly Line[], key: string): Set<string> {
  const found = new Set([key])
  for (const line of lines) {
    if (line.source !== key && line.target !== key) continue
    found.add(line.key).add(line.source).add(line.target)
  }
  return found
}
