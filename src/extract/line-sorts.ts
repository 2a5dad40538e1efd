/**
 * What a line with a date in it says of the text's own day: the first sort that a line fits is its sort.
 *
 *     Published: 3 March 2018          published, the strongest
 *     SUVA, 3 March 2018 (NHK) --      dateline
 *     Saturday, 3 March 2018, 10:15    plain
 *     Established: 3 March 1981        subject: no day of the text at all
 */
import type { DatedLine } from './dated-lines.ts'

export type LineSort = {
  sort: string
  /** How strongly its day is the text's own; 0 for never. */
  strength: number
  fits: (line: DatedLine) => boolean
}

const isDay = ({ date }: DatedLine) => (date.absolute?.precision ?? 'day') === 'day'
const isMonth = ({ date }: DatedLine) => date.absolute?.precision === 'month'
const isRange = ({ date }: DatedLine) => date.absolute !== null && date.absolute.from !== date.absolute.to
const isRoundup = ({ block, document }: DatedLine) => block >= document.roundupFrom && block < 7
/** "3–7 March 2018" over entries that each open with a day. */
const isOverDays = (line: DatedLine) => line.block < 7 && isRange(line) && line.document.entries >= 3

/** A line of particulars on what the text is about: its day is no day of the text. */
const PARTICULAR = /^\W*(?:dates?|when|where|held|venue|place|location|host|chair|participants)\s*:/i
/** A day in the life of what the text is about, with its label or its verb right before it. */
const SUBJECT_LABEL =
  /^\W*(?:date of |charter |treaty |statute )*(?:established|establishment|founded|foundation|created|formed|formation|signed|adopted|ratified|entry into force|in force|born|birth|died|death|joined|admitted|accession|opened|inception|launched|independence)\b[^:]{0,30}:/i
/** Such a label on the line above. */
const SUBJECT_ABOVE =
  /^\W*(?:in office|(?:assumed|took|left) office|born|died|founded|established|formation|founding|independence|incumbent|signed|ratified|effective)\W*$/i
const SUBJECT_VERB =
  /\b(?:since|born|died|founded|established|formed|formation|created|launched|joined|inaugurated|elected|appointed|sworn in|accession|independence|in office|in force|assumed office|took office|incumbent|b\.)(?:\s+(?:on|in|at|the|from|as|of|into force))*\W*$/i
/** The day of another thing: a web page looked up, a picture taken, an event to come, an article quoted. */
const LOOKED_UP = /\b(?:retrieved|accessed|archived|cached|edited|visited)\b/i
const PICTURE = /\b(?:file |archive )?(?:photo|photograph|picture|image|caption)s?\b|\(archive\)/i
const TO_COME =
  /\b(?:deadline|register|rsvp|event|next (?:meeting|session|summit)|to be held|will be|scheduled|due|expires?|valid|(?<!embargo(?:ed)?\W+)until)\b/i
const ELSEWHERE = /^\W*(?:related|read (?:more|also|next)|see also|also|more (?:news|from)|previous|next)\b/i
const QUOTED = /[,.]["”’]\s+\p{L}|^\W*\d+[.)\]]\s|\bpp?\.\s*\d/iu
/** "the talks of 3 March 1981" tell of then, "the transcript of the interview of …" of its own day. */
const OF = /(\p{L}+) of (?:the )?(?:\p{Lu}\p{L}+day,? )?$/u
const PAPERS =
  /^(?:as|transcripts?|interview|briefing|conference|statement|remarks|records?|minutes|speech|address|release|edition|issue|communiqu[eé]|proceedings|bulletin|letter|note|meeting)$/i
const isOfThen = (before: string) => {
  const of = OF.exec(before)
  return of !== null && !PAPERS.test(of[1]!)
}

const PUBLISHED =
  /\b(?:posted|published|publication|issued|released?|dated?|embargoed|compiled|typed|prepared|drafted|status|as of|closed|distributed)\b(?:\W|\b(?:on|date|until|by \S+|by(?! \S+\b)|time|at|first|for immediate)\b)*(?:\p{L}+,?\s*)?$/iu
const PUBLISHED_BY =
  /^\W*(?:this (?:article|story|piece|post|interview|report|text) (?:was )?)?(?:(?:first|last|originally) )?(?:posted|published|issued|released)\b|\bposted (?:by|on)\b/i
/** "Created on Friday, 3 March 2018 10:22": when a page was made; without a clock what it tells of was. */
const MADE = /^\W*(?:created|added|written|uploaded|submitted)\b[^.;:]{0,30}:?\W*$/i
const CLOCK = /^\W{0,4}(?:at )?\d{1,2}[:.]\d\d\b/
/** A letter's own day is older than the paper that hands it on. */
const LETTER = /\b(?:letters?|notes?(?: verbales?)?|telegram|cable)\W+dated\W+$/i
/** "https://rivers.org/2018/03/roads.html": where a page is kept, by its month or day. */
const KEPT_AT = /(?:^|\s)(?:https?:|www\.)\S+$/i
const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)/i
const CHANGED = /\b(?:updated?|modified|revised|reviewed|changed|amended)\b[^.;]{0,20}$/i

