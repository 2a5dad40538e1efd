/** Saves and copies what the dialog made, or says why not. */
import { useState } from 'react'
import { tell } from '../told-error.ts'
import { download } from './download.ts'
import type { ExportChoice } from './export-choice.ts'
import { captionOfSubject, FORMATS, pictureFile, type Subject } from './make-file.ts'
import type { Made } from './useMade.ts'

export function useSaving(subject: Subject | undefined, choice: ExportChoice, made: Made, name: string) {
  const [isSaving, setSaving] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const [trouble, setTrouble] = useState('')
  const version = subject?.network.getAttribute('version') ?? null

  const attempt = async (work: () => Promise<void>, why: 'save.failed' | 'export.copy-failed') => {
    setTrouble('')
    setSaved(null)
    try {
      await work()
    } catch (error) {
      const words = subject?.words
      if (words) setTrouble(words.t(why, { why: tell(error, words) }))
    }
  }

  const fileOf = async (format: string): Promise<Blob> => {
    if (made.picture) return pictureFile(made.picture, format, version)
    const type = FORMATS.find(({ id }) => id === format)?.mediaType ?? ''
    return new Blob([made.data as string | Uint8Array<ArrayBuffer>], { type })
  }

  return {
    isSaving,
    saved: saved === name,
    trouble,
    save: async () => {
      setSaving(true)
      await attempt(async () => {
        download(await fileOf(choice.format), name)
        setSaved(name)
      }, 'save.failed')
      setSaving(false)
    },
    copyImage: () =>
      attempt(async () => {
        // Browsers want the promise itself: after waiting for it, the press would be forgotten.
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': fileOf('png') })])
      }, 'export.copy-failed'),
    copyWords: (what: 'description' | 'citation') =>
      attempt(async () => {
        if (!subject) return
        const { words, filterLine, permalink } = subject
        const caption = captionOfSubject(subject)
        const facts = [caption.counts, filterLine].filter(Boolean).join('; ')
        const citation = words.t('export.citation', { title: caption.title, facts, address: permalink })
        await navigator.clipboard.writeText(what === 'citation' ? citation : caption.description)
      }, 'export.copy-failed'),
  }
}
