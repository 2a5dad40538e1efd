/** Files dragged over the page: anywhere is the right place. */
import { useEffect, useRef, useState } from 'react'
import { type ChosenFile, droppedFiles } from './dropped-files.ts'

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** @returns whether files hang over the page */
export function useDrop(onDrop: (files: ChosenFile[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    // Entering a child comes before leaving its parent: only the balance tells whether the page was left.
    let depth = 0
    const stop = new AbortController()
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      addEventListener(type, (event) => hasFiles(event) && act(event), { signal: stop.signal })
    on('dragenter', () => {
      depth++
      setOver(true)
    })
    on('dragleave', () => {
      depth--
      if (depth <= 0) setOver(false)
    })
    on('dragover', (event) => event.preventDefault())
    on('drop', (event) => {
      event.preventDefault()
      depth = 0
      setOver(false)
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => latest.current(files))
    })
    return () => stop.abort()
  }, [])
  return isOver
}
