/** What a file may say of itself, and how it is read from YAML: a front matter, or a description beside the file. */
import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import { type FaultCode, type FaultValues, FileFault } from '../../model/file-fault.ts'

export type Metadata = {
  title: string | null
  publisher: string | null
  author: string | null
  url: string | null
  /** ISO date cut to its precision. */
  published: string | null
  language: string | null
}

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  author: null,
  url: null,
  published: null,
  language: null,
}

/** Where the YAML stands, for messages. */
export type Place = {
  file: string
  what: 'front matter' | 'description'
  /** Line of the file on which the YAML starts, from 1. */
  line: number
}

const ABSENT = new Set(['', '~', 'null'])
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/
/** Characters; few lines describe a document, and YAML can say much in little. */
const LONGEST = { yaml: 32_768, value: 2_000 }
const MOST_VALUES = 100

/**
 * Reads "name: value" lines. Fields that are not known are left alone.
 * @throws InputError when it is not YAML, or a known field has no sensible value
 */
export function readMetadata(yaml: string, place: Place): Metadata {
  const fields = parseFields(yaml, place)
  return {
    title: readText(fields, 'title', place),
    publisher: readText(fields, 'publisher', place),
    author: readText(fields, 'author', place),
    url: readUrl(fields, place),
    published: readDate(fields, 'published', place) ?? readDate(fields, 'date', place),
    language: readText(fields, 'language', place),
  }
}

function parseFields(yaml: string, place: Place): Record<string, unknown> {
  if (yaml.length > LONGEST.yaml) {
    throw fault(place, 'meta-length', { most: LONGEST.yaml })
  }
  const fields = loadYaml(yaml, place)
  if (fields === '' || fields === undefined) return {}
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw fault(place, 'meta-lines')
  }
  return fields as Record<string, unknown>
}

/** All scalars are read as strings (failsafe): else `published: 2012` were a number and `author: No` a no. */
function loadYaml(yaml: string, place: Place): unknown {
  try {
    return loadAll(yaml, { schema: FAILSAFE_SCHEMA })[0] // nothing but comments is no document at all
  } catch (error) {
    if (error instanceof RangeError) throw fault(place, 'meta-depth')
    if (!(error instanceof YAMLException)) throw error
    const line = (error.mark?.line ?? 0) + place.line
    throw fault(place, 'meta-yaml', { line, reason: error.reason })
  }
}

/** A field's text; several values (two authors) are joined by commas. */
function readText(fields: Record<string, unknown>, name: string, place: Place): string | null {
  const value = (Object.hasOwn(fields, name) ? fields[name] : null) ?? null
  const parts = Array.isArray(value) ? value : [value]
  if (parts.length > MOST_VALUES || parts.some((part) => part !== null && typeof part !== 'string')) {
    throw fault(place, 'meta-text', { name })
  }
  const texts = (parts as (string | null)[]).map((part) => part?.replace(/\s+/g, ' ').trim() ?? '')
  const present = texts.filter((each) => !ABSENT.has(each))
  if (present.reduce((sum, each) => sum + each.length, 0) > LONGEST.value) {
    throw fault(place, 'meta-value', { name })
  }
  return present.length > 0 ? present.join(', ') : null
}

/** Web addresses only: the explorer makes a link of it. */
function readUrl(fields: Record<string, unknown>, place: Place): string | null {
  const url = readText(fields, 'url', place)
  if (url === null || isWebAddress(url)) return url
  throw fault(place, 'meta-url', { value: url })
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}

function readDate(fields: Record<string, unknown>, name: string, place: Place): string | null {
  const value = readText(fields, name, place)
  if (value === null) return null
  const date = isoDateOf(value)
  if (date) return date
  throw fault(place, 'meta-date', { name, value })
}

/** The date of an ISO date with or without time, cut to its precision; null when it is none. */
export function isoDateOf(value: string): string | null {
  const [, year, month, day] = ISO_DATE.exec(value) ?? []
  if (!year || !isInCalendar(Number(year), Number(month ?? 1), Number(day ?? 1))) return null
  return [year, month, day].filter(Boolean).join('-')
}

function isInCalendar(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function fault({ file, what }: Place, code: FaultCode, values: FaultValues = {}): FileFault {
  return new FileFault(code, { file, what, ...values })
}
