/**
 * While years are dragged, what falls out steps back and what stays is drawn above it; nothing is hidden, and the
 * renderer hears of nothing before the hand lets go. One picture of ours costs less than a hover of the renderer's.
 */
import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useRef } from 'react'
import type { Drafted } from './draw-draft.ts'
import type { LabelLayer } from './label-layer.ts'

export function useDraft(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  names: RefObject<LabelLayer | null>,
  given: Drafted,
): void {
  const latest = useRef(given)
  latest.current = given
  const { drafts } = given
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!cy || !context) return
    let frame = 0
    const show = async () => {
      frame = 0
      // Fetched with the first drag: the first picture does not wait for it.
      const { drawDraft } = await import('./draw-draft.ts')
      const draft = drafts.getState()
      clear(context, cy)
      names.current?.dim(draft && drawDraft(context, cy, latest.current, draft))
    }
    const soon = () => {
      frame ||= requestAnimationFrame(show)
    }
    const stop = drafts.subscribe(soon)
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [cy, canvas, names, drafts])
}

/** A clean canvas in the window's size and in the renderer's resolution. */
function clear(context: CanvasRenderingContext2D, cy: Core): void {
  const ratio = window.devicePixelRatio || 1
  const { canvas } = context
  const [width, height] = [Math.round(cy.width() * ratio), Math.round(cy.height() * ratio)]
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}
