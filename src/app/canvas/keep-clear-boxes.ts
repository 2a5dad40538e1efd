/** Where no name may stand because something lies over the map: whatever is marked `data-keep-clear`. */
import type { Box } from '../../graph/labels/box.ts'

/** Boxes in the map's own pixels, of the whole page: a caption counts as well as a sheet from below. */
export function keepClearBoxes(map: HTMLElement): Box[] {
  const origin = map.getBoundingClientRect()
  return [...document.querySelectorAll('[data-keep-clear]')].flatMap((element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0 || right < origin.left || left > origin.right) return []
    return [
      { x1: left - origin.left, y1: top - origin.top, x2: right - origin.left, y2: bottom - origin.top },
    ]
  })
}
