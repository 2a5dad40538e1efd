/** Changes a person's corrections, and says what came of it; each change can be undone. */
import { useCallback } from 'react'
import type { Corrections } from '../../model/corrections.ts'
import { useExplorer } from '../explorer.ts'
import { tell } from '../told-error.ts'
import { useWords } from '../words.ts'
import { holdsAll } from './holds.ts'

type Change = (edit: (corrections: Corrections) => Corrections, done: string) => Promise<void>

export function useCorrect(): Change {
  const words = useWords()
  const { corrector, store, say } = useExplorer()
  return useCallback(
    async (edit, done) => {
      const { t } = words
      say(t('correct.working'))
      // What was undone of the view cannot be done again behind a correction.
      store.temporal.setState({ futureStates: [] })
      try {
        const { graph, corrections } = await corrector.change(edit)
        const { review } = (await graph).attributes
        const isInEffect = holdsAll(review, corrections)
        const undo = () => void corrector.undo().catch((error) => say(tell(error, words)))
        say(isInEffect ? done : t('correct.noted'), undo)
      } catch (error) {
        say(tell(error, words))
      }
    },
    [words, corrector, store, say],
  )
}
