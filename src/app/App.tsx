/** The page around a graph: on its way, there, or not to be had. */
import { Suspense, use } from 'react'
import type { GraphFile } from '../model/graph-file.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ExplorerPage } from './ExplorerPage.tsx'
import { later } from './later.ts'
import { Loading } from './stage/Stage.tsx'

const Trouble = later(import('./stage/Trouble.tsx').then((module) => module.Trouble))

export function App({ graph }: { graph: Promise<GraphFile> }) {
  return (
    <ErrorBoundary
      fallback={(error) => (
        <Suspense fallback={null}>
          <Trouble error={error} />
        </Suspense>
      )}
    >
      <Suspense fallback={<Loading />}>
        <Loaded graph={graph} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Loaded({ graph }: { graph: Promise<GraphFile> }) {
  return <ExplorerPage file={use(graph)} />
}
