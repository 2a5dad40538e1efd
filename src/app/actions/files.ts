/** What leaves the explorer. */
import { Link2, Upload } from 'lucide-react'
import type { Action } from './action.ts'

export const copyLink: Action = {
  id: 'copy-link',
  words: 'bar.copy-link',
  group: 'file',
  Icon: Link2,
  async run({ explorer, words }) {
    try {
      await navigator.clipboard.writeText(location.href)
      explorer.say(words.t('bar.copy-link.done'))
    } catch {
      explorer.say(words.t('bar.copy-link.refused'))
    }
  },
}

export const exportView: Action = {
  id: 'export',
  words: 'action.export',
  group: 'file',
  Icon: Upload,
  keys: ['Shift+Mod+s'],
  run: ({ explorer }) => explorer.openDialog('export'),
}
