/** Keeps the layer of names in step with the camera, the filter, the emphasis and the fonts. */
import type { Core } from 'cytoscape'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { LabelLayer, type Lettered } from './label-layer.ts'
import { createMeasure } from './measure-lettering.ts'
import type { ScreenStyle } from './read-map-style.ts'
import { useFonts } from './useFonts.ts'
import { watchKeepClear } from './watch-keep-clear.ts'

/** Milliseconds without a movement after which the camera counts as resting. */
const REST = 70
/** So many names are placed within a picture. */
const MANY = 300

type Given = Omit<Lettered, 'measure' | 'style'> & { style: ScreenStyle | null }

/** @returns the layer, while there is one */
export function useLabels(
  cy: Core | null,
  canvas: RefObject<HTMLCanvasElement | null>,
  given: Given,
): RefObject<LabelLayer | null> {
  const { network, nodes, lines, words, stretch, style, emphasis, pointed } = given
  const fonts = useFonts(style?.font)
  const measure = useMemo(() => (style && fonts > 0 ? createMeasure(style.font) : null), [style, fonts])
  const layer = useRef<LabelLayer | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const lettered = useMemo<Lettered | null>(
    () => style && measure && { network, nodes, lines, words, stretch, style, measure, emphasis, pointed },
    [network, nodes, lines, words, stretch, style, measure, emphasis, pointed],
  )
  const latest = useRef(lettered)
  latest.current = lettered

  const ready = lettered !== null
  useEffect(() => {
    if (!cy || !canvas.current || !ready || !latest.current) return
    const created = new LabelLayer(cy, canvas.current, latest.current)
    layer.current = created
    const place = () => created.place()
    const placeSoon = () => {
      clearTimeout(timer.current)
      timer.current = setTimeout(place, REST)
    }
    const draw = () => created.draw()
    const endWatch = watchKeepClear(canvas.current.parentElement ?? canvas.current, placeSoon)
    cy.on('render', draw)
    cy.on('viewport resize', placeSoon)
    return () => {
      endWatch()
      clearTimeout(timer.current)
      cy.off('render', draw)
      cy.off('viewport resize', placeSoon)
      layer.current = null
    }
  }, [cy, canvas, ready])

  useLayoutEffect(() => {
    if (lettered) layer.current?.give(lettered)
  }, [lettered])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes who competes for room
  useEffect(() => {
    // Where very many compete, names that come wait for the picture; those that go are gone with the emphasis below.
    if (nodes.size <= MANY) return layer.current?.place()
    clearTimeout(timer.current)
    timer.current = setTimeout(() => layer.current?.place(), REST)
  }, [cy, network, nodes, lines, words, stretch, measure])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these changes who stands out
  useEffect(() => {
    layer.current?.emphasize()
  }, [emphasis, pointed])
  return layer
}
