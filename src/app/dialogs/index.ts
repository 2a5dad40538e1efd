/** The dialogs, fetched when they are first opened; before, where what is typed at once is meant for them. */
import { lazy } from 'react'
import { later } from '../later.ts'
import type { DialogRecord } from './dialog.ts'

export const DIALOGS: readonly DialogRecord[] = [
  {
    id: 'palette',
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
  { id: 'keys', Dialog: later(import('./KeysDialog.tsx').then((module) => module.KeysDialog)) },
]
