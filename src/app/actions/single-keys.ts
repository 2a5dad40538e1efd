/** Whether single letters do something: who speaks to the machine, or slips easily, can switch them off. */
import { createStore } from 'zustand/vanilla'

const KEY = 'entente-single-keys'

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

export const singleKeys = createStore<boolean>(stored)

export const areSingleKeysOn = (): boolean => singleKeys.getState()

export function setSingleKeys(on: boolean): void {
  singleKeys.setState(on, true)
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // storage may be forbidden; the choice then lasts as long as the page
  }
}
