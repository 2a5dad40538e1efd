/** A small map for each year, all on the same places: what changes is what is drawn, not where. A year opens on the map. */
import { useEffect, useMemo, useRef } from 'react'
import { GridList, GridListItem } from 'react-aria-components'
import { drawnPart, type Manner, mannerOf } from '../../figure/drawn-part.ts'
import { laySheet, type Projection } from '../../figure/sheet.ts'
import type { Network } from '../../graph/network.ts'
import { smallMultiples, type YearMap } from '../../graph/small-multiples.ts'
import { isFolded } from '../../model/filter.ts'
import { drawSheet } from '../canvas/draw-sheet.ts'
import { readMapStyle } from '../canvas/read-map-style.ts'
import { setAgainst, setYears } from '../change-filter.ts'
import { useExplorer, useView, useVisibleNow } from '../explorer.ts'
import type { Theme } from '../theme.ts'
import { setMode } from '../view.ts'
import { useWords } from '../words.ts'
import './years.css'

const SIZE = { width: 224, height: 168 }
const MARGIN = 10
const GHOST = 1
const LEAST_LINE = 0.8

/** All who stand in a relation, in one small picture. */
function fitted(network: Network): Projection {
  const joined = network.filterNodes((key) => network.degree(key) > 0)
  const xs = joined.map((key) => network.getNodeAttribute(key, 'x'))
  const ys = joined.map((key) => network.getNodeAttribute(key, 'y'))
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [wide, high] = [SIZE.width - 2 * MARGIN, SIZE.height - 2 * MARGIN]
  const zoom = Math.min(wide / Math.max(1, x2 - x1), high / Math.max(1, y2 - y1))
  const pan = { x: SIZE.width / 2 - ((x1 + x2) / 2) * zoom, y: SIZE.height / 2 - ((y1 + y2) / 2) * zoom }
  return { zoom, pan, stretch: 1 }
}

type MapProps = { map: YearMap; manner: Manner; network: Network; projection: Projection; theme: Theme }

function SmallMap({ map, manner, network, projection, theme }: MapProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme decides what the tokens are
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const ratio = 2
    canvas.current.width = SIZE.width * ratio
    canvas.current.height = SIZE.height * ratio
    context.scale(ratio, ratio)
    const style = readMapStyle(canvas.current)
    // Where everybody else stands, so that places can be told from year to year.
    context.fillStyle = style.outline
    network.forEachNode((key, { x, y }) => {
      const { zoom, pan } = projection
      if (network.degree(key) > 0)
        context.fillRect(x * zoom + pan.x - GHOST / 2, y * zoom + pan.y - GHOST / 2, GHOST, GHOST)
    })
    const { nodes, lines } = drawnPart(network, map, manner)
    const sheet = laySheet(network, nodes, lines, projection)
    drawSheet(context, sheet, style, projection.zoom, { strengthOf: () => 1, leastWidth: LEAST_LINE })
  }, [map, manner, network, projection, theme])
  return <canvas className="small-map" ref={canvas} aria-hidden />
}

export function YearsPage({ theme }: { theme: Theme }) {
  const { t, number } = useWords()
  const { network, extent, title, dispatch } = useExplorer()
  const { years, against, yearRule, undated, meetings } = useView((view) => view.filter)
  const { edges } = useVisibleNow()
  const maps = useMemo(() => {
    const ranges = [years ?? extent, against].filter((range) => range !== null)
    return smallMultiples(network, edges, yearRule, ranges)
  }, [network, edges, yearRule, years, extent, against])
  // Each year shows all who met: maps of which some leave off more than others could not be compared.
  const all = isFolded(meetings) ? 'all-lines' : meetings
  const manner = useMemo(() => mannerOf({ undated, meetings: all }), [undated, all])
  const projection = useMemo(() => fitted(network), [network])
  return (
    <main className="main years-page">
      <h1>{title}</h1>
      <p className="years-lead">{t(maps.length ? 'small.lead' : 'small.none')}</p>
      <GridList
        className="small-maps"
        aria-label={t('small.label')}
        layout="grid"
        onAction={(key) => {
          const year = Number(key)
          dispatch((view) => setMode('map')(setYears({ from: year, to: year })(setAgainst(null)(view))))
        }}
      >
        {maps.map((map) => {
          const relations = t('count.relations', { count: map.edges.size })
          return (
            <GridListItem
              key={map.year}
              id={map.year}
              className="small"
              textValue={`${map.year}: ${relations}`}
            >
              <SmallMap map={map} manner={manner} network={network} projection={projection} theme={theme} />
              <span className="small-words">
                <b className="number">{map.year}</b>
                <span className="number" title={relations}>
                  {number(map.edges.size)}
                </span>
              </span>
            </GridListItem>
          )
        })}
      </GridList>
    </main>
  )
}
