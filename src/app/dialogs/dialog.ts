/** What opens over the page: a record. To add one, write it and add a line to index.ts. */
import type { ComponentType } from 'react'

export type DialogRecord = {
  /** What `explorer.openDialog` is asked for. */
  id: string
  /** A modal of its own; it comes `later`. */
  Dialog: ComponentType<{ onClose(): void }>
}
