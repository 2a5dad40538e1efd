/** Counts up when the faces that the map letters with have arrived: nothing measured before holds after. */
import { useEffect, useState } from 'react'

const FACES = ['400', '500', '600', '700', 'italic 400', 'italic 600']

export function useFonts(font: string | undefined): number {
  const [arrived, setArrived] = useState(0)
  useEffect(() => {
    if (!font) return
    let wanted = true
    loadFaces(font).then(() => {
      if (wanted) setArrived((count) => count + 1)
    })
    return () => {
      wanted = false
    }
  }, [font])
  return arrived
}

/** Loads the faces of a font. A face that does not come is replaced by the next family: no reason to fail. */
async function loadFaces(font: string): Promise<void> {
  await Promise.allSettled(FACES.map((face) => document.fonts.load(`${face} 16px ${font}`)))
}
