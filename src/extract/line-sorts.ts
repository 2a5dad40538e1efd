/**
 * What a line with a date in it says of the text's own day: the first sort that a line fits is its sort.
 *
 *     Published: 3 March 2018          published, the strongest
 *     SUVA, 3 March 2018 (NHK) --      dateline
 *     Saturday, 3 March 2018, 10:15    plain
 *     Established: 3 March 1981        subject: no day of the text at all
 */
import type { DatedLine } from './dated-lines.ts'
import {
  isBlank,
  isDateline,
  isDay,
  isMonth,
  isOfThen,
  isOverDays,
  isPlace,
  isRange,
  isRoundup,
  words,
} from './line-shapes.ts'
import {
  CHANGE_BEHIND,
  CHANGED,
  CLOCK,
  CLOCK_BEHIND,
  COMMENT,
  COMMENT_BEHIND,
  COPYRIGHT,
  ELSEWHERE,
  FACT_LABEL,
  ISSUE,
  ISSUE_BEHIND,
  KEPT_AT,
  LETTER,
  LOOKED_UP,
  MADE,
  NOON,
  PAGE_BEHIND,
  PARTICULAR,
  PERIODICAL,
  PICTURE,
  PICTURE_BEHIND,
  PUBLISHED,
  PUBLISHED_BY,
  QUOTED,
  SENT_BY,
  SIGNED,
  SUBJECT_ABOVE,
  SUBJECT_LABEL,
  SUBJECT_VERB,
  TO_COME,
  WRITER,
} from './line-signs.ts'

export type LineSort = {
  sort: string
  /** How strongly its day is the text's own; 0 for never. */
  strength: number
  fits: (line: DatedLine) => boolean
}

export const LINE_SORTS: readonly LineSort[] = [
  {
    sort: 'particular',
    strength: 0,
    fits: ({ text, behind, neighbours }) =>
      text.includes(':') &&
      PARTICULAR.test(text) &&
      !CLOCK_BEHIND.test(behind) &&
      neighbours.some((n) => PARTICULAR.test(n)),
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
      (text.includes(':') && (SUBJECT_LABEL.test(text) || FACT_LABEL.test(text))) ||
      SUBJECT_VERB.test(before) ||
      SUBJECT_ABOVE.test(neighbours[0] ?? ''),
  },
  { sort: 'present', strength: 0, fits: ({ behind }) => /^\s*[–—-]\s*(?:present|incumbent)\b/i.test(behind) },
  { sort: 'looked up', strength: 0, fits: ({ before }) => LOOKED_UP.test(before) },
  {
    sort: 'picture',
    strength: 0,
    fits: ({ text, before, behind, short }) =>
      short && PICTURE.test(text) && !(isBlank(before) && PICTURE_BEHIND.test(behind)),
  },
  { sort: 'to come', strength: 0, fits: ({ before }) => TO_COME.test(before) },
  { sort: 'elsewhere', strength: 0, fits: ({ text }) => ELSEWHERE.test(text) },
  {
    sort: 'comment',
    strength: 0,
    fits: ({ at, behind, neighbours }) =>
      at === 'foot' && (COMMENT_BEHIND.test(behind) || COMMENT.test(neighbours[0] ?? '')),
  },
  {
    sort: 'another text',
    strength: 0,
    fits: ({ at, block, document }) => at === 'foot' && block >= document.othersFrom(),
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
      ((isMonth(line) && isRoundup(line)) ||
        (isDay(line) && isRange(line) && (isRoundup(line) || isOverDays(line)))),
  },
  {
    sort: 'adopted',
    strength: 5,
    fits: (line) => line.short && line.block < 6 && isDay(line) && isRange(line) && line.document.adopted(),
  },
  {
    sort: 'issue of a week',
    strength: 4,
    fits: (line) =>
      line.at === 'head' &&
      line.short &&
      line.block < 3 &&
      isDay(line) &&
      isRange(line) &&
      PERIODICAL.test(line.before) &&
      isBlank(line.behind),
  },
  { sort: 'days of a gathering', strength: 0, fits: (line) => isDay(line) && isRange(line) },
  {
    sort: 'entry',
    strength: 0,
    fits: (line) => line.block > 3 && isBlank(line.before) && line.document.entries() > 3,
  },
  {
    sort: 'plain',
    strength: 5,
    fits: (line) =>
      isDay(line) &&
      line.at === 'head' &&
      line.short &&
      (isBlank(line.before) || isPlace(line.before)) &&
      (isBlank(line.behind.replace(CHANGE_BEHIND, '')) || WRITER.test(line.behind)),
  },
  {
    sort: 'month with its label',
    strength: 4,
    fits: (line) => isMonth(line) && line.short && (PUBLISHED.test(line.before) || CHANGED.test(line.before)),
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
      (line.heading ? words(line) <= 24 : words(line) <= 16 && !/[.!?]$/.test(line.text.replace(NOON, ''))),
  },
  {
    sort: 'foot',
    strength: 3,
    fits: (line) =>
      isDay(line) &&
      line.at === 'foot' &&
      line.short &&
      (isBlank(line.before) || isPlace(line.before) || SIGNED.test(line.text) || SENT_BY.test(line.before)),
  },
  {
    sort: 'month',
    strength: 1,
    fits: (line) =>
      isMonth(line) &&
      line.short &&
      (line.at === 'foot'
        ? (isPlace(line.before) || isBlank(line.before)) && isBlank(line.behind)
        : isBlank(line.before + line.behind)
          ? line.document.entries() <= 1
          : PERIODICAL.test(line.before) ||
            PERIODICAL.test(line.behind) ||
            PAGE_BEHIND.test(line.behind) ||
            KEPT_AT.test(line.text)),
  },
  {
    sort: 'issue',
    strength: 1,
    fits: (line) =>
      line.at === 'head' &&
      line.short &&
      line.block < 4 &&
      line.date.absolute?.precision === 'year' &&
      (ISSUE.test(line.text) || /^\W*issue\b/i.test(line.behind)) &&
      ISSUE_BEHIND.test(line.behind) &&
      words(line) <= 14,
  },
  {
    sort: 'copyright',
    strength: 1,
    fits: (line) =>
      !isDay(line) && !isMonth(line) && !isRange(line) && line.short && COPYRIGHT.test(line.before),
  },
]
