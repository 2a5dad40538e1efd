/**
 * Which names stand where in the window. At rest every entity competes; when something stands out, its names
 * are placed first and keep their sides, and of the others only those stay that are not in their way.
 */
import { labelScene } from '../../figure/label-scene.ts'
import type { Sheet } from '../../figure/sheet.ts'
import { type Box, overlap } from '../../graph/labels/box.ts'
import { type PlacedLabel, placeLabels } from '../../graph/labels/place-labels.ts'
import type { Block } from '../../graph/labels/sides.ts'
import type { Emphasis } from './emphasis.ts'

export type Placed = ReadonlyMap<string, PlacedLabel>

type Space = {
  sheet: Sheet
  frame: Box
  forbidden: readonly Box[]
  blocksOf: (key: string) => readonly Block[]
}

/** @param previous what stood where before, to be moved only for a reason */
export function restingLabels(space: Space, previous: Placed): Placed {
  return placeLabels(labelScene(space.sheet, { ...space, previous }))
}

/** @param keepRest whether names of what steps back stay at all */
export function labelsAround(
  space: Space,
  { hot, picked }: Emphasis,
  pointed: string | null,
  resting: Placed,
  keepRest: boolean,
): Placed {
  // What steps back is pale: names may lie over its symbols and lines.
  const { symbols, lines } = space.sheet
  const sheet: Sheet = {
    symbols: new Map([...symbols].filter(([key]) => hot.has(key))),
    lines: lines.filter(({ line }) => hot.has(line.key)),
  }
  const groupOf = (key: string) => (picked.has(key) || key === pointed ? 0 : 1)
  const placed = placeLabels(labelScene(sheet, { ...space, groupOf, previous: resting }))
  if (!keepRest) return placed
  const boxes = [...placed.values()].map(({ box }) => box)
  const others = [...resting].filter(
    ([key, label]) => !hot.has(key) && !boxes.some((box) => overlap(box, label.box)),
  )
  return new Map([...placed, ...others])
}
