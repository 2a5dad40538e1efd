/** A choice between two that outlasts the page: on until someone switches it off. */
import { createStore, type StoreApi } from 'zustand/vanilla'

export type KeptSwitch = { store: StoreApi<boolean>; set(on: boolean): void }

/** @param name under which it is kept */
export function keptSwitch(name: string): KeptSwitch {
  const key = `entente-${name}`
  const stored = () => {
    try {
      return localStorage.getItem(key) !== 'off'
    } catch {
      return true
    }
  }
  const store = createStore<boolean>(stored)
  return {
    store,
    set(on) {
      store.setState(on, true)
      try {
        localStorage.setItem(key, on ? 'on' : 'off')
      } catch {
        // storage may be forbidden; the choice then lasts as long as the page
      }
    },
  }
}
