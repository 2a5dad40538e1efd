/** Where what was read is not at hand, corrections change nothing in sight, and that is said. */
import { use } from 'react'
import { useExplorer } from '../explorer.ts'
import { LibraryContext } from '../library/opened.ts'
import { useWords } from '../words.ts'
import { holdsAll } from './holds.ts'

export function EffectNote() {
  const { t } = useWords()
  const { network } = useExplorer()
  const corrections = use(LibraryContext)?.opened.corrections ?? []
  if (holdsAll(network.getAttribute('review'), corrections)) return null
  return <p className="quiet-note">{t('review.effect')}</p>
}
