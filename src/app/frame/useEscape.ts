/** Escape takes back one step: first an open sheet, then the selection. Search and dialogs answer for themselves. */
import { useEffect } from 'react'
import type { Explorer } from '../explorer.ts'
import { select } from '../view.ts'
import type { Tab } from './PhoneTabs.tsx'

export function useEscape({ store, dispatch }: Explorer, tab: Tab, onTab: (tab: Tab) => void): void {
  useEffect(() => {
    const stepBack = (event: KeyboardEvent) => {
      const isElsewhere = event.target instanceof Element && event.target.closest('input, [role="dialog"]')
      if (event.key !== 'Escape' || event.defaultPrevented || isElsewhere) return
      if (tab !== 'graph') onTab('graph')
      else if (store.getState().selection) dispatch(select(null))
    }
    document.addEventListener('keydown', stepBack)
    return () => document.removeEventListener('keydown', stepBack)
  }, [store, dispatch, tab, onTab])
}
