/** The map: entities and lines at the positions that the build computed, to click, hover, zoom and pan. */
import { type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import { lineOfEdge, lines as linesOf } from '../../figure/lines.ts'
import type { Network } from '../../graph/network.ts'
import type { Visible } from '../../graph/visible.ts'
import type { Selection } from '../view.ts'
import './canvas.css'
import { emphasis } from './emphasis.ts'
import { useCamera } from './useCamera.ts'
import { useCytoscape } from './useCytoscape.ts'
import { useElements } from './useElements.ts'
import { useEmphasis } from './useEmphasis.ts'
import { useHover } from './useHover.ts'
import { useLabels } from './useLabels.ts'
import { useStretch } from './useStretch.ts'
import { useStylesheet } from './useStylesheet.ts'
import { useTaps } from './useTaps.ts'

export type CanvasHandle = {
  zoomBy(factor: number): void
  fit(): void
  /** Brings an entity into the middle at a readable zoom. */
  centre(key: string): void
  /** The visible map as a PNG. @throws Error, in words for the user, when it cannot be drawn */
  image(): Promise<Blob>
}

type Props = {
  network: Network
  visible: Visible
  selection: Selection | null
  onSelect(selection: Selection | null): void
  theme: 'light' | 'dark'
  ref: Ref<CanvasHandle>
  /** An edge to light up, while a row that names it is hovered. */
  lit?: string | null
}

export function GraphCanvas({ network, visible, selection, onSelect, theme, lit = null, ref }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const lettering = useRef<HTMLCanvasElement>(null)
  const cy = useCytoscape(container, network.order + network.size)
  const style = useStylesheet(cy, container, theme)
  const lines = useMemo(() => linesOf(network, visible.edges), [network, visible.edges])
  const lineOf = useMemo(() => lineOfEdge(lines), [lines])
  const stretch = useStretch(cy, network)
  const hovered = useHover(cy, container, style?.hoverDelay ?? 0)
  const pointed = hovered
  const standing = useMemo(
    () => emphasis({ network, nodes: visible.nodes, lines, lineOf, selection, pointed, lit }),
    [network, visible.nodes, lines, lineOf, selection, pointed, lit],
  )
  const drawn = useMemo(
    () => (standing.ghosts.size > 0 ? new Set([...visible.nodes, ...standing.ghosts]) : visible.nodes),
    [visible.nodes, standing.ghosts],
  )
  useElements(cy, network, drawn, lines, style, stretch)
  useEmphasis(cy, standing, null, lines)
  const camera = useCamera(cy, style)
  useTaps(cy, lines, selection, onSelect)
  useLabels(cy, lettering, {
    network,
    nodes: visible.nodes,
    lines,
    stretch,
    style,
    emphasis: standing,
    pointed,
  })
  useImperativeHandle(ref, () => ({ ...camera, image: () => Promise.reject(new Error('Not drawn yet.')) }), [
    camera,
  ])
  return (
    <div className="map" data-theme={theme}>
      <div className="map-drawing" ref={container} />
      <canvas className="map-lettering" ref={lettering} />
    </div>
  )
}
