/** A row that speaks of a relation lights its line on the map while the pointer or the keyboard is on it. */
import type { FocusEvent } from 'react'
import type { StoreApi } from 'zustand'
import type { Lit } from './lit.ts'

/** What a row listens to. @param edge the relation it speaks of */
export function rowLight(lit: StoreApi<Lit | null>, edge: string) {
  const on = () => lit.setState({ edges: [edge], entity: null, from: 'row' }, true)
  const off = () => lit.setState(null, true)
  return {
    onPointerEnter: on,
    onPointerLeave: off,
    // A press moves the focus too, but there the pointer has lit the line.
    onFocus: ({ target }: FocusEvent) => target.matches(':focus-visible') && on(),
    onBlur: off,
  }
}
