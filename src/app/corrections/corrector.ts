/**
 * A person's corrections of what is open: each change joins the graph anew and shows it, and can be undone and done
 * again. What was shown before is kept as it was, so that undoing it is a step back and no work.
 */
import type { Corrections } from '../../model/corrections.ts'
import type { Opened } from '../library/opened.ts'

export type Corrector = {
  /** Of what is open now. */
  corrections(): Corrections
  /** Joins and shows anew, one change after the other. @returns what is shown; rejects with what prevents it */
  change(edit: (corrections: Corrections) => Corrections): Promise<Opened>
  /** Shows at once what was before, or after a change that is under way; rejects with what prevents keeping it. */
  undo(): Promise<void>
  redo(): Promise<void>
  canUndo(): boolean
  /** @param steps how much can be undone of the view now */
  canRedo(steps: number): boolean
  /** A graph has come to be shown. @param steps how much can be undone of its view */
  shown(steps: number): void
}

/** More graphs than these are not held for undoing; their corrections can still be struck off. */
const MOST_HELD = 20

type Rim = {
  show(opened: Opened): void
  /** Joins what is open under other corrections, and keeps them. */
  apply(opened: Opened, corrections: Corrections): Promise<Opened>
  /** Keeps what was shown before as what is open now; rejects with what prevents it. */
  keep(opened: Opened): Promise<void>
}

/** @returns the corrector, and what tells it that something else was opened */
export function createCorrector(first: Opened, rim: Rim): Corrector & { open(opened: Opened): void } {
  let now = first
  let past: Opened[] = []
  let future: Opened[] = []
  let steps = 0
  let working: Promise<unknown> = Promise.resolve()
  // Steps are shown faster than kept: they are kept in their order, and before what is changed after them.
  let keeping: Promise<unknown> = Promise.resolve()

  const show = (next: Opened) => {
    now = next
    rim.show(next)
  }
  const change = async (edit: (corrections: Corrections) => Corrections) => {
    const before = now
    const corrections = edit(before.corrections)
    if (corrections === before.corrections) return before
    const next = await rim.apply(before, corrections)
    // Something else was opened meanwhile: what was corrected is kept there.
    if (now !== before) return next
    past = [...past, before].slice(-MOST_HELD)
    future = []
    show(next)
    return next
  }
  const step = async (from: Opened[], to: Opened[]) => {
    const next = from.pop()
    if (!next) return
    to.push(now)
    show(next)
    const kept = keeping.then(() => rim.keep(next))
    keeping = kept.catch(() => {})
    await kept
  }
  return {
    corrections: () => now.corrections,
    change(edit) {
      const changed = working.then(() => keeping).then(() => change(edit))
      working = changed.catch(() => {})
      return changed
    },
    undo: () => working.then(() => step(past, future)),
    redo: () => working.then(() => step(future, past)),
    canUndo: () => past.length > 0,
    canRedo: (now) => future.length > 0 && now === steps,
    shown(count) {
      steps = count
    },
    open(opened) {
      past = []
      future = []
      show(opened)
    },
  }
}
