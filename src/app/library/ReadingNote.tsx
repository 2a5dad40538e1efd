/** How far the reading is, with a way out. */
import { Button, Label, ProgressBar } from 'react-aria-components'
import { useWords } from '../words.ts'
import type { Progress } from './useReading.ts'

export function ReadingNote({ progress, onCancel }: { progress: Progress; onCancel(): void }) {
  const { t } = useWords()
  const { stage, of } = progress
  const done = Math.min(progress.done + 1, of)
  const said =
    stage === 'starting' || stage === 'joining'
      ? t(`library.stage.${stage}`)
      : t(`library.stage.${stage}`, { done, of })
  return (
    <div className="reading-note">
      <ProgressBar
        className="reading-progress"
        value={progress.done}
        maxValue={Math.max(1, of)}
        isIndeterminate={of === 0}
      >
        {({ percentage }) => (
          <>
            <Label aria-live="polite">{said}</Label>
            <div className="reading-bar">
              <i style={{ width: `${percentage ?? 100}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button className="button outlined" onPress={onCancel}>
        {t('library.cancel')}
      </Button>
    </div>
  )
}
