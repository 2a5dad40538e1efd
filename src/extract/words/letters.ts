/** How a name is written: initials, numerals, all capitals. */
import { wordSet } from './word-set.ts'

/** "S. Jaishankar", "Kh. Battulga": a letter, or two that are one in Mongolian and Russian. */
export const isInitial = (text: string) =>
  text.length <= 2 && /^(?:\p{Lu}|Kh|Ts|Ch|Sh|Zh|Yu|Ya|Dz)$/u.test(text)

/** "M.K. Stalin" */
export const isDotted = (text: string) => /^(?:\p{Lu}\.){2,3}$/u.test(text)

/** "Kassym-Jomart TOKAYEV" */
export const isShouted = (text: string, lower: string) =>
  text !== lower && text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** Two capitals and more among a few letters: "ASEAN", "ReCAAP". */
export const isAcronym = (text: string) => /^(?=[\p{L}\p{N}+&]{2,10}$).*\p{Lu}.*\p{Lu}/u.test(text)

/** "IndiGo", "McKenzie": a capital behind a small letter. */
export const isCamel = (text: string) => /\p{Ll}\p{Lu}/u.test(text)

export const NUMERALS = wordSet('II III IV VI VII VIII IX XI XII XIV XVI')
export const JUNIORS = new Set(['jr', 'sr'])
