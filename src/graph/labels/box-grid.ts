/** Finds what lies near a box without looking at everything: a grid of square cells, each a list. */
import { type Box, overlap } from './box.ts'

const CELL = 64

export class BoxGrid<T> {
  readonly #cells = new Map<number, { box: Box; item: T }[]>()

  add(box: Box, item: T): void {
    const entry = { box, item }
    for (const cell of cellsOf(box)) {
      const entries = this.#cells.get(cell)
      if (entries) entries.push(entry)
      else this.#cells.set(cell, [entry])
    }
  }

  /** Items whose boxes overlap a box; an item in several cells comes once. */
  at(box: Box): T[] {
    const found = new Set<T>()
    for (const cell of cellsOf(box)) {
      for (const entry of this.#cells.get(cell) ?? []) if (overlap(entry.box, box)) found.add(entry.item)
    }
    return [...found]
  }

  /** Whether any item's box overlaps a box. */
  some(box: Box, test: (item: T) => boolean = () => true): boolean {
    for (const cell of cellsOf(box)) {
      for (const entry of this.#cells.get(cell) ?? []) {
        if (overlap(entry.box, box) && test(entry.item)) return true
      }
    }
    return false
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let row = Math.floor(box.y1 / CELL); row <= Math.floor(box.y2 / CELL); row++) {
    for (let column = Math.floor(box.x1 / CELL); column <= Math.floor(box.x2 / CELL); column++) {
      yield row * 100_003 + column
    }
  }
}
