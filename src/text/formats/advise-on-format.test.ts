import { expect, test } from 'vitest'
import { adviseOnFormat } from './advise-on-format.ts'
import { formatOf } from './format-of.ts'
import { FORMATS } from './index.ts'

test.each([
  ['letter.doc', 'letter.doc cannot be read in this format: save it as .docx, .pdf or .txt.'],
  ['press/NOTE.RTF', 'press/NOTE.RTF cannot be read in this format: save it as .docx, .pdf or .txt.'],
  ['a.b.odt', 'a.b.odt cannot be read in this format: save it as .docx, .pdf or .txt.'],
  ['mail.msg', 'mail.msg cannot be read in this format: save each message as .eml.'],
  ['page.mhtml', 'page.mhtml cannot be read in this format: save the page as .html.'],
])('%s: what to do', (file, words) => {
  expect(adviseOnFormat(file)?.message).toBe(words)
  expect(formatOf(file, FORMATS)).toBe(null)
})

test.each(['photo.jpg', 'letter.docx', 'doc', 'letter.doc.zip', 'letter.doc/', '.doc.swp', 'data.json'])(
  '%s: nothing to say',
  (file) => {
    expect(adviseOnFormat(file)).toBe(null)
  },
)
