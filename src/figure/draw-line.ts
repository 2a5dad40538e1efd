/** One line of a map as marks of a drawing. */
import type { Turn } from '../graph/compare-periods.ts'
import type { Group, Mark, Outline, Point } from './drawing.ts'
import { type Point as At, type LineShape, lineShape } from './line-shape.ts'
import type { Line } from './lines.ts'
import { lineWidth, type MapStyle } from './map-style.ts'
import type { SheetLine } from './sheet.ts'
import { CHANGED_STRENGTH } from './turn-of-line.ts'

/** Lines shrink with the map, as on the screen, until print would lose them. */
const LEAST_SCALE = 0.45

/** @param turn what two compared periods make of the line; null when none are compared */
export function drawLine(
  drawn: SheetLine,
  style: MapStyle,
  zoom: number,
  turn: Turn | null,
  title: string,
): Group {
  const { line } = drawn
  const scale = Math.max(LEAST_SCALE, zoom)
  const width = lineWidth(style, line)
  const colour = turn ? style.turns[turn] : style.families[line.family]
  const strength = strengthOf(line, turn)
  const { start, control, end, head } = lineShape(drawn, width, scale)
  const dash = style.dashes[line.certainty].map((length) => length * scale)
  const path: Mark = {
    shape: {
      outline: {
        path: [['M', point(start)], control ? ['Q', point(control), point(end)] : ['L', point(end)]],
      },
      stroke: {
        ...{ colour, width: width * scale },
        ...(dash.length ? { dash } : {}),
        ...(line.certainty === 'undated' ? { round: true } : {}),
      },
    },
  }
  return {
    ...{ id: line.key, title },
    ...(strength < 1 ? { opacity: strength } : {}),
    marks: head ? [path, headMark(head, scale, colour)] : [path],
  }
}

/** What changed stands out from what goes on. */
export function strengthOf({ strength }: Pick<Line, 'strength'>, turn: Turn | null): number {
  return turn === 'before' || turn === 'after' ? CHANGED_STRENGTH : strength
}

function headMark({ tip, angle, form }: NonNullable<LineShape['head']>, scale: number, colour: string): Mark {
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale]
  const onSheet = (x: number, y: number): Point => [tip.x + x * cos - y * sin, tip.y + x * sin + y * cos]
  if (!('radius' in form)) {
    return { shape: { outline: { polygon: form.points.map(([x, y]) => onSheet(x, y)) }, fill: colour } }
  }
  const [x, y] = onSheet(form.centre, 0)
  const outline: Outline = { circle: { x, y, radius: form.radius * scale } }
  return { shape: { outline, fill: colour } }
}

const point = ({ x, y }: At): Point => [x, y]
