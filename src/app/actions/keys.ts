/** Keys as actions name them: compared with what was pressed, and written as the person's keyboard shows them. */

/** What a keyboard event tells; the browser's own has more. */
export type Pressed = {
  key: string
  /** The place on the keyboard: a letter is found there when another alphabet is switched on. */
  code: string
  shiftKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
}

/** @param keys `f`, `Mod+z`, `Shift+Mod+z`, `?`, `Backspace`; Mod is ⌘ or Ctrl */
export function isPressed(keys: string, pressed: Pressed): boolean {
  const parts = keys.split(/\+(?=.)/)
  const key = parts.at(-1) ?? ''
  const wantsMod = parts.includes('Mod')
  if (pressed.altKey || wantsMod !== (pressed.ctrlKey || pressed.metaKey)) return false
  const isLetter = /^[a-z]$/.test(key)
  // What Shift makes of a sign differs between keyboards: “?” is the sign, however it is typed.
  if ((isLetter || key.length > 1) && parts.includes('Shift') !== pressed.shiftKey) return false
  if (pressed.key.toLowerCase() === key.toLowerCase()) return true
  return isLetter && !/^[a-z]$/i.test(pressed.key) && pressed.code === `Key${key.toUpperCase()}`
}

/** A key without Ctrl or ⌘: in a field it is a letter. */
export const isSingle = (keys: string): boolean => !keys.includes('Mod+')

const SIGNS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Escape: 'Esc',
}

/** "⇧⌘Z" on a Mac, "Ctrl+Shift+Z" elsewhere. */
export function keysInWords(keys: string, isMac: boolean): string {
  const parts = keys.split(/\+(?=.)/)
  const key = parts.at(-1) ?? ''
  const sign = SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)
  const mod = parts.includes('Mod')
  const shift = parts.includes('Shift')
  if (isMac) return `${shift ? '⇧' : ''}${mod ? '⌘' : ''}${sign}`
  return [mod && 'Ctrl', shift && 'Shift', sign].filter(Boolean).join('+')
}
