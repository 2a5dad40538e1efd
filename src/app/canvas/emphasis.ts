/** What stands out on the map and what steps back: derived from the selection, the pointer and a lit row. */
import type { Line } from '../../figure/lines.ts'
import type { Network } from '../../graph/network.ts'
import type { Selection } from '../view.ts'

export type Emphasis = {
  /** How everything that is not hot is drawn. */
  rest: 'plain' | 'dimmed' | 'faded'
  /** Keys of entities and lines that stay as they are. */
  hot: ReadonlySet<string>
  /** The entity or line that is picked. */
  picked: string | null
  /** The line of a row that is hovered elsewhere. */
  lit: string | null
  /** Picked entities that the filter leaves out: drawn hollow, so that the panel never speaks of nothing. */
  ghosts: ReadonlySet<string>
}

type Given = {
  network: Network
  ghosts: ReadonlySet<string>
  lines: readonly Line[]
  lineOf: ReadonlyMap<string, Line>
  selection: Selection | null
  /** The entity or line under the pointer or the keyboard's cursor. */
  pointed: string | null
  /** The edge to light up. */
  lit: string | null
}

export function emphasis(given: Given): Emphasis {
  const { selection, pointed, lines, lineOf } = given
  const lit = (given.lit && lineOf.get(given.lit)) || null
  const hot = new Set<string>()
  if (selection) for (const key of around(given, selection)) hot.add(key)
  else if (pointed) for (const key of aroundPointed(lines, pointed)) hot.add(key)
  if (selection && pointed) hot.add(pointed)
  if (lit) hot.add(lit.key).add(lit.source).add(lit.target)
  return {
    rest: selection && hot.size > 0 ? 'faded' : hot.size > 0 ? 'dimmed' : 'plain',
    hot,
    picked: selection?.kind === 'edge' ? (lineOf.get(selection.key)?.key ?? null) : (selection?.key ?? null),
    lit: lit?.key ?? null,
    ghosts: given.ghosts,
  }
}

/** Entities that the selection speaks of but the filter leaves out. */
export function ghostsOf(
  network: Network,
  visible: ReadonlySet<string>,
  selection: Selection | null,
): ReadonlySet<string> {
  return new Set(endsOf(network, selection).filter((key) => !visible.has(key)))
}

/** The picked entity, or both ends of the picked edge; none when the graph does not hold it. */
function endsOf(network: Network, selection: Selection | null): string[] {
  if (selection?.kind === 'node') return network.hasNode(selection.key) ? [selection.key] : []
  return selection && network.hasEdge(selection.key) ? network.extremities(selection.key) : []
}

function around({ network, lines, lineOf, selection }: Given, picked: Selection): Iterable<string> {
  if (picked.kind === 'node') return network.hasNode(picked.key) ? neighbourhood(lines, picked.key) : []
  const line = lineOf.get(picked.key)
  return [...endsOf(network, selection), ...(line ? [line.key] : [])]
}

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
