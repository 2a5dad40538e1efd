/** Measures lettering with the browser's own text engine, at its base size; kept, since names do not change. */
import { type Lettering, lettersHeight } from '../../figure/lettering.ts'
import type { Block } from '../../graph/labels/sides.ts'

export type Measure = (lettering: Lettering) => Block

/** Fonts that arrive later change every width: make a new one then. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, Block>()
  return (lettering) => {
    const key = `${lettering.weight} ${lettering.italic} ${lettering.size} ${lettering.lines.join('\n')}`
    const found = known.get(key)
    if (found) return found
    if (context) letterWith(context, lettering, font, 1)
    const widths = lettering.lines.map((line) => context?.measureText(line).width ?? 0)
    const block = { width: Math.max(0, ...widths), height: lettersHeight(lettering).height }
    known.set(key, block)
    return block
  }
}

/** Sets a context to a lettering. Browsers without letter spacing letter closer, in measure and drawing alike. */
export function letterWith(
  context: CanvasRenderingContext2D,
  { size, weight, italic, spacing }: Lettering,
  font: string,
  scale: number,
): void {
  context.font = `${italic ? 'italic ' : ''}${weight} ${size * scale}px ${font}`
  context.letterSpacing = `${spacing * size * scale}px`
}
