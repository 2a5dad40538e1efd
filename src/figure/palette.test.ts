import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PALETTES } from './palette.ts'

const tokens = readFileSync(new URL('../app/tokens.css', import.meta.url), 'utf8')
const [, light = '', dark = ''] =
  /(:root[\s\S]*?\n})[\s\S]*?(\[data-theme="dark"\] {[\s\S]*?\n})/.exec(tokens) ?? []
const token = (name: string, block: string) => new RegExp(`--${name}: ([^;]+);`).exec(block)?.[1]

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const { kinds, families, turns, canvas, ink, quietInk, outline, marker } = PALETTES[theme]
  const block = theme === 'light' ? light : dark
  test.each([
    ...Object.entries(kinds).map(([kind, colour]) => [`kind-${kind}`, colour]),
    ...Object.entries(families).map(([family, colour]) => [`family-${family}`, colour]),
    ...Object.entries(turns).map(([turn, colour]) => [`turn-${turn}`, colour]),
    ['surface-canvas', canvas],
    ['text-1', ink],
    ['text-2', quietInk],
    ['line-control', outline],
    ['marker-strong', marker],
  ])('%s is what the page shows', (name, colour) => {
    expect(token(name, block)).toBe(colour)
  })
  test.each(Object.entries(PALETTES[theme].widths))('width of %s', (family, width) => {
    expect(token(`family-${family}-width`, light)).toBe(`${width}px`)
  })
})
