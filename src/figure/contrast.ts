/** How well one colour stands out from another, as WCAG 2 measures it: 1 is not at all, 21 is black on white. */

/** Of letters, and of lines and symbols, as WCAG 2.2 asks for them (1.4.3 and 1.4.11). */
export const LEAST_CONTRAST = { letters: 4.5, shapes: 3 }

/** @param a a colour as `#rrggbb`; the order does not matter */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** The colour that an eye sees where one lies on another. @param opacity 0 to 1 */
export function laidOver(colour: string, ground: string, opacity: number): string {
  const [over, under] = [channels(colour), channels(ground)]
  const mixed = over.map((value, i) => Math.round(value * opacity + (under[i] ?? 0) * (1 - opacity)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: string): number[] {
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}
