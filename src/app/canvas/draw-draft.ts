/** What stays of the map while years are dragged, over a map that is washed over as a whole. */
import type { Core } from 'cytoscape'
import type { StoreApi } from 'zustand'
import { drawnPart, type Manner } from '../../figure/drawn-part.ts'
import { laySheet } from '../../figure/sheet.ts'
import { type TurnOf, turnOfLine } from '../../figure/turn-of-line.ts'
import type { Network } from '../../graph/network.ts'
import type { Visible } from '../../graph/visible.ts'
import type { YearsDraft } from '../view.ts'
import { isMany } from './draw-map.ts'
import { drawSheet } from './draw-sheet.ts'
import type { Emphasis } from './emphasis.ts'
import type { ScreenStyle } from './read-map-style.ts'

export type Drafts = {
  /** The years under the hand; null when there is none. */
  drafts: StoreApi<YearsDraft | null>
  /** What they would leave if the hand let go. */
  wouldShow(draft: YearsDraft): { visible: Visible; turns: TurnOf | null }
}

export type Drafted = Drafts & {
  network: Network
  manner: Manner
  stretch: number
  style: ScreenStyle | null
  emphasis: Emphasis
}

/** How strongly the map beneath is washed over. */
const WASH = 0.78

/** @returns the entities that stay */
export function drawDraft(
  context: CanvasRenderingContext2D,
  cy: Core,
  { network, manner, wouldShow, stretch, style, emphasis }: Drafted,
  draft: YearsDraft,
): ReadonlySet<string> {
  const { visible, turns } = wouldShow(draft)
  const { nodes, lines } = drawnPart(network, visible, manner)
  if (!style) return nodes
  context.globalAlpha = WASH
  context.fillStyle = style.canvas
  context.fillRect(0, 0, cy.width(), cy.height())
  const zoom = cy.zoom()
  const sheet = laySheet(network, nodes, lines, { zoom, pan: cy.pan(), stretch })
  drawSheet(context, sheet, style, zoom, {
    isHasty: isMany(sheet),
    ...(turns && { colourOf: (line) => style.turns[turnOfLine(line, turns)] }),
    strengthOf: ({ key, strength }) =>
      emphasis.rest === 'plain' ? strength : emphasis.hot.has(key) ? 1 : style.fade.edge,
  })
  return nodes
}
