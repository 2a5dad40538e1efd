/** A single picture may be a figure that was saved here: whoever reopens those takes it, and nobody else. */
const FIGURES = ['image/png', 'image/svg+xml']

/** @param types media types of the files that were dropped together */
export function isLoneFigure(types: readonly string[]): boolean {
  return types.length === 1 && FIGURES.includes(types[0] ?? '')
}
