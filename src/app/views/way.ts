/** A way of looking at what is visible: a record. To add one, write it and add a line to index.ts. */
import type { ComponentType } from 'react'
import type { Theme } from '../theme.ts'
import type { Mode } from '../view.ts'

export type Way = {
  mode: Mode
  /** Whether the strip of years stands below it. */
  hasYears: boolean
  /** The part in the middle, a `<main>`; it asks `useVisibleNow` what to show. All but the map come `later`. */
  Main: ComponentType<{ theme: Theme }>
}

export type Ways = readonly [Way, ...Way[]]

/** A link may name a way that this version does not have: then the first. */
export const wayFor = (ways: Ways, mode: Mode): Way => ways.find((way) => way.mode === mode) ?? ways[0]
