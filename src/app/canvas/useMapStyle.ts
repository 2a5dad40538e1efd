/** Reads the tokens of the theme in force. */
import { type RefObject, useLayoutEffect, useState } from 'react'
import { readMapStyle, type ScreenStyle } from './read-map-style.ts'

/** @param container carries the theme as `data-theme`, so its tokens are those of the theme already */
export function useMapStyle(
  container: RefObject<HTMLElement | null>,
  theme: 'light' | 'dark',
): ScreenStyle | null {
  const [style, setStyle] = useState<ScreenStyle | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what the tokens are
  useLayoutEffect(() => {
    if (container.current) setStyle(readMapStyle(container.current))
  }, [container, theme])
  return style
}
