/** Files dragged over the page: anywhere is the right place. */
import { useEffect, useRef, useState } from 'react'
import { type ChosenFile, type DroppedItem, droppedFiles, droppedItems } from './dropped-files.ts'
import { takeEarlyDrops } from './early-drops.ts'
import { isLoneFigure } from './lone-figure.ts'

const isMine = (types: readonly string[]) => types.length > 0 && !isLoneFigure(types)

function hasFiles({ dataTransfer }: DragEvent): boolean {
  const files = [...(dataTransfer?.items ?? [])].filter((item) => item.kind === 'file')
  return isMine(files.map(({ type }) => type))
}

/** @returns whether files hang over the page */
export function useDrop(onDrop: (files: ChosenFile[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onDrop)
  latest.current = onDrop
  useEffect(() => {
    // Entering a child comes before leaving its parent: only the balance tells whether the page was left.
    let depth = 0
    const take = (items: readonly DroppedItem[]) =>
      void droppedFiles(items).then((files) => latest.current(files))
    const stop = new AbortController()
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      // On the document: what it takes, the window's own listener in public/early-drop.js shall not keep.
      document.addEventListener(type, (event) => hasFiles(event) && act(event), { signal: stop.signal })
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
      if (event.dataTransfer) take(droppedItems(event.dataTransfer))
    })
    const early = takeEarlyDrops(isMine).flat()
    if (early.length > 0) take(early)
    return () => stop.abort()
  }, [])
  return isOver
}
