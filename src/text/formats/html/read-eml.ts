/** A mail → subject and body, with its sender and date. */
import PostalMime from 'postal-mime'
import { FileFault } from '../../../model/file-fault.ts'
import { cleanText } from '../clean-text.ts'
import type { Extract } from '../format.ts'
import { isoDateOf, NO_METADATA } from '../metadata.ts'
import { textOfPage } from './page-text.ts'
import { parsePage } from './parse-page.ts'

export async function readEml(bytes: Uint8Array, file: string): Promise<Extract> {
  const mail = await PostalMime.parse(bytes)
  const body = mail.text?.trim() ? mail.text : textOfPage(parsePage(mail.html ?? '', file))
  if (mail.headers.length === 0 || (!mail.subject && !body.trim())) {
    throw new FileFault('mail', { file })
  }
  const subject = mail.subject?.replace(/\s+/g, ' ').trim() || null
  return {
    ...NO_METADATA,
    title: subject,
    author: mail.from?.name || mail.from?.address || null,
    published: mail.date ? isoDateOf(mail.date) : null,
    text: cleanText(subject ? `${subject}\n\n${body}` : body),
    bodyStart: 0,
  }
}
