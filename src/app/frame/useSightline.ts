/** Where the panel covers part of the map, what is picked is brought out from under it. */
import { useEffect } from 'react'
import type { Explorer } from '../explorer.ts'
import type { Selection } from '../view.ts'

const COVERED = '(max-width: 1180px)'
/** The map learns its new size a little after the panel opens. */
const SETTLED = 160

export function useSightline({ canvas, lit }: Explorer, selection: Selection | null): void {
  useEffect(() => {
    // A row that goes away with its panel never says that the pointer left it.
    lit.setState(null, true)
    if (!selection || !matchMedia(COVERED).matches) return
    const timer = setTimeout(() => canvas.current?.centre(selection.key), SETTLED)
    return () => clearTimeout(timer)
  }, [canvas, lit, selection])
}
