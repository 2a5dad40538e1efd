/** Keys pressed while what answers them is still on its way are kept, and given to it when it comes. */
let early: KeyboardEvent[] = []
const keep = (event: KeyboardEvent) => void early.push(event)

export function keepEarlyKeys(): void {
  document.addEventListener('keydown', keep)
}

/** What was pressed until now, in order; from here on nothing is kept. */
export function takeEarlyKeys(): KeyboardEvent[] {
  document.removeEventListener('keydown', keep)
  const taken = early
  early = []
  return taken
}
