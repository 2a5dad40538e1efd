/** A relation that was not read: from the words that are marked in the text, else from where it is read. */
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { Span } from '../../model/evidence.ts'
import { useExplorer, useView } from '../explorer.ts'
import { useWords } from '../words.ts'
import { markedPlace } from './marked-place.ts'

/** Milliseconds: a finger on the button may take the mark away before it is a press. */
const LINGERS = 500

function useMarked(): Span | null {
  const [marked, setMarked] = useState<Span | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const place = markedPlace(document.getSelection())
      clearTimeout(timer)
      if (place) setMarked(place)
      else timer = setTimeout(() => setMarked(null), LINGERS)
    }
    look()
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [])
  return marked
}

export function RelationFromHere({ id }: { id: string }) {
  const { t } = useWords()
  const { openDialog } = useExplorer()
  const at = useView(({ reading }) => (reading?.document === id ? reading.at : 0))
  const marked = useMarked()
  return (
    <Button
      aria-label={t('reader.add-relation')}
      className={`button relation-from-here ${marked ? 'primary' : 'quiet'}`}
      onPress={() => openDialog('relation', { document: id, ...(marked ?? { start: at, end: at }) })}
    >
      <Plus className="icon" aria-hidden />
      {t(marked ? 'reader.add-relation' : 'reader.add-relation.short')}
    </Button>
  )
}
