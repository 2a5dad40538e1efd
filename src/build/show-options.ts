/** The options of the commands that show the explorer. */
import type { Options } from './options.ts'

export const SHOW_OPTIONS = {
  port: { value: 'N', about: 'the port to serve at (default: the first free one)' },
  open: { about: 'open the browser' },
} as const satisfies Options
