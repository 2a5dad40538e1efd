/** What actions act on right now, asked for when one is run or offered. */
import { useCallback } from 'react'
import { useExplorer } from '../explorer.ts'
import type { Selection } from '../view.ts'
import { useWords } from '../words.ts'
import type { Action, Occasion } from './action.ts'
import { ACTIONS } from './index.ts'

/** @returns the occasion; `pointed` stands before what is picked */
export function useOccasion(): (pointed?: Selection | null) => Occasion {
  const explorer = useExplorer()
  const words = useWords()
  return useCallback(
    (pointed = null) => {
      const view = explorer.store.getState()
      return { explorer, view, visible: explorer.seen(view), words, target: pointed ?? view.selection }
    },
    [explorer, words],
  )
}

/** Those that can be done now. */
export const actionsFor = (occasion: Occasion): Action[] =>
  ACTIONS.filter(({ isAvailable }) => isAvailable?.(occasion) ?? true)
