/** The table: the same entities, relations and passages, row by row. */
import { lazy } from 'react'
import type { Way } from './way.ts'

export const table: Way = {
  mode: 'table',
  hasYears: true,
  Main: lazy(async () => ({ default: (await import('./table/TableView.tsx')).TableView })),
}
