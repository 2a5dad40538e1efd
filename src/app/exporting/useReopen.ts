/** A figure that was saved here, dropped on the page, opens the view that it shows. */
import { useEffect } from 'react'
import { useExplorer } from '../explorer.ts'
import { takeEarlyDrops } from '../library/early-drops.ts'
import { isLoneFigure } from '../library/lone-figure.ts'
import { useWords } from '../words.ts'

export function useReopen(): void {
  const { t } = useWords()
  const { network, say } = useExplorer()
  useEffect(() => {
    const carried = (event: DragEvent) => {
      const items = [...(event.dataTransfer?.items ?? [])]
      return items.every(({ kind }) => kind === 'file') && isLoneFigure(items.map(({ type }) => type))
    }
    const over = (event: DragEvent) => {
      if (carried(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? []
      if (!file || !carried(event)) return
      event.preventDefault()
      // Whoever takes other files is not asked about pictures.
      event.stopImmediatePropagation()
      void reopen(file)
    }
    const reopen = async (file: File) => {
      const { readTrace } = await import('../../figure/read-trace.ts')
      const trace = readTrace(new Uint8Array(await file.arrayBuffer()))
      if (!trace) return say(t('reopen.unknown', { file: file.name }))
      location.hash = trace.address
      const isOther = trace.version !== null && trace.version !== network.getAttribute('version')
      say(t(isOther ? 'reopen.other' : 'reopen.done', { file: file.name }))
    }
    window.addEventListener('dragover', over, { capture: true })
    window.addEventListener('drop', drop, { capture: true })
    for (const [item] of takeEarlyDrops(isLoneFigure)) if (item?.file) void reopen(item.file)
    return () => {
      window.removeEventListener('dragover', over, { capture: true })
      window.removeEventListener('drop', drop, { capture: true })
    }
  }, [network, say, t])
}
