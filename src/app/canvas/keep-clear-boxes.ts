/** Where no name may stand because something lies over the map: whatever is marked `data-keep-clear`. */
import type { Box } from '../../graph/labels/box.ts'

/** Boxes in the map's own pixels. Looks within the map's parent, so that the shell's captions count too. */
export function keepClearBoxes(map: HTMLElement): Box[] {
  const origin = map.getBoundingClientRect()
  return [...(map.parentElement ?? map).querySelectorAll('[data-keep-clear]')].flatMap((element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return []
    return [
      { x1: left - origin.left, y1: top - origin.top, x2: right - origin.left, y2: bottom - origin.top },
    ]
  })
}
