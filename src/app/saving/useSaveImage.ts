/** Saves the visible map as a picture, or says why not. */
import { useState } from 'react'
import type { Network } from '../../graph/network.ts'
import { relationInWords } from '../../graph/relation-in-words.ts'
import { shortName } from '../../graph/short-name.ts'
import { useExplorer } from '../explorer.ts'
import type { Selection } from '../view.ts'
import { fileName } from './file-name.ts'

function nameOf(network: Network, selection: Selection | null): string | null {
  if (!selection) return null
  if (selection.kind === 'node') return shortName(network.getNodeAttributes(selection.key))
  const [source, target] = network.extremities(selection.key)
  const name = (key: string) => shortName(network.getNodeAttributes(key))
  return relationInWords(network.getEdgeAttributes(selection.key), name(source), name(target))
}

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
  const { network, title, store, canvas, say } = useExplorer()
  const [saving, setSaving] = useState(false)
  const save = async () => {
    setSaving(true)
    try {
      const blob = await canvas.current?.image()
      if (!blob || blob.size === 0) throw new Error('the browser gave an empty picture')
      const { selection, filter } = store.getState()
      const selected = nameOf(network, selection)
      const name = fileName({ title, years: filter.years, selected, day: new Date() }, 'png')
      download(blob, name)
      say(`Saved as ${name}`)
    } catch (error) {
      say(`The image could not be saved: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      setSaving(false)
    }
  }
  return { save, saving }
}
