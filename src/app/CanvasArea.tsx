/** The map with its title block, and words where it would be empty. */
import { Suspense, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { drawnPart, mannerOf } from '../figure/drawn-part.ts'
import { comparisonOf } from '../graph/compare-periods.ts'
import { type Place, placed } from '../graph/placed.ts'
import { shortName } from '../graph/short-name.ts'
import type { Pointed } from './actions/ActionMenu.tsx'
import { Caption } from './caption/Caption.tsx'
import { setFilter } from './change-filter.ts'
import { useExplorer, useView, useVisibleNow } from './explorer.ts'
import { atFirst, later } from './later.ts'
import type { Theme } from './theme.ts'
import { moveTo, type Selection, select, selectAll, toggleSelected, type YearsDraft } from './view.ts'
import { useWords } from './words.ts'
import './canvas-area.css'

const ActionMenu = later(import('./actions/ActionMenu.tsx').then((module) => module.ActionMenu))
/** The drawing library is the largest part: panel, search and years do not wait for it. */
const GraphCanvas = atFirst(import('./canvas/GraphCanvas.tsx').then((module) => module.GraphCanvas))

const Nothing = later(import('./Nothing.tsx').then((module) => module.Nothing))

export function CanvasArea({ theme }: { theme: Theme }) {
  const { network: asBuilt, lit, drafts, canvas, dispatch, store, seen, say } = useExplorer()
  const { t } = useWords()
  const moved = useView((view) => view.moved)
  const filter = useView((view) => view.filter)
  const { undated, meetings } = filter
  const manner = useMemo(() => mannerOf({ undated, meetings }), [undated, meetings])
  const pinned = useView((view) => view.pinned)
  const network = useMemo(() => placed(asBuilt, moved), [asBuilt, moved])
  const visible = useVisibleNow()
  const part = useMemo(() => drawnPart(network, visible, manner), [network, visible, manner])
  const selection = useView((view) => view.selection)
  const [pointed, point] = useState<Pointed | null>(null)
  const litNow = useStore(lit)
  const taps = useMemo(
    () => ({
      onSelect: (picked: Selection | null) => dispatch(select(picked)),
      onToggle: (key: string) => dispatch(toggleSelected(key)),
      onSelectAll: (keys: string[]) => dispatch(selectAll(keys)),
      onMenu: (target: Selection | null, x: number, y: number) => point({ target, x, y }),
      onMove: (place: Place, byTouch: boolean) => {
        dispatch(moveTo([place]))
        // A finger that meant the map is told what it did.
        if (byTouch) say(t('done.move', { name: shortName(asBuilt.getNodeAttributes(place.key)) }), 'undo')
      },
    }),
    [dispatch, say, t, asBuilt],
  )
  const turns = useMemo(() => comparisonOf(asBuilt, filter)?.turns ?? null, [asBuilt, filter])
  const wouldShow = useMemo(() => {
    return (draft: YearsDraft) => {
      const view = store.getState()
      const drafted = setFilter({ ...view.filter, ...draft })(view)
      return { visible: seen(drafted), turns: comparisonOf(asBuilt, drafted.filter)?.turns ?? null }
    }
  }, [asBuilt, store, seen])
  return (
    <main className="main">
      <div className="map-area">
        <Suspense fallback={null}>
          <GraphCanvas
            ref={canvas}
            network={network}
            manner={manner}
            visible={visible}
            part={part}
            drafts={drafts}
            wouldShow={wouldShow}
            turns={turns}
            selection={selection}
            pinned={pinned}
            taps={taps}
            theme={theme}
            lit={litNow}
          />
        </Suspense>
      </div>
      <Caption part={part} />
      {pointed && (
        <Suspense fallback={null}>
          <ActionMenu pointed={pointed} onClose={() => point(null)} />
        </Suspense>
      )}
      {visible.edges.size === 0 && (
        <Suspense fallback={null}>
          <Nothing />
        </Suspense>
      )}
    </main>
  )
}
