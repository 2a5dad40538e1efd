/**
 * The map itself: lines and symbols, drawn in one pass with every picture of the camera. What many lines would make
 * slow is drawn in haste at first, and in full as soon as nothing moves.
 */
import type { Core, NodeSingular } from 'cytoscape'
import type { Line } from '../../figure/lines.ts'
import { laySheet, type Projection, type Sheet } from '../../figure/sheet.ts'
import type { Network } from '../../graph/network.ts'
import { blankLayer } from './blank-layer.ts'
import { drawMap, type MapLook } from './draw-map.ts'
import { linesInWindow } from './lines-in-window.ts'
import { nearestLine } from './nearest-line.ts'
import type { ScreenStyle } from './read-map-style.ts'

/** Milliseconds without a new picture after which there is time. */
const REST = 90

export type Mapped = MapLook & {
  network: Network
  nodes: ReadonlySet<string>
  lines: readonly Line[]
  stretch: number
  style: ScreenStyle
}

export class MapLayer {
  readonly #cy: Core
  readonly #canvas: HTMLCanvasElement
  #given: Mapped
  #sheet: Sheet = { symbols: new Map(), lines: [] }
  #grabbed: NodeSingular | null = null
  /** What the last picture was drawn from, as far as it changes by itself. */
  #drawn = ''
  #frame = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(cy: Core, canvas: HTMLCanvasElement, given: Mapped) {
    this.#cy = cy
    this.#canvas = canvas
    this.#given = given
  }

  /** Takes new facts; they are drawn with the next picture. */
  give(given: Mapped): void {
    this.#given = given
    this.#drawn = ''
    this.#frame ||= requestAnimationFrame(this.draw)
  }

  /** Follows an entity under the hand; null when it is let go. */
  grab(node: NodeSingular | null): void {
    this.#grabbed = node
  }

  /** Draws anew if anything has changed: the renderer also tells of pictures in which nothing has. */
  draw = (): void => {
    const { x, y } = this.#cy.pan()
    const now = [this.#cy.zoom(), x, y, this.#cy.width(), this.#cy.height(), devicePixelRatio].join(' ')
    if (now === this.#drawn && !this.#grabbed) return
    this.#draw(false)
    this.#drawn = now
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
    clearTimeout(this.#timer)
  }

  /** The line within reach of a point in the window's pixels. */
  lineAt(point: { x: number; y: number }, reach: number): string | null {
    return nearestLine(this.#sheet.lines, point, reach)?.line.key ?? null
  }

  #draw(hasTime: boolean): void {
    this.stop()
    this.#frame = 0
    const window = { width: this.#cy.width(), height: this.#cy.height() }
    const context = blankLayer(this.#canvas, window)
    if (!context) return
    const { style } = this.#given
    const { symbols, lines } = this.#lay()
    this.#sheet = { symbols, lines: linesInWindow(lines, window) }
    const isHasty = drawMap(context, this.#sheet, style, this.#cy.zoom(), this.#given, hasTime)
    if (isHasty) this.#timer = setTimeout(() => this.#draw(true), REST)
  }

  #lay(): Sheet {
    const { network, nodes, lines, stretch, emphasis } = this.#given
    const projection: Projection = { zoom: this.#cy.zoom(), pan: this.#cy.pan(), stretch }
    const grabbed = this.#grabbed
    const elsewhere = grabbed && { key: grabbed.id(), ...grabbed.renderedPosition() }
    return laySheet(network, [...nodes, ...emphasis.ghosts], lines, projection, elsewhere)
  }
}
