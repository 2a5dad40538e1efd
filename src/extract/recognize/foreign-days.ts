/** Days as other languages and archives write them: "14 de marzo de 2007", "14. März 2007", "2007年3月14日", "14.03.07". */
import { isoDate } from '../calendar.ts'
import type { DateNaming } from '../reading.ts'
import { MONTHS, MONTHS_ABROAD } from '../words/calendar-words.ts'
import { romanOf } from '../words/numbers.ts'
import type { Token } from '../words/sense.ts'
import { isIn, wordList } from '../words/word-list.ts'
import { dayOf, shortYear, yearOf } from './date-parts.ts'

const day = (first: number, last: number, y: number, m: number, d: number): DateNaming | null => {
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const value = isoDate(y, m, d)
  return { first, last, absolute: { from: value, to: value, precision: 'day' }, relative: null }
}

/** What may stand between a day, its month and its year. */
const BETWEEN = wordList('. / de di del do')
const BEFORE_YEAR = wordList('. / de di del do ,')
const MONTHS_OF_YEAR = 12

/** "28.II.1999", "3/III/2018": the month that a numeral means between two marks, as archives write it. */
function romanMonth(tokens: readonly Token[], at: number): number | null {
  const { joint, text } = tokens[at]!
  const number = joint === '-' || tokens[at - 1]!.kind === 'mark' ? romanOf(text) : null
  return number !== null && number <= MONTHS_OF_YEAR ? number : null
}

/** "14 марта 2007 г.": what says that a number is a year. */
const YEAR_SIGNS = wordList('г года р року r roku yil yılı')

/** "14 mars 2007", "14. März 2007", "14 de marzo de 2007", "14 march 2007": a day of one month, with its year. */
export function foreignDay(tokens: readonly Token[], i: number): DateNaming | null {
  const at = isIn(tokens[i + 1], BETWEEN) ? i + 2 : i + 1
  const month = tokens[at]
  if (month?.kind !== 'word') return null
  if (month.lower === 'tháng') return vietnameseDay(tokens, i)
  const m = month.sense.month || MONTHS_ABROAD.get(month.lower) || romanMonth(tokens, at)
  if (!m) return null
  const then = isIn(tokens[at + 1], BEFORE_YEAR) ? at + 2 : at + 1
  const year = yearOf(tokens[then])
  const last = isIn(tokens[then + 1], YEAR_SIGNS) ? then + 2 : then + 1
  return year ? day(i, last, year, m, dayOf(tokens[i])) : null
}

/** "14 tháng 3 năm 2007", "14 tháng 3, 2007" */
function vietnameseDay(tokens: readonly Token[], i: number): DateNaming | null {
  const between = tokens[i + 3]?.lower
  const year = between === 'năm' || between === ',' || between === '/' ? yearOf(tokens[i + 4]) : 0
  return year ? day(i, i + 5, year, dayOf(tokens[i + 2]), dayOf(tokens[i])) : null
}

/** What stands behind the year of an Uzbek or a Mongolian day, and behind the month of the latter. */
const YEAR_FIRST = wordList('yil йил оны .')

/** "2007 yil 14 mart", "2007. március 14.", "2007 оны 3 сарын 14" */
function yearFirst(tokens: readonly Token[], i: number): DateNaming | null {
  const [, , third, fourth, fifth] = tokens.slice(i, i + 5)
  if (fourth?.lower === 'сарын' || fourth?.lower === 'сар')
    return day(i, i + 5, yearOf(tokens[i]), dayOf(third), dayOf(fifth))
  const [number, name] = third?.kind === 'number' ? [third, fourth] : [fourth, third]
  const month = MONTHS_ABROAD.get(name?.lower ?? '')
  return month && dayOf(number) ? day(i, i + 4, yearOf(tokens[i]), month, dayOf(number)) : null
}

