/** Escape takes back one step: first an open sheet, then the text over the panel, then the selection. Search and dialogs answer for themselves. */
import { useEffect } from 'react'
import type { Explorer } from '../explorer.ts'
import { read, select } from '../view.ts'
import type { Tab } from './PhoneTabs.tsx'

export function useEscape({ store, dispatch }: Explorer, tab: Tab, onTab: (tab: Tab) => void): void {
  useEffect(() => {
    const stepBack = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('input, [role="dialog"]')
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere) return
      const { mode, selection, reading } = store.getState()
      if (tab !== 'graph') onTab('graph')
      else if (reading && mode !== 'documents') dispatch(read(null))
      else if (selection) dispatch(select(null))
      else if (reading) dispatch(read(null))
    }
    document.addEventListener('keydown', stepBack)
    return () => document.removeEventListener('keydown', stepBack)
  }, [store, dispatch, tab, onTab])
}
