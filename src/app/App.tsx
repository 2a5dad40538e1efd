/** The page around a graph: on its way, there, or not to be had. */
import { Suspense, use } from 'react'
import type { GraphFile } from '../model/graph-file.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ExplorerPage } from './ExplorerPage.tsx'
import { Loading, Trouble } from './stage/Stage.tsx'

export function App({ graph }: { graph: Promise<GraphFile> }) {
  return (
    <ErrorBoundary fallback={(error) => <Trouble error={error} />}>
      <Suspense fallback={<Loading />}>
        <Loaded graph={graph} />
      </Suspense>
    </ErrorBoundary>
  )
}

function Loaded({ graph }: { graph: Promise<GraphFile> }) {
  return <ExplorerPage file={use(graph)} />
}
