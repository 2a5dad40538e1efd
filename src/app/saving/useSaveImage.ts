/** Saves the visible map as a picture, or says why not. */
import { useState } from 'react'
import { fileName } from '../../figure/file-name.ts'
import { useExplorer } from '../explorer.ts'
import { selectionInWords } from '../spoken-of.ts'
import { ToldError, tell } from '../told-error.ts'
import { useWords } from '../words.ts'

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  // Some browsers begin the download only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export function useSaveImage(): { save(): Promise<void>; saving: boolean } {
  const words = useWords()
  const { network, title, store, canvas, say } = useExplorer()
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      const blob = await canvas.current?.image(words)
      if (!blob || blob.size === 0) throw new ToldError(({ t }) => t('save.empty'))
      const { selection, filter } = store.getState()
      const selected = selection && selectionInWords(words, network, selection)
      const name = fileName({ title, years: filter.years, selected, day: new Date() }, 'png')
      download(blob, name)
      say(words.t('save.done', { name }))
    } catch (error) {
      say(words.t('save.failed', { why: tell(error, words) }))
    } finally {
      setSaving(false)
    }
  }
  return { save, saving }
}
