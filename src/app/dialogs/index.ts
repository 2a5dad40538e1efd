/** The dialogs, each fetched when it is first opened. */
import { lazy } from 'react'
import type { DialogRecord } from './dialog.ts'

export const DIALOGS: readonly DialogRecord[] = [
  {
    id: 'palette',
    Dialog: lazy(async () => ({ default: (await import('./PaletteDialog.tsx')).PaletteDialog })),
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
