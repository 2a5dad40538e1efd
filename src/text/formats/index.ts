/** The document formats. To add one, add a line. */
import type { Format } from './format.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

export const FORMATS: readonly Format[] = [plain, markdown]
