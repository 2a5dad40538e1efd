/** A way of looking at what is visible: a record. To add one, write it and add a line to index.ts. */
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Theme } from '../theme.ts'
import type { Mode } from '../view.ts'

export type Way = {
  mode: Mode
  Icon: LucideIcon
  /** Whether the strip of years stands below it. */
  hasYears: boolean
  /** The part in the middle, a `<main>`; it asks `useVisibleNow` what to show. All but the map come `later`. */
  Main: ComponentType<{ theme: Theme }>
}
