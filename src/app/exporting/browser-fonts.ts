/** The fonts of figures, as files beside the page: each is fetched when a figure needs it. */
import type { FontFile, FontSource } from '../../figure/fonts/font-files.ts'
import { ToldError } from '../told-error.ts'

const ADDRESSES: Record<string, string> = import.meta.glob(
  [
    '/node_modules/@fontsource/source-sans-3/files/*-{400,500,600}-*.woff',
    '/node_modules/@fontsource/source-serif-4/files/*-600-normal.woff',
    '/node_modules/@fontsource/noto-sans-{arabic,armenian,bengali,devanagari,ethiopic,georgian,hebrew}/files/*-{arabic,armenian,bengali,devanagari,ethiopic,georgian,hebrew}-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-{khmer,lao,myanmar,sinhala,tamil,thaana,thai}/files/*-{khmer,lao,myanmar,sinhala,tamil,thaana,thai}-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-{sans-mongolian,serif-tibetan}/files/*-{mongolian,tibetan}-400-normal.woff',
    '/node_modules/@fontsource/noto-sans-{kr,sc}/files/noto-sans-{kr,sc}-[0-9]*-400-normal.woff',
  ],
  { query: '?url', import: 'default', eager: true },
)

export const browserFonts: FontSource = async (font: FontFile) => {
  const address = ADDRESSES[`/node_modules/${font.package}/files/${font.file}`]
  // A page of one file carries only what its own graph is written in.
  if (address === '') return null
  const response = address ? await fetch(address).catch(() => null) : null
  if (!response?.ok) throw new ToldError(({ t }) => t('export.no-font', { file: font.file }))
  return new Uint8Array(await response.arrayBuffer())
}
