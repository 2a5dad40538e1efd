/** A link may name entities by keys they had before they were joined with others: they are found under their new ones. */
import type { Network } from '../graph/network.ts'
import { RELATIONS, type RelationType } from '../model/relations.ts'
import { type Selection, selectAll, type View } from './view.ts'

type Renaming = (key: string) => string

/** A view whose former keys are replaced by those they lead to; keys that lead nowhere stay. */
export function followRedirects(view: View, network: Network): View {
  const redirects: Record<string, string> = network.getAttribute('redirects') ?? {}
  const now: Renaming = (key) =>
    !network.hasNode(key) && Object.hasOwn(redirects, key) ? (redirects[key] ?? key) : key
  const all = (keys: readonly string[]) => [...new Set(keys.map(now))]
  const { focus, shown, hidden } = view.scope
  const moved = view.moved.map((place) => ({ ...place, key: now(place.key) }))
  return withSelection(
    {
      ...view,
      scope: {
        focus: focus && { ...focus, key: now(focus.key) },
        shown: shown && all(shown),
        hidden: all(hidden),
      },
      moved: moved.filter(({ key }, at) => moved.findIndex((each) => each.key === key) === at),
      pinned: all(view.pinned),
    },
    now,
    network,
  )
}

function withSelection(view: View, now: Renaming, network: Network): View {
  const { selection } = view
  switch (selection?.kind) {
    case undefined:
      return view
    case 'several':
      return selectAll([...new Set(selection.keys.map(now))])(view)
    case 'edge':
      return { ...view, selection: { kind: 'edge', key: edgeNow(selection.key, now, network) } }
    case 'node':
      return { ...view, selection: { kind: 'node', key: now(selection.key) } }
    case 'pair':
      return { ...view, selection: twoNow(selection, now(selection.a), now(selection.b)) }
    case 'path':
      return { ...view, selection: twoNow(selection, now(selection.from), now(selection.to)) }
  }
}

/** Two that have become one are no two. */
function twoNow({ kind }: Extract<Selection, { kind: 'pair' | 'path' }>, a: string, b: string): Selection {
  if (a === b) return { kind: 'node', key: a }
  return kind === 'pair' ? { kind, a, b } : { kind, from: a, to: b }
}

/** A relation may be led on by itself, dated anew; else its key holds those of its ends: `met-with:actor/a:actor/b:2021`. */
function edgeNow(key: string, now: Renaming, network: Network): string {
  if (network.hasEdge(key)) return key
  if (network.hasEdge(now(key))) return now(key)
  const [type = '', from = '', to = '', ...rest] = key.split(':')
  const ends = [now(from), now(to)]
  const isSymmetric = Object.hasOwn(RELATIONS, type) && RELATIONS[type as RelationType].symmetric
  const orders = isSymmetric ? [ends, ends.toReversed()] : [ends]
  return (
    orders.map((order) => [type, ...order, ...rest].join(':')).find((each) => network.hasEdge(each)) ?? key
  )
}
