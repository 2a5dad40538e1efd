/** What a panel is: a record. To add one, write it and add a line to index.ts. */
import type { ComponentType } from 'react'
import type { Change, View } from '../view.ts'

export type Panel = {
  id: string
  /** Whether this panel speaks of the view; the first in the list that does is shown. */
  shows(view: View): boolean
  /** The line above the name, which stays in sight on a phone: kind of entity, family of relation. */
  Line: ComponentType
  /** What the panel is about, where that is not the selection; a new subject starts at its top. */
  subject?(view: View): string
  /** What its cross does, where that is not letting go of the selection; null: it has none. */
  close?: Change | null
  Body: ComponentType
}
