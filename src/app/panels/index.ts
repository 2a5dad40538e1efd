/** The panels, in the order in which they are asked. The overview answers when nothing is picked. */
import { edgePanel } from './EdgePanel.tsx'
import { nodePanel } from './NodePanel.tsx'
import { overviewPanel } from './OverviewPanel.tsx'
import { pairPanel } from './PairPanel.tsx'
import { pathPanel } from './PathPanel.tsx'
import type { Panel } from './panel.ts'
import { contentsPanel, readerPanel } from './ReaderPanel.tsx'
import { severalPanel } from './SeveralPanel.tsx'

export const PANELS: readonly Panel[] = [
  readerPanel,
  contentsPanel,
  nodePanel,
  edgePanel,
  pairPanel,
  severalPanel,
  pathPanel,
  overviewPanel,
]
