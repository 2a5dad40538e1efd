/** Whether the window is a phone's: one column, rail and panel as sheets. The same limit as in the style sheets. */
import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 720px)'

function subscribe(changed: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches)
}
