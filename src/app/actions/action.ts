/** What can be done: a record. To add one, write it and add a line to index.ts. */
import type { LucideIcon } from 'lucide-react'
import type { Visible } from '../../graph/visible.ts'
import type { PlainKey, Words } from '../../words/words.ts'
import type { Explorer } from '../explorer.ts'
import type { Selection, View } from '../view.ts'

/** What an action acts on. */
export type Occasion = {
  explorer: Explorer
  view: View
  visible: Visible
  words: Words
  /** What was pointed at, else what is picked. */
  target: Selection | null
}

/** Where an action stands in the palette, the list of keys and the menus; also their order. */
export const GROUPS = ['target', 'go', 'view', 'file', 'help'] as const
export type Group = (typeof GROUPS)[number]

export type Action = {
  id: string
  /** Its name: what happens. */
  words: PlainKey
  group: Group
  Icon?: LucideIcon
  /** Over a panel its name stands beside its icon. */
  isWorded?: boolean
  /** The keys for it: `f`, `Mod+z`, `Shift+Mod+z`, `?`. A single letter counts only outside fields. */
  keys?: readonly string[]
  /** Left out: always. */
  isAvailable?(occasion: Occasion): boolean
  run(occasion: Occasion): void
}
