/** Marks by what they do. */
import { wordSet } from './word-set.ts'

/** Dashes, and hyphens that stand for one. */
export const DASHES = wordSet('– — - --')
/** Dashes that no hyphen can be. */
export const LONG_DASHES = wordSet('– — --')
