/** Binds the keys of all actions to the page. Single letters are letters in fields, and can be switched off. */
import { use, useEffect } from 'react'
import { useStore } from 'zustand'
import { useExplorer } from '../explorer.ts'
import { LibraryContext } from '../library/opened.ts'
import { singleKeys } from '../switches.ts'
import { takeEarlyKeys } from './early-keys.ts'
import { isPressed, isSingle } from './keys.ts'
import { actionsFor, useOccasion } from './useOccasion.ts'

const FIELDS = 'input, textarea, select, [contenteditable="true"]'
/** Menus and lists find their items by letters; dialogs are a place of their own. */
const OWN_LETTERS = `${FIELDS}, [role="menu"], [role="listbox"], [role="dialog"], [role="grid"]`

/** In an empty field there is nothing that the field itself could undo. */
const isEmpty = (target: EventTarget | null) => target instanceof HTMLInputElement && target.value === ''

/** What stands behind an open dialog is not seen, and waits. */
function useIsCovered(): boolean {
  const { dialog } = useExplorer()
  const isLibraryOpen = use(LibraryContext)?.isOpen ?? false
  return useStore(dialog, (open) => open !== null) || isLibraryOpen
}

export function ActionKeys() {
  const occasion = useOccasion()
  const isCovered = useIsCovered()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const { target } = event
      const isInside = (selector: string) => target instanceof Element && target.closest(selector) !== null
      const isFree = (keys: string) =>
        isSingle(keys)
          ? singleKeys.store.getState() && !isInside(OWN_LETTERS)
          : !isInside(FIELDS) || keys === 'Mod+k' || (isEmpty(target) && !isCovered)
      const now = occasion()
      const action = actionsFor(now).find(({ keys = [] }) =>
        keys.some((each) => isPressed(each, event) && isFree(each)),
      )
      if (!action) return
      event.preventDefault()
      if (!isCovered) action.run(now)
    }
    for (const event of takeEarlyKeys()) press(event)
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [occasion, isCovered])
  return null
}
