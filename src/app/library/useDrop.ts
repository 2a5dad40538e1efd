/** Files dragged over the page: anywhere is the right place. */
import { useEffect, useRef, useState } from 'react'
import { type ChosenFile, droppedFiles } from './dropped-files.ts'

/** A single picture may be a figure that was saved here: whoever reopens those takes it. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter((item) => item.kind === 'file')
  return files.length > 1 || files.some(({ type }) => !type.startsWith('image/'))
}

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
