/**
 * YAML front matter: what a file says of itself between two lines of three dashes at its top.
 *
 *     ---
 *     title: Two Rivals at One Table
 *     published: 2012-06-04
 *     ---
 *     The text starts here.
 */
import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import { InputError } from '../../model/input-error.ts'

export type FrontMatter = {
  title: string | null
  publisher: string | null
  author: string | null
  url: string | null
  /** ISO date cut to its precision. */
  published: string | null
  language: string | null
  /** Where the text behind the front matter starts; 0 without front matter. */
  bodyStart: number
}

const OPENING = /^---[ \t]*\r?\n/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
const ABSENT = new Set(['', '~', 'null'])
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/

/**
 * Reads the front matter of a text, if it has any. Fields that are not known are left alone.
 * @param file named in the message
 * @throws InputError when it is not closed, not YAML, or a known field has no sensible value
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const opening = OPENING.exec(text)
  if (!opening) return { ...readFields({}, file), bodyStart: 0 }
  const start = opening[0].length
  const closing = CLOSING.exec(text.slice(start))
  if (!closing) {
    throw new InputError(
      `${file} opens a front matter with "---" but never closes it: ` +
        'put a line "---" behind its last field, or remove the first line.',
    )
  }
  const fields = parseFields(text.slice(start, start + closing.index), file)
  return { ...readFields(fields, file), bodyStart: start + closing.index + closing[0].length }
}

function parseFields(yaml: string, file: string): Record<string, unknown> {
  const fields = loadYaml(yaml, file)
  if (fields === '' || fields === undefined) return {}
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new InputError(
      `${file} has a front matter that is no list of "name: value" lines: mend or remove it.`,
    )
  }
  return fields as Record<string, unknown>
}

/** All scalars are read as strings (failsafe): else `published: 2012` were a number and `author: No` a no. */
function loadYaml(yaml: string, file: string): unknown {
  try {
    return loadAll(yaml, { schema: FAILSAFE_SCHEMA })[0] // nothing but comments is no document at all
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    // The mark counts from 0 within the YAML, which starts on the file's second line.
    const line = error.mark ? ` in line ${error.mark.line + 2}` : ''
    throw new InputError(`${file} has a broken front matter${line} (${error.reason}): mend or remove it.`)
  }
}

function readFields(fields: Record<string, unknown>, file: string): Omit<FrontMatter, 'bodyStart'> {
  return {
    title: readText(fields, 'title', file),
    publisher: readText(fields, 'publisher', file),
    author: readText(fields, 'author', file),
    url: readUrl(fields, file),
    published: readDate(fields, 'published', file) ?? readDate(fields, 'date', file),
    language: readText(fields, 'language', file),
  }
}

/** A field's text; several values (two authors) are joined by commas. */
function readText(fields: Record<string, unknown>, name: string, file: string): string | null {
  const value = fields[name] ?? null
  const parts = Array.isArray(value) ? value : [value]
  if (parts.some((part) => part !== null && typeof part !== 'string')) {
    throw new InputError(`${file} has a front matter whose "${name}" is not plain text: write it in quotes.`)
  }
  const texts = (parts as (string | null)[]).map((part) => part?.replace(/\s+/g, ' ').trim() ?? '')
  const present = texts.filter((each) => !ABSENT.has(each))
  return present.length > 0 ? present.join(', ') : null
}

/** Web addresses only: the explorer makes a link of it. */
function readUrl(fields: Record<string, unknown>, file: string): string | null {
  const url = readText(fields, 'url', file)
  if (url === null || (/^https?:\/\//i.test(url) && URL.canParse(url))) return url
  throw new InputError(
    `${file} has a front matter whose "url" is no web address (${url}): mend or remove it.`,
  )
}

function readDate(fields: Record<string, unknown>, name: string, file: string): string | null {
  const value = readText(fields, name, file)
  if (value === null) return null
  const [, year, month, day] = ISO_DATE.exec(value) ?? []
  if (year && isInCalendar(Number(year), Number(month ?? 1), Number(day ?? 1))) {
    return [year, month, day].filter(Boolean).join('-')
  }
  throw new InputError(
    `${file} has a front matter whose "${name}" is no date (${value}): ` +
      'write it as 2012-06-04, 2012-06 or 2012.',
  )
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
