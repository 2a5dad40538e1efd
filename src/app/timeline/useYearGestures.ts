/** Gestures on the bars: click one for its year alone, drag for a range, drag the window to move it. */
import { type PointerEvent, useRef } from 'react'
import type { YearRange } from '../../model/dates.ts'
import { draggedYears } from './dragged-years.ts'

type Props = {
  extent: YearRange
  chosen: YearRange | null
  onDraft(range: YearRange | null): void
  onChoose(range: YearRange | null): void
}

const SLIP = 4

export function useYearGestures({ extent, chosen, onDraft, onChoose }: Props) {
  const drag = useRef<{ x: number; year: number; moved: boolean } | null>(null)
  const yearAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / width
    const count = extent.to - extent.from + 1
    return extent.from + Math.min(count - 1, Math.max(0, Math.floor(share * count)))
  }
  const dragged = (event: PointerEvent<HTMLElement>) =>
    drag.current ? draggedYears(drag.current.year, yearAt(event), chosen, extent) : null
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const isHandle = (event.target as HTMLElement).closest('.year-handle')
      if (event.button !== 0 || isHandle) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, year: yearAt(event), moved: false }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      drag.current.moved ||= Math.abs(event.clientX - drag.current.x) > SLIP
      if (drag.current.moved) onDraft(dragged(event))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      const { year, moved } = drag.current
      const isAlone = chosen?.from === year && chosen.to === year
      if (moved) onChoose(dragged(event))
      else onChoose(isAlone ? null : { from: year, to: year })
      drag.current = null
    },
    onPointerCancel() {
      drag.current = null
      onDraft(null)
    },
  }
}
