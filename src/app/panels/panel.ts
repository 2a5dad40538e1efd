/** What a panel is: a record. To add one, write it and add a line to index.ts. */
import type { ComponentType } from 'react'
import type { View } from '../view.ts'

export type Panel = {
  id: string
  /** Whether this panel speaks of the view; the first in the list that does is shown. */
  shows(view: View): boolean
  /** The line above the name, which stays in sight on a phone: kind of entity, family of relation. */
  Line: ComponentType
  Body: ComponentType
}
