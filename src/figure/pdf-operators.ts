/** How PDF writes numbers, text, colours and paths. */
import { PDFHexString } from 'pdf-lib'
import type { Segment } from './drawing.ts'

export const number = (value: number): string => String(Math.round(value * 1000) / 1000)

/** In UTF-16, half surrogates replaced. */
export const utf16 = (text: string) => PDFHexString.fromText(text.replace(/\p{Surrogate}/gu, '\uFFFD'))

function channels(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255].map((channel) => number(channel / 255)).join(' ')
}
export const fillColour = (colour: string) => `${channels(colour)} rg`
export const strokeColour = (colour: string) => `${channels(colour)} RG`

export function pathOperators(path: readonly Segment[]): string {
  let [x, y] = [0, 0]
  return path
    .map((segment) => {
      if (segment[0] === 'Z') return 'h'
      const [command, ...points] = segment
      // PDF has cubic curves only.
      const [first = [0, 0], second = [0, 0]] = points
      const places =
        command === 'Q'
          ? [towards([x, y], first), towards(second, first), second]
          : (points as (readonly [number, number])[])
      const [endX, endY] = places.at(-1) ?? [x, y]
      x = endX
      y = endY
      const operator = { M: 'm', L: 'l', Q: 'c', C: 'c' }[command]
      return `${places.flat().map(number).join(' ')} ${operator}`
    })
    .join(' ')
}

/** Two thirds of the way: where a quadratic curve's control point stands in for a cubic's. */
function towards([x, y]: readonly [number, number], [cx, cy]: readonly [number, number]) {
  return [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)] as const
}
