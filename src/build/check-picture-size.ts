/** Whether a format holds a picture that large: asked before anything is built, and again when the size is known. */
import { boundsBroken } from '../figure/sizes.ts'
import { InputError } from '../model/input-error.ts'
import { english } from '../words/english.ts'

/** @throws InputError when it does not */
export function checkPictureSize(format: string, pixels: { width: number; height: number }): void {
  const most = boundsBroken(format, pixels)
  if (!most) return
  const { number } = english
  const [width, height, area] = [pixels.width, pixels.height, most.area / 1e6].map((each) => number(each))
  throw new InputError(
    `A ${format.toUpperCase()} of ${width} × ${height} pixels is too large to make: ` +
      `choose a smaller --size (at most ${area} million pixels, and ${number(most.side)} a side), svg or pdf.`,
  )
}
