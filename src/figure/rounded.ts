/** A number as it stands in a drawing: to a hundredth, finer than any screen or press. */
export function rounded(value: number): string {
  return String(Math.round(value * 100) / 100)
}
