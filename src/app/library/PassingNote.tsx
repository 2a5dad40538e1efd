/** Words in passing about own documents; they leave by themselves, whatever graph is shown meanwhile. */
import { useEffect } from 'react'
import '../notes/notes.css'

/** Milliseconds. */
const STAYS = 6000

export function PassingNote({ words, onEnd }: { words: string; onEnd(): void }) {
  useEffect(() => {
    if (!words) return
    const timer = setTimeout(onEnd, STAYS)
    return () => clearTimeout(timer)
  }, [words, onEnd])
  return (
    <div className="notice" role="status">
      {words && <p>{words}</p>}
    </div>
  )
}
