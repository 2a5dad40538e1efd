/** Reads the tokens of the theme in force and gives them to the renderer. */
import type { Core } from 'cytoscape'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { readMapStyle, type ScreenStyle } from './read-map-style.ts'
import { stylesheet } from './stylesheet.ts'

/** @param container carries the theme as `data-theme`, so its tokens are those of the theme already */
export function useStylesheet(
  cy: Core | null,
  container: RefObject<HTMLElement | null>,
  theme: 'light' | 'dark',
): ScreenStyle | null {
  const [style, setStyle] = useState<ScreenStyle | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what the tokens are
  useLayoutEffect(() => {
    if (!cy || !container.current) return
    const read = readMapStyle(container.current)
    cy.style(stylesheet(read))
    setStyle(read)
  }, [cy, container, theme])
  return style
}
