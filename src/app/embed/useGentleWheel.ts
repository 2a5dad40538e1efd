/**
 * Inside of another page the wheel scrolls that page: it zooms the map only with Ctrl or ⌘, or once the map was
 * clicked, until the pointer leaves it.
 */
import { type RefObject, useEffect, useState } from 'react'

/** Milliseconds that the hint stays. */
const STAYS = 1600

/** @returns whether somebody just tried in vain */
export function useGentleWheel(frame: RefObject<HTMLElement | null>): boolean {
  const [isHinting, hint] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (!element) return
    let isMeant = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const wheel = (event: WheelEvent) => {
      if (isMeant || event.ctrlKey || event.metaKey) return
      // Before the renderer hears of it; the browser then scrolls what is around.
      event.stopPropagation()
      hint(true)
      clearTimeout(timer)
      timer = setTimeout(() => hint(false), STAYS)
    }
    const mean = () => {
      isMeant = true
      hint(false)
    }
    const leave = () => {
      isMeant = false
    }
    element.addEventListener('wheel', wheel, { capture: true, passive: true })
    element.addEventListener('pointerdown', mean)
    element.addEventListener('pointerleave', leave)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('wheel', wheel, { capture: true })
      element.removeEventListener('pointerdown', mean)
      element.removeEventListener('pointerleave', leave)
    }
  }, [frame])
  return isHinting
}
