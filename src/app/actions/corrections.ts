/** What a person says on what was read. */
import { ListChecks, PencilLine } from 'lucide-react'
import { select } from '../view.ts'
import type { Action } from './action.ts'

export const correct: Action = {
  id: 'correct',
  words: 'action.correct',
  group: 'target',
  Icon: PencilLine,
  isWorded: true,
  isAvailable: ({ target }) => target?.kind === 'node' || target?.kind === 'edge',
  run({ explorer, target }) {
    if (!target) return
    explorer.dispatch(select(target))
    explorer.openDialog('correct')
  },
}

export const review: Action = {
  id: 'review',
  words: 'action.review',
  group: 'file',
  Icon: ListChecks,
  run: ({ explorer }) => explorer.openDialog('review'),
}
