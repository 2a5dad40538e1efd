/** Words in passing, such as "Link copied"; they leave by themselves, but not while someone is at their button. */
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { useExplorer } from '../explorer.ts'
import { undo } from '../store.ts'
import { useWords } from '../words.ts'
import './notes.css'

export type Said = { words: string; undo: 'undo' | (() => void) | null }

/** Milliseconds; longer when there is something to decide. */
const STAYS = 5000
const STAYS_WITH_UNDO = 10_000

export function Notice({ said, onEnd }: { said: Said | null; onEnd(): void }) {
  const { t } = useWords()
  const { store } = useExplorer()
  const [isHeld, hold] = useState(false)
  useEffect(() => {
    if (!said || isHeld) return
    const timer = setTimeout(onEnd, said.undo ? STAYS_WITH_UNDO : STAYS)
    return () => clearTimeout(timer)
  }, [said, isHeld, onEnd])
  const isOffered = said?.undo === 'undo'
  // Once something else is done, its button would take that back.
  useEffect(() => (isOffered ? store.temporal.subscribe(onEnd) : undefined), [isOffered, store, onEnd])
  const takeBack = () => {
    hold(false)
    if (typeof said?.undo === 'function') said.undo()
    else undo(store)
    onEnd()
  }
  return (
    <div
      className="notice"
      role="status"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {said && (
        <p>
          {said.words}
          {said.undo && (
            <Button className="notice-undo" onPress={takeBack}>
              {t('action.undo')}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
