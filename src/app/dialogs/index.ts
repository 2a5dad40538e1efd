/** The dialogs, nearly all fetched when they are first opened. */
import { lazy } from 'react'
import { later } from '../later.ts'
import type { DialogRecord } from './dialog.ts'

export const DIALOGS: readonly DialogRecord[] = [
  {
    id: 'palette',
    // What is typed at once is meant for it: it is there before.
    Dialog: later(import('./PaletteDialog.tsx').then((module) => module.PaletteDialog)),
  },
  {
    id: 'export',
    Dialog: lazy(async () => ({ default: (await import('../exporting/ExportDialog.tsx')).ExportDialog })),
  },
  {
    id: 'correct',
    Dialog: lazy(async () => ({ default: (await import('../corrections/CorrectDialog.tsx')).CorrectDialog })),
  },
  {
    id: 'relation',
    Dialog: lazy(async () => ({
      default: (await import('../corrections/RelationDialog.tsx')).RelationDialog,
    })),
  },
  {
    id: 'review',
    Dialog: lazy(async () => ({ default: (await import('../corrections/ReviewDialog.tsx')).ReviewDialog })),
  },
  { id: 'keys', Dialog: lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog })) },
]
