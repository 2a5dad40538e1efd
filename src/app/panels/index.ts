/** The panels, in the order in which they are asked. The overview answers when nothing is picked. */
import { edgePanel } from './EdgePanel.tsx'
import { nodePanel } from './NodePanel.tsx'
import { overviewPanel } from './OverviewPanel.tsx'
import type { Panel } from './panel.ts'

export const PANELS: readonly Panel[] = [nodePanel, edgePanel, overviewPanel]
