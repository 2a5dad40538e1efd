/**
 * Counts up when the faces that the map letters with have arrived: nothing measured before holds after. Names wait a
 * little for them, rather than be placed twice; where they come late, those of the system stand in.
 */
import { useEffect, useState } from 'react'

/** Milliseconds that names wait for their letters. */
const PATIENCE = 250
const FACES = ['400', '500', '600', '700', 'italic 400', 'italic 600']

export function useFonts(font: string | undefined): number {
  const [arrived, setArrived] = useState(0)
  useEffect(() => {
    if (!font) return
    let wanted = true
    const count = () => setArrived((arrived) => arrived + 1)
    const timer = setTimeout(count, PATIENCE)
    loadFaces(font).then(() => {
      clearTimeout(timer)
      if (wanted) count()
    })
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [font])
  return arrived
}

/** Loads the faces of a font. A face that does not come is replaced by the next family: no reason to fail. */
async function loadFaces(font: string): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(`${face} 16px ${font}`)))
}
