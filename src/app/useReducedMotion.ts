/** Whether the person asked the system for less motion; followed as it changes. */
import { useSyncExternalStore } from 'react'

const query = () => matchMedia('(prefers-reduced-motion: reduce)')

export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const asked = query()
      asked.addEventListener('change', onChange)
      return () => asked.removeEventListener('change', onChange)
    },
    () => query().matches,
  )
