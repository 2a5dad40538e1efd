/** Moves the camera when what was just picked lies beneath a panel or sheet; else a click moves nothing. */
import { useEffect, useRef } from 'react'
import type { Selection } from '../view.ts'
import type { Camera } from './useCamera.ts'

/** Milliseconds for the panel to have come out. */
const AFTER_PANEL = 300

export function useShowPicked(camera: Camera, selection: Selection | null): void {
  const latest = useRef(camera)
  latest.current = camera
  const key = selection && 'key' in selection ? selection.key : undefined
  useEffect(() => {
    if (key === undefined) return
    const timer = setTimeout(() => latest.current.show(key), AFTER_PANEL)
    return () => clearTimeout(timer)
  }, [key])
}