const CHINESE = /^年(\d{1,2})月(\d{1,2})日/
/** The same day within one word, as no space parts the words: "新华社北京2007年3月14日电". */
const IN_CHINESE = /((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日/

/** "新华社北京2007年3月14日电" */
export function dayWithinWord(tokens: readonly Token[], i: number): DateNaming | null {
  const [, y, m, d] = IN_CHINESE.exec(tokens[i]!.text) ?? []
  return y ? day(i, i + 1, Number(y), Number(m), Number(d)) : null
}

/** "2007년 3월 14일" */
function koreanDay(tokens: readonly Token[], i: number): DateNaming | null {
  if (tokens[i + 3]?.text !== '월' || tokens[i + 5]?.text !== '일') return null
  return day(i, i + 6, yearOf(tokens[i]), dayOf(tokens[i + 2]), dayOf(tokens[i + 4]))
}

const DOTTED = /^(?:((?:19|20)\d\d)\.(\d{1,2})\.(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d\d))$/

/** "Suva, 3.3.18": no number of a version or a chapter. */
const isBehindPlace = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === ',' && tokens[i - 2]?.capital === true

/** "14MAR2007", "14MAR07" */
const RUN_TOGETHER = /^(\d{1,2})([A-Z]{3})(\d\d|(?:19|20)\d\d)$/

/** "2007年3月14日", "2007.03.14", "2007. 3. 14.", "14.03.07", "14-03-2007". */
export function dayInFigures(tokens: readonly Token[], i: number): DateNaming | null {
  const [t, second] = [tokens[i]!, tokens[i + 1]]
  const year = yearOf(t)
  if (year) {
    const chinese = second?.kind === 'word' ? CHINESE.exec(second.text) : null
    const filed = tokens[i - 1]?.text === '/' && second?.text === '/' && tokens[i + 3]?.text === '/'
    if (filed && /^(?:0[1-9]|1[0-2])$/.test(tokens[i + 2]!.text)) {
      const value = `${year}-${tokens[i + 2]!.text}`
      return {
        first: i,
        last: i + 3,
        absolute: { from: value, to: value, precision: 'month' },
        relative: null,
      }
    }
    // "2007 March 14"
    const named = second?.capital ? second.sense.month : 0
    if (named && dayOf(tokens[i + 2]) && !yearOf(tokens[i + 3]) && tokens[i - 1]?.lower !== 'in')
      return day(i, i + 3, year, named, dayOf(tokens[i + 2]))
    if (chinese) return day(i, i + 2, year, Number(chinese[1]), Number(chinese[2]))
    if (second?.text === '년') return koreanDay(tokens, i)
    const turned = isIn(second, YEAR_FIRST) ? yearFirst(tokens, i) : null
    if (turned) return turned
    const spaced = second?.text === '.' && tokens[i + 3]?.text === '.' && tokens[i + 2]!.joint === ' '
    return spaced ? day(i, i + 5, year, dayOf(tokens[i + 2]), dayOf(tokens[i + 4])) : null
  }
  // "14. 3. 2007"
  if (
    second?.text === '.' &&
    tokens[i + 3]?.text === '.' &&
    tokens[i + 2]!.joint === ' ' &&
    yearOf(tokens[i + 4])
  )
    return day(i, i + 5, yearOf(tokens[i + 4]), dayOf(tokens[i + 2]), dayOf(t))
  if (t.text.includes('.')) {
    const [, y, m, d, dd, mm, yy] = DOTTED.exec(t.text) ?? []
    if (y) return day(i, i + 1, Number(y), Number(m), Number(d))
    const isDay = yy !== undefined && (t.text.length === 8 || isBehindPlace(tokens, i))
    return isDay ? day(i, i + 1, shortYear(yy), Number(mm), Number(dd)) : null
  }
  const run = t.text.length >= 6 ? RUN_TOGETHER.exec(t.text) : null
  if (run) {
    const [, d, name, y] = run
    const month = MONTHS.get(name!.toLowerCase())
    return month ? day(i, i + 1, y!.length === 2 ? shortYear(y!) : Number(y), month, Number(d)) : null
  }
  const third = tokens[i + 2]
  if (second?.joint !== '-' || third?.joint !== '-' || !dayOf(t) || !yearOf(third)) return null
  const [a, b] = [dayOf(t), dayOf(second)]
  return b > 12 ? day(i, i + 3, yearOf(third), a, b) : day(i, i + 3, yearOf(third), b, a)
}
