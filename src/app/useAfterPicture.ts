/** A value as it was when the last picture was drawn: what takes long to work out follows the picture, not before it. */
import { startTransition, useEffect, useState } from 'react'

/** @param owner what the value speaks of: once there is another, what was known of the former one counts no more */
export function useAfterPicture<T>(value: T, owner: unknown): T {
  const [told, tell] = useState({ value, owner })
  useEffect(() => {
    // The first frame draws the picture, at the second it is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => tell({ value, owner })))
    })
    return () => cancelAnimationFrame(frame)
  }, [value, owner])
  return told.owner === owner ? told.value : value
}
