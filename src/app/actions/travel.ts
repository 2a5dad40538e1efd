/** Finding and going back. */
import { ArrowLeft, CaseSensitive, Redo2, Search, Terminal, Undo2 } from 'lucide-react'
import { redo as redoIn, undo as undoIn } from '../store.ts'
import { otherScripts } from '../switches.ts'
import type { Action } from './action.ts'

export const search: Action = {
  id: 'search',
  words: 'action.search',
  group: 'go',
  Icon: Search,
  keys: ['/'],
  run: ({ explorer }) => explorer.search.current?.focus(),
}

export const palette: Action = {
  id: 'palette',
  words: 'action.palette',
  group: 'go',
  Icon: Terminal,
  keys: ['Mod+k'],
  run: ({ explorer }) => explorer.openDialog('palette'),
}

/** Along the trail, which the browser's history holds too. */
export const back: Action = {
  id: 'back',
  words: 'action.back',
  group: 'go',
  Icon: ArrowLeft,
  keys: ['Backspace'],
  isAvailable: ({ explorer }) => explorer.trail.getState().length > 1,
  run: () => history.back(),
}

export const undo: Action = {
  id: 'undo',
  words: 'action.undo',
  group: 'go',
  Icon: Undo2,
  keys: ['Mod+z'],
  isAvailable: ({ explorer }) => explorer.store.temporal.getState().pastStates.length > 0,
  run: ({ explorer }) => undoIn(explorer.store),
}

export const redo: Action = {
  id: 'redo',
  words: 'action.redo',
  group: 'go',
  Icon: Redo2,
  keys: ['Shift+Mod+z', 'Mod+y'],
  isAvailable: ({ explorer }) => explorer.store.temporal.getState().futureStates.length > 0,
  run: ({ explorer }) => redoIn(explorer.store),
}

const scripts = (on: boolean): Action => ({
  id: on ? 'scripts-on' : 'scripts-off',
  words: on ? 'action.scripts-on' : 'action.scripts-off',
  group: 'go',
  Icon: CaseSensitive,
  isAvailable: () => otherScripts.store.getState() !== on,
  run: () => otherScripts.set(on),
})

export const scriptsOn = scripts(true)
export const scriptsOff = scripts(false)
