/** The page around a graph: on its way, there, or not to be had; with the documents of whoever looks at it. */
import { Suspense, startTransition, use, useEffect, useMemo, useState } from 'react'
import type { GraphFile } from '../model/graph-file.ts'
import { type Corrector, createCorrector } from './corrections/corrector.ts'
import { watchNoted } from './corrections/noted.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ExplorerPage } from './ExplorerPage.tsx'
import { later } from './later.ts'
import { openPublished } from './library/open-first.ts'
import { LibraryContext, type Opened } from './library/opened.ts'
import { Loading } from './stage/Stage.tsx'

const Trouble = later(import('./stage/Trouble.tsx').then((module) => module.Trouble))

const Library = later(import('./library/Library.tsx').then((module) => module.Library))

export function App({ start }: { start: Opened }) {
  const [opened, setOpened] = useState(start)
  const [isOpen, setOpen] = useState(false)
  const [corrector] = useState(() =>
    createCorrector(start, {
      // What is shown stays until the next graph is there.
      show: (next) => startTransition(() => setOpened(next)),
      apply: async (...given) => (await import('./corrections/apply.ts')).applyTo(...given),
      keep: async (kept) => (await import('./corrections/apply.ts')).keepOpened(kept),
    }),
  )
  const library = useMemo(() => {
    const show = (next: Opened) => {
      // Another graph has other entities: what the address names of the former one means nothing there.
      const isOther = next.collection?.id !== opened.collection?.id
      if (isOther) history.replaceState(null, '', location.pathname + location.search)
      corrector.open(next)
    }
    return { opened, show, isOpen, setOpen }
  }, [opened, corrector, isOpen])
  useEffect(() => {
    // Another tab has corrected it; while developing: documents or facts have changed, and it was built anew.
    const renew = () => {
      if (!library.opened.collection) library.show(openPublished())
    }
    import.meta.hot?.on('entente:graph', renew)
    const stop = watchNoted(renew)
    return () => {
      import.meta.hot?.off('entente:graph', renew)
      stop()
    }
  }, [library])
  const key = opened.collection?.id ?? ''
  return (
    <LibraryContext value={library}>
      <ErrorBoundary
        key={key}
        fallback={(error) => (
          <Suspense fallback={null}>
            <Trouble error={error} />
          </Suspense>
        )}
      >
        <Suspense fallback={<Loading />}>
          <Loaded key={key} graph={opened.graph} corrector={corrector} />
        </Suspense>
      </ErrorBoundary>
      <Suspense fallback={null}>
        <Library />
      </Suspense>
    </LibraryContext>
  )
}

function Loaded({ graph, corrector }: { graph: Promise<GraphFile>; corrector: Corrector }) {
  return <ExplorerPage file={use(graph)} corrector={corrector} />
}
