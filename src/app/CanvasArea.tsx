/** The map with its title block, and words where it would be empty. */
import { lazy, Suspense } from 'react'
import { Button } from 'react-aria-components'
import { useStore } from 'zustand'
import { Caption } from './caption/Caption.tsx'
import { useExplorer, useView, useVisibleNow } from './explorer.ts'
import type { Theme } from './theme.ts'
import { clearFilter, select } from './view.ts'
import './canvas-area.css'

/** The drawing library is the largest part: fetched beside the graph, and panel, search and years do not wait for it. */
const canvasModule = import('./canvas/GraphCanvas.tsx')
// Whoever draws it hears of a failure; until then nobody has to.
canvasModule.catch(() => {})
const GraphCanvas = lazy(async () => ({ default: (await canvasModule).GraphCanvas }))

function Nothing() {
  const { network, dispatch } = useExplorer()
  if (network.size === 0) {
    return (
      <div className="nothing" role="status">
        <h2>No relations were found</h2>
        <p>
          The documents were read, but no sentence in them joins two names. The panel lists the documents.
        </p>
      </div>
    )
  }
  return (
    <div className="nothing" role="status">
      <h2>The filter hides everything</h2>
      <p>Take a restriction back: each one stands under the title as a chip.</p>
      <Button className="button outlined" onPress={() => dispatch(clearFilter)}>
        Show everything
      </Button>
    </div>
  )
}

export function CanvasArea({ theme }: { theme: Theme }) {
  const { network, lit, canvas, dispatch } = useExplorer()
  const visible = useVisibleNow()
  const selection = useView((view) => view.selection)
  const litEdge = useStore(lit)
  return (
    <main className="main">
      <div className="map-area">
        <Suspense fallback={null}>
          <GraphCanvas
            ref={canvas}
            network={network}
            visible={visible}
            selection={selection}
            onSelect={(picked) => dispatch(select(picked))}
            theme={theme}
            lit={litEdge}
          />
        </Suspense>
      </div>
      <Caption />
      {visible.edges.size === 0 && <Nothing />}
    </main>
  )
}
