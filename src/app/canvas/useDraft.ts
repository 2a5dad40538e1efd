/**
 * While years are dragged, what falls out steps back and what stays is drawn above it; nothing is hidden, and the
 * renderer hears of nothing before the hand lets go. One picture of ours costs less than a hover of the renderer's.
 */
import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useRef } from 'react'
import { blankLayer } from './blank-layer.ts'
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
    const element = canvas.current
    if (!cy || !element) return
    let frame = 0
    const show = async () => {
      frame = 0
      // Fetched with the first drag: the first picture does not wait for it.
      const { drawDraft } = await import('./draw-draft.ts')
      const draft = drafts.getState()
      const context = blankLayer(element, { width: cy.width(), height: cy.height() })
      names.current?.dim(draft && context && drawDraft(context, cy, latest.current, draft))
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
