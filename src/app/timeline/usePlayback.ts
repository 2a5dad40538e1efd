/** Plays the years: a step, a pause, a step. Whatever the person picks or chooses meanwhile pauses it. */
import { useEffect, useRef, useState } from 'react'
import { useExplorer, useView } from '../explorer.ts'
import { type PlayMode, type Speed, STEP, startOf, stepOn } from './playback.ts'
import type { Steps } from './time-axis.ts'

export type Playback = {
  mode: PlayMode
  speed: Speed
  isPlaying: boolean
  setMode(mode: PlayMode): void
  setSpeed(speed: Speed): void
  toggle(): void
  pause(): void
  /** One step by hand; null where there is none. */
  step: ((by: 1 | -1) => void) & { can(by: 1 | -1): boolean }
}

/** @param chosen null when all is shown */
export function usePlayback(chosen: Steps | null, axis: Steps, onChoose: (steps: Steps) => void): Playback {
  const [mode, setMode] = useState<PlayMode>('slide')
  const [speed, setSpeed] = useState<Speed>(1)
  const [isPlaying, setPlaying] = useState(false)
  const { store } = useExplorer()
  const latest = useRef({ chosen, axis, onChoose, mode })
  latest.current = { chosen, axis, onChoose, mode }

  useEffect(() => {
    if (!isPlaying) return
    const play = () => {
      const { chosen, axis, onChoose, mode } = latest.current
      const next = stepOn(mode, chosen, axis, 1)
      if (next) onChoose(next)
      else setPlaying(false)
      // Undo takes back the playing as one, not year by year.
      store.temporal.getState().pause()
    }
    const timer = setInterval(play, STEP / speed)
    return () => {
      clearInterval(timer)
      store.temporal.getState().resume()
    }
  }, [isPlaying, speed, store])

  const selection = useView((view) => view.selection)
  // biome-ignore lint/correctness/useExhaustiveDependencies: picking something is what pauses
  useEffect(() => setPlaying(false), [selection])

  const can = (by: 1 | -1) => stepOn(mode, chosen, axis, by) !== null
  const step = (by: 1 | -1) => {
    setPlaying(false)
    const next = stepOn(mode, chosen, axis, by)
    if (next) onChoose(next)
  }
  const toggle = () => {
    const start = isPlaying ? null : (startOf(mode, chosen, axis) ?? stepOn(mode, null, axis, 1))
    if (start) onChoose(start)
    setPlaying(!isPlaying)
  }
  return {
    mode,
    speed,
    isPlaying,
    setMode,
    setSpeed,
    toggle,
    pause: () => setPlaying(false),
    step: Object.assign(step, { can }),
  }
}
