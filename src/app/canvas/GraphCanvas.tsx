/** The map: entities and lines at the positions that the build computed, to click, hover, zoom and pan. */
import { type Ref, Suspense, useId, useImperativeHandle, useMemo, useRef } from 'react'
import type { DrawnPart, Manner } from '../../figure/drawn-part.ts'
import { linesOfEdges } from '../../figure/lines.ts'
import type { TurnOf } from '../../figure/turn-of-line.ts'
import type { Network } from '../../graph/network.ts'
import type { Place } from '../../graph/placed.ts'
import type { Visible } from '../../graph/visible.ts'
import { later } from '../later.ts'
import type { Lit } from '../lit.ts'
import { spokenOf } from '../spoken-of.ts'
import type { Selection } from '../view.ts'
import './canvas.css'
import { useWords } from '../words.ts'
import { describeThing } from './describe-thing.ts'
import type { Drafts } from './draw-draft.ts'
import { emphasis, ghostsOf } from './emphasis.ts'
import type { MapLayer } from './map-layer.ts'
import { type MapWindow, mapWindow } from './map-window.ts'
import { Readout } from './Readout.tsx'
import { useCamera } from './useCamera.ts'
import { useCameraReport } from './useCameraReport.ts'
import { useCytoscape } from './useCytoscape.ts'
import { useDraft } from './useDraft.ts'
import { useDragging } from './useDragging.ts'
import { useElements } from './useElements.ts'
import { useHover } from './useHover.ts'
import { useLabels } from './useLabels.ts'
import { useLasso } from './useLasso.ts'
import { useMapLayer } from './useMapLayer.ts'
import { useMapStyle } from './useMapStyle.ts'
import { useShowPicked } from './useShowPicked.ts'
import { useStretch } from './useStretch.ts'
import { useSymbolScale } from './useSymbolScale.ts'
import { type Taps, useTaps } from './useTaps.ts'
import { useWalk } from './useWalk.ts'

const ZoomButtons = later(import('./ZoomButtons.tsx').then((module) => module.ZoomButtons))

export type CanvasHandle = {
  zoomBy(factor: number): void
  fit(): void
  /** Brings an entity into the middle at a readable zoom. */
  centre(key: string): void
  /** Makes the next drag a lasso. */
  lasso(): void
  /** The part of the map in sight; null until it is drawn. */
  window(): MapWindow | null
}

type Props = {
  network: Network
  manner: Manner
  visible: Visible
  /** What is drawn of it. */
  part: DrawnPart
  /** The years under the hand while they are dragged, and what they would leave. */
  drafts: Drafts['drafts']
  wouldShow: Drafts['wouldShow']
  /** What two compared periods make of each relation; null when nothing is compared. */
  turns: TurnOf | null
  selection: Selection | null
  /** Who stays in sight, as an outline, when the filter leaves it out. */
  pinned: readonly string[]
  taps: Taps & { onMove(place: Place, byTouch: boolean): void }
  theme: 'light' | 'dark'
  ref: Ref<CanvasHandle>
  /** What to light up, while words that speak of it are hovered. */
  lit?: Lit | null
}

export function GraphCanvas(props: Props) {
  const { network, manner, visible, part, selection, pinned, taps, theme, lit = null, ref } = props
  const { nodes, lines } = part
  const words = useWords()
  const { t } = words
  const container = useRef<HTMLDivElement>(null)
  const drawing = useRef<HTMLCanvasElement>(null)
  const draft = useRef<HTMLCanvasElement>(null)
  const lettering = useRef<HTMLCanvasElement>(null)
  const ring = useRef<SVGPolygonElement>(null)
  const keys = useId()
  const linesOf = useMemo(() => linesOfEdges(lines), [lines])

  const style = useMapStyle(container, theme)
  const cy = useCytoscape(container, style)
  const stretch = useStretch(cy, network)
  const camera = useCamera(cy, style, { network, nodes, stretch })
  const map = useRef<MapLayer>(null)
  const hovered = useHover(cy, container, map, style?.hoverDelay ?? 0)
  const walking = useWalk({
    network,
    nodes,
    lines,
    selection,
    taps,
    show: camera.show,
    placeOf: camera.placeOf,
  })
  const pointed = hovered ?? walking.cursor
  const spoken = useMemo(() => spokenOf(network, visible, selection), [network, visible, selection])
  const ghosts = useMemo(() => ghostsOf(nodes, spoken, pinned), [nodes, spoken, pinned])
  const standing = useMemo(
    () => emphasis({ nodes, ghosts, lines, linesOf, selection, spoken, pointed, lit }),
    [nodes, ghosts, lines, linesOf, selection, spoken, pointed, lit],
  )
  useElements(cy, network, nodes, ghosts, stretch)
  useSymbolScale(cy, nodes)
  useCameraReport(cy, container, stretch)
  useTaps(cy, map, lines, selection, taps)
  useDragging(cy, stretch, taps.onMove)
  const lasso = useLasso(cy, ring, taps.onSelectAll)
  useShowPicked(camera, selection)
  const { drafts, wouldShow, turns } = props
  const drawn = { network, nodes, lines, stretch, style, emphasis: standing }
  useMapLayer(cy, map, drawing, { ...drawn, cursor: walking.cursor, turns })
  const names = useLabels(cy, lettering, { ...drawn, words, pointed })
  useDraft(cy, draft, names, { ...drawn, manner, drafts, wouldShow })
  const { ask } = lasso
  useImperativeHandle(
    ref,
    () => ({
      ...camera,
      lasso: ask,
      window: () => cy && mapWindow(cy, stretch, names.current?.unnamed() ?? new Set()),
    }),
    [camera, cy, stretch, ask, names],
  )
  const thing = pointed ? describeThing(words, network, visible, lines, pointed) : null
  return (
    <div className={`map${lasso.isAsked ? ' with-lasso' : ''}`} data-theme={theme}>
      <canvas className="map-layer" ref={drawing} />
      <div
        className="map-drawing"
        ref={container}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application widget takes the keys itself
        tabIndex={0}
        aria-label={t('map.label', {
          entities: t('count.entities', { count: visible.nodes.size }),
          relations: t('count.relations', { count: visible.edges.size }),
        })}
        aria-describedby={keys}
        onKeyDown={walking.onKeyDown}
        // The menu is ours; the keyboard's own menu key asks for it too.
        onContextMenu={(event) => event.preventDefault()}
        onBlur={walking.leave}
      />
      <canvas className="map-layer" ref={draft} />
      <canvas className="map-layer" ref={lettering} />
      <svg className="map-layer" aria-hidden="true">
        <polygon className="lasso" ref={ring} />
      </svg>
      <Readout thing={thing} />
      <Suspense fallback={null}>
        <ZoomButtons camera={camera} />
      </Suspense>
      <p className="hidden-text" id={keys}>
        {t('map.keys')}
      </p>
      <p className="hidden-text" aria-live="polite">
        {walking.cursor && thing ? `${thing.name}, ${thing.facts.replaceAll(' · ', ', ')}` : ''}
      </p>
    </div>
  )
}
