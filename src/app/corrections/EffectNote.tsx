/** When corrections take effect: nothing in sight changes by itself, and that is said. */
import { use } from 'react'
import { LibraryContext } from '../library/opened.ts'
import { useWords } from '../words.ts'

export function EffectNote() {
  const { t } = useWords()
  const isOwn = Boolean(use(LibraryContext)?.opened.collection)
  return <p className="quiet-note">{t(isOwn ? 'review.effect.own' : 'review.effect')}</p>
}
