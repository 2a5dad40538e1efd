/** What a person chose in the export dialog. Remembered, so that the next figure is made like the last. */
import * as z from 'zod/mini'
import { PARTS } from '../../figure/page-setting.ts'
import { customSize, LEAST_SIDE, MOST_SIDE, type PictureSize, PRESETS, SIZES } from '../../figure/sizes.ts'

export const GROUNDS = ['light', 'dark', 'none'] as const
export type Ground = (typeof GROUNDS)[number]

/** `screen`: those that the map shows, and all of what lies outside of its window. */
export const NAMES = ['screen', 'all', '40', '20', '10', 'none'] as const
export type Names = (typeof NAMES)[number]

const side = z.int().check(z.minimum(LEAST_SIDE), z.maximum(MOST_SIDE))

/** What can stand on a picture: `mark` is that of what is picked, which is left off unless it is asked for. */
export const SHOWN = [...PARTS, 'mark'] as const

const exportChoice = z.object({
  /** The id of a format, of a picture or of data. */
  format: z.string(),
  size: z.enum([...PRESETS, 'own']),
  width: side,
  height: side,
  ground: z.enum(GROUNDS),
  names: z.enum(NAMES),
  percent: z.int().check(z.minimum(50), z.maximum(300)),
  parts: z.array(z.enum(SHOWN)),
})
export type ExportChoice = z.infer<typeof exportChoice>

export const FIRST_CHOICE: ExportChoice = {
  ...{
    format: 'png',
    size: 'slide',
    width: 3000,
    height: 2000,
    ground: 'light',
    names: 'screen',
    percent: 100,
  },
  parts: [...PARTS],
}

const KEY = 'entente-export'

/** What was chosen last; what cannot be read any more is as at first. */
export function readChoice(storage: Pick<Storage, 'getItem'> = localStorage): ExportChoice {
  try {
    const parsed = exportChoice.safeParse(JSON.parse(storage.getItem(KEY) ?? ''))
    return parsed.success ? parsed.data : FIRST_CHOICE
  } catch {
    // nothing stored, or storage is forbidden
    return FIRST_CHOICE
  }
}

export function rememberChoice(choice: ExportChoice, storage: Pick<Storage, 'setItem'> = localStorage): void {
  try {
    storage.setItem(KEY, JSON.stringify(choice))
  } catch {
    // storage may be forbidden; the choice then lasts as long as the dialog
  }
}

export function sizeOf({ size, width, height }: ExportChoice): PictureSize {
  return size === 'own' ? customSize(width, height) : SIZES[size]
}
