/** Finds the segments that may lie beneath a box. A segment is listed only in the cells that it crosses. */
import type { Box } from './box.ts'
import { lengthInside, type Segment, segmentBox } from './segment.ts'

const CELL = 48

export class SegmentGrid {
  readonly #cells = new Map<number, Segment[]>()

  constructor(segments: Iterable<Segment>) {
    for (const segment of segments) {
      for (const { cell, id } of cellsOf(segmentBox(segment))) {
        if (lengthInside(segment, cell) === 0) continue
        const listed = this.#cells.get(id)
        if (listed) listed.push(segment)
        else this.#cells.set(id, [segment])
      }
    }
  }

  /** Every segment of which some part lies in the box, once. */
  beneath(box: Box): Set<Segment> {
    const found = new Set<Segment>()
    for (const { id } of cellsOf(box)) for (const segment of this.#cells.get(id) ?? []) found.add(segment)
    return found
  }
}

function* cellsOf(box: Box): Generator<{ cell: Box; id: number }> {
  for (let row = Math.floor(box.y1 / CELL); row <= Math.floor(box.y2 / CELL); row++) {
    for (let column = Math.floor(box.x1 / CELL); column <= Math.floor(box.x2 / CELL); column++) {
      // A little larger than the cell, so that a line along its border is in one of the two.
      const [x1, y1] = [column * CELL - 0.5, row * CELL - 0.5]
      yield { cell: { x1, y1, x2: x1 + CELL + 1, y2: y1 + CELL + 1 }, id: row * 100_003 + column }
    }
  }
}
