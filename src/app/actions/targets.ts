/** What can be done with the entities that are picked or pointed at. */
import {
  CircleFadingPlus,
  CircleMinus,
  CopyPlus,
  EyeOff,
  Focus,
  Pin,
  PinOff,
  Route,
  Spline,
} from 'lucide-react'
import { DEPTHS } from '../../model/scope.ts'
import {
  focusOn,
  hide as hideAll,
  pickedNodes,
  select,
  togglePinned,
  toggleSelected,
  widenFocus,
} from '../view.ts'
import type { Action, Occasion } from './action.ts'
import { nameIn, nodesOf, oneOf } from './whom.ts'

export const focus: Action = {
  id: 'focus',
  words: 'action.focus',
  group: 'target',
  Icon: Focus,
  keys: ['f'],
  isAvailable(occasion) {
    const key = oneOf(occasion)
    return key !== null && occasion.visible.nodes.has(key) && occasion.view.scope.focus?.key !== key
  },
  run(occasion) {
    const key = oneOf(occasion)
    if (key === null) return
    const { explorer, words } = occasion
    explorer.dispatch(focusOn(key))
    explorer.say(words.t('done.focus', { name: nameIn(occasion, key) }), 'undo')
  },
}

export const unfocus: Action = {
  id: 'unfocus',
  words: 'action.unfocus',
  group: 'target',
  Icon: Spline,
  keys: ['f'],
  isAvailable: ({ view }) => view.scope.focus !== null,
  run: ({ explorer }) => explorer.dispatch(focusOn(null)),
}

const step = (id: 'wider' | 'closer', by: 1 | -1, keys: string, end: number): Action => ({
  id,
  words: `action.${id}`,
  group: 'view',
  Icon: by > 0 ? CircleFadingPlus : CircleMinus,
  keys: [keys],
  isAvailable: ({ view: { scope } }) => scope.focus !== null && scope.focus.depth !== end,
  run: ({ explorer }) => explorer.dispatch(widenFocus(by)),
})

export const wider = step('wider', 1, '.', DEPTHS.length)
export const closer = step('closer', -1, ',', 1)

/** From the one that is picked to the one that is pointed at, or between two that are picked. */
export const pathTo: Action = {
  id: 'path',
  words: 'action.path',
  group: 'target',
  Icon: Route,
  isAvailable: (occasion) => pathEnds(occasion) !== null,
  run(occasion) {
    const ends = pathEnds(occasion)
    if (ends) occasion.explorer.dispatch(select({ kind: 'path', ...ends }))
  },
}

function pathEnds({ target, view }: Occasion): { from: string; to: string } | null {
  const picked = view.selection?.kind === 'node' ? view.selection.key : null
  if (target?.kind === 'node' && picked !== null && picked !== target.key)
    return { from: picked, to: target.key }
  if (target?.kind === 'pair') return { from: target.a, to: target.b }
  const [from, to, ...others] = target?.kind === 'several' ? target.keys : []
  return from !== undefined && to !== undefined && others.length === 0 ? { from, to } : null
}

/** What Shift does with a click, for fingers. */
export const add: Action = {
  id: 'add',
  words: 'action.add',
  group: 'target',
  Icon: CopyPlus,
  isAvailable(occasion) {
    const key = oneOf(occasion)
    const picked = pickedNodes(occasion.view.selection)
    return key !== null && picked.length > 0 && !picked.includes(key)
  },
  run(occasion) {
    const key = oneOf(occasion)
    if (key !== null) occasion.explorer.dispatch(toggleSelected(key))
  },
}

export const pin: Action = {
  id: 'pin',
  words: 'action.pin',
  group: 'target',
  Icon: Pin,
  keys: ['p'],
  isAvailable: (occasion) => isPinned(occasion) === false,
  run: (occasion) => changePin(occasion, 'done.pin'),
}

export const unpin: Action = {
  id: 'unpin',
  words: 'action.unpin',
  group: 'target',
  Icon: PinOff,
  keys: ['p'],
  isAvailable: (occasion) => isPinned(occasion) === true,
  run: (occasion) => changePin(occasion, 'done.unpin'),
}

/** null when it is not one entity that is meant. */
function isPinned(occasion: Occasion): boolean | null {
  const key = oneOf(occasion)
  return key === null ? null : occasion.view.pinned.includes(key)
}

function changePin(occasion: Occasion, done: 'done.pin' | 'done.unpin'): void {
  const key = oneOf(occasion)
  if (key === null) return
  occasion.explorer.dispatch(togglePinned(key))
  occasion.explorer.say(occasion.words.t(done, { name: nameIn(occasion, key) }), 'undo')
}

export const hide: Action = {
  id: 'hide',
  words: 'action.hide',
  group: 'target',
  Icon: EyeOff,
  keys: ['h'],
  isAvailable: (occasion) => nodesOf(occasion).length > 0,
  run(occasion) {
    const keys = nodesOf(occasion)
    const [first = ''] = keys
    const { explorer, words } = occasion
    explorer.dispatch(hideAll(keys))
    const said =
      keys.length === 1
        ? words.t('done.hide', { name: nameIn(occasion, first) })
        : words.t('done.hide-all', { count: keys.length })
    explorer.say(said, 'undo')
  },
}
