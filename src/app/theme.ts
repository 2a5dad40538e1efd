/** Light or dark: the stored choice, else the system's. public/theme.js sets the first one before the paint. */
import { useEffect, useState } from 'react'

export type Theme = 'light' | 'dark'

const KEY = 'entente-theme'
const SYSTEM = '(prefers-color-scheme: dark)'

const current = (): Theme => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** The theme in use, and the switch to the other one. The system's changes are followed until someone chose. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState(current)
  const show = (next: Theme) => {
    document.documentElement.dataset.theme = next
    setTheme(next)
  }
  useEffect(() => {
    const system = matchMedia(SYSTEM)
    const follow = () => {
      if (stored()) return
      document.documentElement.dataset.theme = system.matches ? 'dark' : 'light'
      setTheme(current())
    }
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    show(next)
    try {
      localStorage.setItem(KEY, next)
    } catch {
      // storage may be forbidden; the choice then lasts as long as the page
    }
  }
  return [theme, toggle]
}
