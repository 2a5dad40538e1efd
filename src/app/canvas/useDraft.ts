/**
 * While years are dragged, what falls out steps back and what stays is drawn above it; nothing is hidden, and the
 * renderer hears of nothing before the hand lets go. One picture of ours costs less than a hover of the renderer's.
 */
import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useRef } from 'react'
import type { StoreApi } from 'zustand'
import { lines as linesOf } from '../../figure/lines.ts'
import { laySheet } from '../../figure/sheet.ts'
import type { Network } from '../../graph/network.ts'
import type { Visible } from '../../graph/visible.ts'
import type { YearRange } from '../../model/dates.ts'
import { drawSheet } from './draw-sheet.ts'
import type { Emphasis } from './emphasis.ts'
import type { LabelLayer } from './label-layer.ts'
import type { ScreenStyle } from './read-map-style.ts'

type Given = {
  network: Network
  isUndatedApart: boolean
  stretch: number
  style: ScreenStyle | null
  emphasis: Emphasis
  /** The years under the hand; null when there is none. */
  drafts: StoreApi<YearRange | null>
  /** What they would leave. */
  seenIn(years: YearRange): Visible
}

/** How strongly the map beneath is washed over. */
const WASH = 0.78

export function useDraft(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  names: RefObject<LabelLayer | null>,
  given: Given,
): void {
  const latest = useRef(given)
  latest.current = given
  const { drafts } = given
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!cy || !context) return
    let frame = 0
    const show = () => {
      frame = 0
      const years = drafts.getState()
      clear(context, cy)
      names.current?.dim(years && drawDraft(context, cy, latest.current, years))
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

/** @returns the entities that stay */
function drawDraft(
  context: CanvasRenderingContext2D,
  cy: Core,
  { network, isUndatedApart, seenIn, stretch, style, emphasis }: Given,
  years: YearRange,
): ReadonlySet<string> {
  const { nodes, edges } = seenIn(years)
  if (!style) return nodes
  context.globalAlpha = WASH
  context.fillStyle = style.canvas
  context.fillRect(0, 0, cy.width(), cy.height())
  const zoom = cy.zoom()
  const sheet = laySheet(network, nodes, linesOf(network, edges, isUndatedApart), {
    zoom,
    pan: cy.pan(),
    stretch,
  })
  drawSheet(context, sheet, style, zoom, {
    strengthOf: ({ key, strength }) =>
      emphasis.rest === 'plain' ? strength : emphasis.hot.has(key) ? 1 : style.fade.edge,
  })
  return nodes
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
