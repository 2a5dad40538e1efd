/** The figure as it will be, drawn small. */
import { useEffect, useState } from 'react'
import { printSvg } from '../../figure/print-svg.ts'
import { useWords } from '../words.ts'
import type { Ground } from './export-choice.ts'
import type { Made } from './useMade.ts'

export function PicturePreview({ made, ground }: { made: Made; ground: Ground }) {
  const { t } = useWords()
  const { picture, trouble, isWorking } = made
  const [address, setAddress] = useState('')
  useEffect(() => {
    if (!picture) return setAddress('')
    // Outlined: a picture of an SVG is drawn before its fonts are there.
    const svg = printSvg(picture.drawing, { letters: 'outlines', typesetter: picture.typesetter })
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setAddress(url)
    return () => URL.revokeObjectURL(url)
  }, [picture])
  return (
    <figure className="export-sheet" data-ground={ground} data-working={isWorking || undefined}>
      {address && picture ? (
        <img
          src={address}
          alt={picture.drawing.description}
          width={Math.round(picture.drawing.width)}
          height={Math.round(picture.drawing.height)}
        />
      ) : (
        <p role="status">{trouble ?? t('export.drawing')}</p>
      )}
    </figure>
  )
}
