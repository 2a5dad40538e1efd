/** The fonts of figures, from the packages that bring them. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontSource } from '../figure/fonts/font-files.ts'

const { resolve } = createRequire(import.meta.url)

export const nodeFonts: FontSource = async (font) =>
  new Uint8Array(await readFile(resolve(`${font.package}/files/${font.file}`)))
