/** The document formats. To add one, add a line. */
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import type { Format } from './format.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { pdf } from './pdf.ts'
import { plain } from './plain.ts'

export const FORMATS: readonly Format[] = [plain, markdown, html, pdf, docx, eml]
