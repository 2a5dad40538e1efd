/** Bringing in neighbours that the filter leaves and the scope does not. */
import { UnfoldHorizontal } from 'lucide-react'
import { landNear } from '../../graph/land-near.ts'
import { outsideNeighbours } from '../../graph/outside-neighbours.ts'
import { placed } from '../../graph/placed.ts'
import { visible as filtered } from '../../graph/visible.ts'
import { isFolded } from '../../model/filter.ts'
import { expand as expanded } from '../view.ts'
import type { Action, Occasion } from './action.ts'
import { oneOf } from './whom.ts'

/** More at once would be a heap; the rest comes with the next. */
export const MOST_EXPANDED = 25

/** The neighbours of an entity that the filter leaves but the scope does not. */
const outside = ({ explorer: { network }, view: { filter }, visible }: Occasion, key: string) =>
  outsideNeighbours(network, filtered(network, filter), visible, key, isFolded(filter.meetings))

/** Adds entities beside the one that they are neighbours of, and says how many came. */
export function addNeighbours(
  { explorer, view, visible, words }: Occasion,
  key: string,
  added: readonly string[],
): void {
  const { network, store, dispatch, say, seen } = explorer
  const places = landNear(placed(network, view.moved), visible.nodes, key, added)
  dispatch(expanded(visible.nodes, added, places))
  const relations = seen(store.getState()).edges.size - visible.edges.size
  say(words.t('done.expand', { entities: added.length, relations }), 'undo')
}

export const expand: Action = {
  id: 'expand',
  words: 'action.expand',
  group: 'target',
  Icon: UnfoldHorizontal,
  keys: ['x'],
  isAvailable(occasion) {
    const key = oneOf(occasion)
    return key !== null && outside(occasion, key).length > 0
  },
  run(occasion) {
    const key = oneOf(occasion)
    if (key === null) return
    const keys = new Set(outside(occasion, key).flatMap((group) => group.keys))
    addNeighbours(occasion, key, [...keys].slice(0, MOST_EXPANDED))
  },
}
