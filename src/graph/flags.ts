/** Marks the chosen ones in a list, 1 each. */
export function flags<T>(all: readonly T[], chosen: readonly T[]): Uint8Array {
  return Uint8Array.from(all, (each) => (chosen.includes(each) ? 1 : 0))
}