/** Words of time that may stand beside a day: "Saturday", "10.15 BST", "GMT+6", "5 min read". */
const TIME =
  /\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:at|on|the|this|date|time|a\.?m\.?|p\.?m\.?|noon|utc|gmt|bst|[cemp][ds]t|[ap]st|et|local|hrs?|hours|ist|wib|msk|t|z|min(?:ute)?s? read|comments?)\b/gi
const isBlank = (words: string) => !/\p{L}/u.test(words.replace(TIME, ''))
/** A place, an agency or a person: "Suva, Fiji, ", "(Merlion Wire) ". No name ends inside a word: capitals have one reading. */
const NAMES = /^[^\p{L}]*(?:(?:\p{Lu}[\p{L}'’.-]*|of|the|and|de|al)(?!\p{L})[\s,.:()[\]–—|/-]*){1,6}$/u
/** What follows a dateline: "(NHK) -- ", "/NHK/. ", " – ", ": ", ". ", "] ". */
const DATELINE_END =
  /^\s*,?\s*(?:\(|\)|\]|\.|:|\/\p{Lu}|--|[–—-]|(?:\p{Lu}[\p{L}'’.-]*(?!\p{L})[\s,]*){1,4}(?:--|[–—:.-]))/u

const isPlace = (words: string) => words.length < 60 && NAMES.test(words.replace(TIME, ''))

/** A paragraph that begins with where and when it was written; a chronology's paragraphs begin with a day alone. */
export function isDateline({ at, item, before, behind, text, document }: DatedLine): boolean {
  if (at !== 'head' || item || !DATELINE_END.test(behind) || !text.startsWith(before)) return false
  return isBlank(before)
    ? document.entries === 1 && behind.length >= 40
    : behind.length >= 12 && isPlace(before)
}

/** What a foot may say before its day. */
const SIGNED = /\b(?:done|adopted|signed|issued|agreed|source|given)\b/i
/** What is no report on a gathering but a thing that comes out by the month. */
const PERIODICAL =
  /\b(?:fact ?sheet|bulletin|issue|vol(?:ume)?|no|number|diary|report|newsletter|monthly|quarterly|paper|review|update|published|posted|edition|magazine)\b/i

const words = (line: DatedLine) => line.text.split(/\s+/).length

export const LINE_SORTS: readonly LineSort[] = [
  {
    sort: 'particular',
    strength: 0,
    fits: ({ text, neighbours }) => PARTICULAR.test(text) && neighbours.some((n) => PARTICULAR.test(n)),
  },
  { sort: 'range', strength: 0, fits: (line) => line.joined && !isRoundup(line) },
  {
    sort: 'made',
    strength: 7,
    fits: (line) => isDay(line) && line.short && MADE.test(line.before) && CLOCK.test(line.behind),
  },
  {
    sort: 'subject',
    strength: 0,
    fits: ({ text, before, neighbours }) =>
      SUBJECT_LABEL.test(text) || SUBJECT_VERB.test(before) || SUBJECT_ABOVE.test(neighbours[0] ?? ''),
  },
  { sort: 'present', strength: 0, fits: ({ behind }) => /^\s*[–—-]\s*(?:present|incumbent)\b/i.test(behind) },
  { sort: 'looked up', strength: 0, fits: ({ before }) => LOOKED_UP.test(before) },
  { sort: 'picture', strength: 0, fits: ({ text, short }) => short && PICTURE.test(text) },
  { sort: 'to come', strength: 0, fits: ({ before }) => TO_COME.test(before) },
  { sort: 'elsewhere', strength: 0, fits: ({ text }) => ELSEWHERE.test(text) },
  {
    sort: 'another text',
    strength: 0,
    fits: ({ at, block, document }) => at === 'foot' && block >= document.othersFrom,
  },
  { sort: 'quoted', strength: 0, fits: ({ at, text }) => at === 'foot' && QUOTED.test(text) },
  {
    sort: 'then',
    strength: 0,
    fits: ({ before, text }) => isOfThen(before) || /\banniversary\b|\byears (?:after|since)\b/i.test(text),
  },
  {
    sort: 'letter',
    strength: 4,
    fits: (line) => isDay(line) && line.short && LETTER.test(line.before),
  },
  {
    sort: 'published',
    strength: 7,
    fits: (line) =>
      isDay(line) &&
      (PUBLISHED_BY.test(line.text) && line.short
        ? !CHANGED.test(line.before)
        : line.short && !CHANGED.test(line.before) && PUBLISHED.test(line.before)),
  },
  { sort: 'dateline', strength: 6, fits: (line) => isDay(line) && isDateline(line) },
  { sort: 'today', strength: 6, fits: (line) => isDay(line) && !isRange(line) && line.today },
  {
    sort: 'roundup',
    strength: 5,
    fits: (line) =>
      line.short &&
      ((isRoundup(line) && isMonth(line)) ||
        (isDay(line) && isRange(line) && (isRoundup(line) || isOverDays(line)))),
  },
  {
    sort: 'adopted',
    strength: 5,
    fits: (line) => line.short && isDay(line) && isRange(line) && line.document.adopted && line.block < 6,
  },
  { sort: 'days of a gathering', strength: 0, fits: (line) => isDay(line) && isRange(line) },
  {
    sort: 'entry',
    strength: 0,
    fits: (line) => line.document.entries > 3 && isBlank(line.before) && line.block > 3,
  },
  {
    sort: 'plain',
    strength: 5,
    fits: (line) =>
      isDay(line) &&
      line.at === 'head' &&
      line.short &&
      (isBlank(line.before) || isPlace(line.before)) &&
      isBlank(line.behind),
  },
  { sort: 'changed', strength: 4, fits: (line) => isDay(line) && line.short && CHANGED.test(line.before) },
  {
    sort: 'masthead',
    strength: 4,
    fits: (line) =>
      isDay(line) &&
      line.at === 'head' &&
      line.heading &&
      line.block < 3 &&
      PERIODICAL.test(line.before) &&
      isBlank(line.behind),
  },
  {
    sort: 'title',
    strength: 3,
    fits: (line) =>
      isDay(line) &&
      line.at === 'head' &&
      line.short &&
      (line.heading ? words(line) <= 24 : words(line) <= 16 && !/[.!?]$/.test(line.text)),
  },
  {
    sort: 'foot',
    strength: 3,
    fits: (line) =>
      isDay(line) &&
      line.at === 'foot' &&
      line.short &&
      (isBlank(line.before) || isPlace(line.before) || SIGNED.test(line.text)),
  },
  {
    sort: 'month',
    strength: 1,
    fits: (line) =>
      isMonth(line) &&
      !isRange(line) &&
      line.at === 'head' &&
      line.short &&
      (isBlank(line.before + line.behind)
        ? line.document.entries <= 1
        : PERIODICAL.test(line.before) || PUBLISHED.test(line.before) || KEPT_AT.test(line.text)),
  },
  {
    sort: 'copyright',
    strength: 1,
    fits: (line) =>
      !isDay(line) && !isMonth(line) && !isRange(line) && line.short && COPYRIGHT.test(line.before),
  },
]
