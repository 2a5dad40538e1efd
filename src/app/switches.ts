/** What a person can switch off for good. */
import { keptSwitch } from './kept-switch.ts'

/** Single letters do something: who speaks to the machine, or slips easily, may not want that. */
export const singleKeys = keptSwitch('single-keys')

/** A search finds names in the other of Latin and Cyrillic too. */
export const otherScripts = keptSwitch('other-scripts')
