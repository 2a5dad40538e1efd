/** A step back, play, a step on. Without motion there are only the steps. */
import { Pause, Play, StepBack, StepForward } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useReducedMotion } from '../useReducedMotion.ts'
import { useWords } from '../words.ts'
import type { Playback } from './usePlayback.ts'

export function PlayButtons({ playback }: { playback: Playback }) {
  const { t } = useWords()
  const isStill = useReducedMotion()
  const { isPlaying, toggle, step } = playback
  return (
    <fieldset className="play" aria-label={t('play.label')}>
      <Button
        className="icon-button step"
        aria-label={t('play.back')}
        isDisabled={!step.can(-1)}
        onPress={() => step(-1)}
      >
        <StepBack className="icon" aria-hidden />
      </Button>
      {!isStill && (
        <Button
          className="icon-button"
          aria-label={t(isPlaying ? 'play.pause' : 'play.play')}
          onPress={toggle}
        >
          {isPlaying ? <Pause className="icon" aria-hidden /> : <Play className="icon" aria-hidden />}
        </Button>
      )}
      <Button
        className="icon-button step"
        aria-label={t('play.on')}
        isDisabled={!step.can(1)}
        onPress={() => step(1)}
      >
        <StepForward className="icon" aria-hidden />
      </Button>
    </fieldset>
  )
}
