/** Light or dark: the stored choice, else the system's. public/theme.js sets the first one before the paint. */
import { useLayoutEffect } from 'react'
import { createStore, useStore } from 'zustand'

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

const themes = createStore<Theme>(() => 'light')

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme
  themes.setState(theme, true)
}

/** Switches to the other theme, and keeps the choice. */
export function toggleTheme(): void {
  const next = current() === 'dark' ? 'light' : 'dark'
  show(next)
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // storage may be forbidden; the choice then lasts as long as the page
  }
}

/** The theme in use. The system's changes are followed until someone chose. */
export function useTheme(): Theme {
  useLayoutEffect(() => {
    themes.setState(current(), true)
    const system = matchMedia(SYSTEM)
    const follow = () => {
      if (!stored()) show(system.matches ? 'dark' : 'light')
    }
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  return useStore(themes)
}
