/** Of a sheet, what can be seen in a window of some size. */
import type { SheetLine } from '../../figure/sheet.ts'

export function linesInWindow(
  lines: readonly SheetLine[],
  window: { width: number; height: number },
): SheetLine[] {
  const crosses = (a: number, b: number, c: number, end: number) =>
    Math.max(a, b, c) >= 0 && Math.min(a, b, c) <= end
  return lines.filter(
    ({ from, to, control }) =>
      crosses(from.x, to.x, control?.x ?? to.x, window.width) &&
      crosses(from.y, to.y, control?.y ?? to.y, window.height),
  )
}
