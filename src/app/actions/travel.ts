/** Finding and going back. */
import { ArrowLeft, CaseSensitive, Redo2, Search, Terminal, Undo2 } from 'lucide-react'
import { redo as redoIn, undo as undoIn, type ViewStore } from '../store.ts'
import { otherScripts } from '../switches.ts'
import { tell } from '../told-error.ts'
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

const stepsBack = (store: ViewStore) => store.temporal.getState().pastStates.length
const stepsOn = (store: ViewStore) => store.temporal.getState().futureStates.length

/** What was done to the view since the last correction, then that correction. */
export const undo: Action = {
  id: 'undo',
  words: 'action.undo',
  group: 'go',
  Icon: Undo2,
  keys: ['Mod+z'],
  isAvailable: ({ explorer: { store, corrector } }) => stepsBack(store) > 0 || corrector.canUndo(),
  run: ({ explorer: { store, corrector, say }, words }) => {
    if (stepsBack(store) > 0) undoIn(store)
    else corrector.undo().catch((error) => say(tell(error, words)))
    say(words.t('done.undo'))
  },
}

export const redo: Action = {
  id: 'redo',
  words: 'action.redo',
  group: 'go',
  Icon: Redo2,
  keys: ['Shift+Mod+z', 'Mod+y'],
  isAvailable: ({ explorer: { store, corrector } }) =>
    stepsOn(store) > 0 || corrector.canRedo(stepsBack(store)),
  run: ({ explorer: { store, corrector, say }, words }) => {
    if (stepsOn(store) > 0) redoIn(store)
    else corrector.redo().catch((error) => say(tell(error, words)))
    say(words.t('done.redo'))
  },
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
