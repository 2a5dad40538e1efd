/** What can be wrong with a file that is read, as data: so that a page can say it in its own language. */
import { InputError } from './input-error.ts'

/** In English, for the command line; the catalogues of words have the same for each language. */
export const FILE_FAULTS = {
  'archive-empty': '{file} holds no files: fill or remove it.',
  'archive-broken': '{file} is no archive that can be opened ({reason}): pack it again as .zip.',
  'archive-files': '{file} holds more than {most} files: split it.',
  'archive-outside': '{file} holds a file that would land outside it ({name}): do not trust it.',
  'archive-bomb': '{file} would unpack {name} to {ratio} times its size: do not trust it.',
  'archive-size': '{file} would unpack to more than {most} MB: split it.',
  'format-text': '{file} cannot be read in this format: save it as .docx, .pdf or .txt.',
  'format-mail': '{file} cannot be read in this format: save each message as .eml.',
  'format-page': '{file} cannot be read in this format: save the page as .html.',
  mail: '{file} is no mail: save it as .eml from a mail program.',
  'page-elements': '{file} has more than {most} elements: split it into several pages.',
  'page-depth': '{file} nests its elements more than {most} deep: save its text alone.',
  word: '{file} is no Word document: save it as .docx and try again.',
  files: 'These are {count} files, more than the {most} that fit: leave some out.',
  twins: '{file} and {other} would both be the document "{id}": rename one of them.',
  size: '{file} has {has} MB, more than the {most} MB that can be read: split it.',
  text: '{file} is damaged, or no text (see line {line}): save it as UTF-8 and try again.',
  length: '{file} holds more than {most} million characters: split it.',
  empty: '{file} holds no text: fill or remove it.',
  broken: '{file} cannot be read ({reason}): save it again, or as text.',
  'pdf-pages': '{file} has more than {most} pages: split it into several files.',
  'pdf-pictures': '{file} holds pictures of pages and no text: run text recognition (OCR) over it first.',
  'pdf-locked': '{file} is locked by a password: save it without one.',
  'pdf-broken': '{file} is no PDF that can be read ({reason}): save it again.',
  'front-matter':
    '{file} opens a front matter with "---" but never closes it: put a line "---" behind its last field, or remove the first line.',
  'meta-length': '{file} has a {what} of more than {most} characters: shorten it.',
  'meta-lines': '{file} has a {what} that is no list of "name: value" lines: mend or remove it.',
  'meta-depth': '{file} has a {what} nested too deeply: mend or remove it.',
  'meta-yaml': '{file} has a broken {what} in line {line} ({reason}): mend or remove it.',
  'meta-text': '{file} has a {what} whose "{name}" is not plain text: write it in quotes.',
  'meta-value': '{file} has a {what} whose "{name}" is very long: shorten it.',
  'meta-url': '{file} has a {what} whose "url" is no web address ({value}): mend or remove it.',
  'meta-date':
    '{file} has a {what} whose "{name}" is no date ({value}): write it as 2012-06-04, 2012-06 or 2012.',
  'corrections-yaml': '{file} is not valid YAML in line {line} ({reason}): correct it.',
  'corrections-list': '{file}: the file is not a list; start each correction with "- correct: ".',
  'corrections-what':
    '{file}: correction number {number} does not say what to "correct"; use one of {kinds}.',
  'corrections-unknown': '{file}: correction number {number} has {value} as "correct"; use one of {kinds}.',
  'corrections-entry': '{file}: correction number {number} ({kind}) {reason}.',
} as const

export type FaultCode = keyof typeof FILE_FAULTS
export type FaultValues = Readonly<Record<string, string | number>>

/** Plain data, so that a worker can send it. */
export type Told = { code: FaultCode; values: FaultValues }

export class FileFault extends InputError {
  readonly told: Told

  constructor(code: FaultCode, values: FaultValues) {
    super(FILE_FAULTS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])))
    this.told = { code, values }
  }
}
