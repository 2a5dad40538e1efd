/** Words in passing, such as "Link copied"; they leave by themselves. */
import { useEffect } from 'react'
import './notes.css'

const STAYS = 5000

export function Notice({ words, onEnd }: { words: string; onEnd(): void }) {
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
