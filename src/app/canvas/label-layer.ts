/**
 * The names above the map. They are placed when the camera rests and drawn with every picture of the renderer,
 * so that both move as one.
 */
import type { Core } from 'cytoscape'
import type { Lettering } from '../../figure/lettering.ts'
import type { Line } from '../../figure/lines.ts'
import { laySheet, type Projection, projected, type Sheet, symbolRadius } from '../../figure/sheet.ts'
import { type Block, besideSymbol } from '../../graph/labels/sides.ts'
import type { Network } from '../../graph/network.ts'
import type { Words } from '../../words/words.ts'
import { blankLayer } from './blank-layer.ts'
import { type DrawnLabel, type DrawnWord, drawLabels, drawWords } from './draw-labels.ts'
import type { Emphasis } from './emphasis.ts'
import { keepClearBoxes } from './keep-clear-boxes.ts'
import { labelsAround, type Placed, restingLabels } from './labels-in-view.ts'
import { isMeant, letteringScale, letteringsNow } from './letterings-now.ts'
import type { Measure } from './measure-lettering.ts'
import type { ScreenStyle } from './read-map-style.ts'
import { wordsOnLines } from './words-on-lines.ts'

export type Lettered = {
  network: Network
  nodes: ReadonlySet<string>
  lines: readonly Line[]
  words: Words
  stretch: number
  style: ScreenStyle
  measure: Measure
  emphasis: Emphasis
  pointed: string | null
}

const MARGIN = { x: 8, y: 4 }
const COUNTS_FROM_ZOOM = 0.55

export class LabelLayer {
  readonly #cy: Core
  readonly #canvas: HTMLCanvasElement
  #given: Lettered
  #resting: Placed = new Map()
  #shown: Placed = new Map()
  /** The entities that stay while years are dragged; null when they are not. */
  #staying: ReadonlySet<string> | null = null

  constructor(cy: Core, canvas: HTMLCanvasElement, given: Lettered) {
    this.#cy = cy
    this.#canvas = canvas
    this.#given = given
  }

  /** Takes new facts without placing or drawing anew. */
  give(given: Lettered): void {
    this.#given = given
  }

  /** Places all names for the camera as it stands. */
  place(): void {
    this.#resting = restingLabels(this.#space(), this.#resting)
    this.emphasize()
  }

  /** Places the names of what stands out; the others keep their places. */
  emphasize(): void {
    const { emphasis, pointed } = this.#given
    const keepRest = emphasis.rest === 'dimmed' || this.#cy.zoom() >= 1
    this.#shown =
      emphasis.rest === 'plain'
        ? this.#resting
        : labelsAround(this.#space(), emphasis, pointed, this.#resting, keepRest)
    this.draw()
  }

  /** Entities in the window whose names find no room there while nothing stands out. */
  unnamed(): ReadonlySet<string> {
    const { sheet, frame } = this.#space()
    const inSight = [...sheet.symbols.values()].filter(
      ({ x, y }) => x >= frame.x1 && x <= frame.x2 && y >= frame.y1 && y <= frame.y2,
    )
    return new Set(inSight.map(({ key }) => key).filter((key) => !this.#resting.has(key)))
  }

  /** While years are dragged, names of what falls out step back; null ends it. */
  dim(staying: ReadonlySet<string> | null): void {
    this.#staying = staying
    this.draw()
  }

  /** Draws the names where their symbols are now. */
  draw(): void {
    const { style } = this.#given
    const window = { width: this.#cy.width(), height: this.#cy.height() }
    const context = blankLayer(this.#canvas, window)
    if (!context) return
    const projection = this.#projection()
    const { emphasis } = this.#given
    const rest = emphasis.rest === 'faded' ? style.fade : style.dim
    const labels = this.#labels(projection, rest.node)
    // The counts on lines are those of the map before: they would only be in the way.
    if (!this.#staying) drawWords(context, this.#words(projection, rest.edge, labels), style)
    drawLabels(context, labels, style, letteringScale(projection.zoom))
  }

  #opacity(key: string, rest: number): number {
    const { emphasis } = this.#given
    return emphasis.rest === 'plain' || emphasis.hot.has(key) ? 1 : rest
  }

  /** Seen from afar, counts would only be specks: then just the lines that stand out bear them. */
  #words(projection: Projection, rest: number, labels: readonly DrawnLabel[]): DrawnWord[] {
    const { network, lines, words, emphasis } = this.#given
    const bearing = lines.filter(
      ({ key, count }) =>
        isMeant(this.#given, key) ||
        (count > 1 && (projection.zoom >= COUNTS_FROM_ZOOM || emphasis.hot.has(key))),
    )
    const ends = new Set(bearing.flatMap((line) => [line.source, line.target]))
    const meant = bearing.find((line) => isMeant(this.#given, line.key))?.key ?? null
    // What else stands out is no ground for a count either.
    const sheet = laySheet(network, new Set([...ends, ...this.#hotOnMap()]), bearing, projection)
    const names = labels.map(({ box }) => box)
    return wordsOnLines(words, network, sheet, meant, (key) => this.#opacity(key, rest), names)
  }

  #labels(projection: Projection, rest: number): DrawnLabel[] {
    const { network } = this.#given
    return [...this.#shown].flatMap(([key, { side, further, block }]) => {
      const lettering = this.#isOnMap(key) && letteringsNow(this.#given, key)[block]
      if (!lettering) return []
      const kind = network.getNodeAttribute(key, 'kind')
      const radius = symbolRadius(kind, network.degree(key), projection.zoom)
      const box = besideSymbol(
        side,
        { ...this.#pointOf(key, projection), radius },
        this.#sizeOf(lettering),
        further,
      )
      const isFalling = this.#staying !== null && !this.#staying.has(key)
      const opacity = isFalling ? this.#given.style.fade.node : this.#opacity(key, rest)
      return [{ lettering, side, box, opacity }]
    })
  }

  /** Where an entity is drawn: while it is dragged, that is not yet where it stands. */
  #pointOf(key: string, projection: Projection): { x: number; y: number } {
    const node = this.#cy.getElementById(key)
    return node.grabbed() ? node.renderedPosition() : projected(this.#given.network, key, projection)
  }

  #isOnMap(key: string): boolean {
    return this.#given.nodes.has(key) || this.#given.emphasis.ghosts.has(key)
  }

  #hotOnMap(): string[] {
    return [...this.#given.emphasis.hot].filter((key) => this.#given.nodes.has(key))
  }

  #sizeOf(lettering: Lettering): Block {
    const { width, height } = this.#given.measure(lettering)
    const scale = letteringScale(this.#cy.zoom())
    return { width: width * scale, height: height * scale }
  }

  #space() {
    const { network, nodes, lines, emphasis } = this.#given
    const sheet: Sheet = laySheet(network, [...nodes, ...emphasis.ghosts], lines, this.#projection())
    const [width, height] = [this.#cy.width(), this.#cy.height()]
    return {
      sheet,
      frame: { x1: MARGIN.x, y1: MARGIN.y, x2: width - MARGIN.x, y2: height - MARGIN.y },
      forbidden: keepClearBoxes(this.#canvas.parentElement ?? this.#canvas),
      blocksOf: (key: string) => letteringsNow(this.#given, key).map((lettering) => this.#sizeOf(lettering)),
    }
  }

  #projection(): Projection {
    return { zoom: this.#cy.zoom(), pan: this.#cy.pan(), stretch: this.#given.stretch }
  }
}
