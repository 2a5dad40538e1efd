/** The documents: what was read, word for word. */
import { lazy } from 'react'
import type { Way } from './way.ts'

export const documents: Way = {
  mode: 'documents',
  hasYears: false,
  Main: lazy(async () => ({ default: (await import('./documents/DocumentsView.tsx')).DocumentsView })),
}
