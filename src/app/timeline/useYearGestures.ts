/** Gestures on the bars: click one for its step alone, drag for a range, drag the window to move it. */
import { type PointerEvent, useRef } from 'react'
import { draggedSteps } from './dragged-steps.ts'
import type { Steps } from './time-axis.ts'

type Props = {
  axis: Steps
  chosen: Steps | null
  onDraft(steps: Steps | null): void
  onChoose(steps: Steps | null): void
}

const SLIP = 4

export function useYearGestures({ axis, chosen, onDraft, onChoose }: Props) {
  const drag = useRef<{ x: number; step: number; moved: boolean } | null>(null)
  const stepAt = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / width
    const count = axis.to - axis.from + 1
    return axis.from + Math.min(count - 1, Math.max(0, Math.floor(share * count)))
  }
  const dragged = (event: PointerEvent<HTMLElement>) =>
    drag.current ? draggedSteps(drag.current.step, stepAt(event), chosen, axis) : null
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      const isHandle = (event.target as HTMLElement).closest('.year-handle')
      if (event.button !== 0 || isHandle) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, step: stepAt(event), moved: false }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      drag.current.moved ||= Math.abs(event.clientX - drag.current.x) > SLIP
      if (drag.current.moved) onDraft(dragged(event))
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      const { step, moved } = drag.current
      const isAlone = chosen?.from === step && chosen.to === step
      if (moved) onChoose(dragged(event))
      else onChoose(isAlone ? null : { from: step, to: step })
      drag.current = null
    },
    onPointerCancel() {
      drag.current = null
      onDraft(null)
    },
  }
}
