/** Names of months and weekdays: "Sept" → 9, "friday" → 5 (Sunday is 0). Lower case. */
import { dictionary } from './dictionary.ts'

export const MONTHS = dictionary<number>({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
})

/** Months of other languages, as pages in English print them beside a day and a year: "14 mars 2007". */
const ABROAD = [
  'janvier enero janeiro januar gennaio januari ocak yanvar január января январи січня қаңтар stycznia ledna يناير',
  'février fevrier febrero fevereiro februar febbraio februari şubat subat fevral február февраля феврали лютого ақпан lutego února فبراير',
  'mars marzo março märz marz maret mac maart mart machi március марта марти березня наурыз marca března مارس',
  'avril abril aprile aprili nisan aprel április апреля апрели квітня сәуір kwietnia dubna أبريل',
  'mai mayo maio maggio mei mayıs május мая майи травня мамыр maja května مايو',
  'juin junio junho juni giugno haziran iyun június июня июни червня маусым czerwca června يونيو',
  'juillet julio julho juli luglio julai temmuz iyul július июля июли липня шілде lipca července يوليو',
  'août aout agosto agustus augustus ogos agosti ağustos avgust avqust augusztus августа августи серпня тамыз sierpnia srpna أغسطس',
  'septembre septiembre setembro settembre septemba eylül sentabr sentyabr szeptember сентября сентябри вересня қыркүйек września září سبتمبر',
  'octobre octubre outubro ottobre oktober oktoba ekim oktabr oktyabr október октября октябри жовтня қазан października října أكتوبر',
  'novembre noviembre novembro novemba kasım noyabr ноября ноябри листопада қараша listopada listopadu نوفمبر',
  'décembre decembre diciembre dezembro dezember dicembre desember disember december desemba aralık dekabr декабря декабри грудня желтоқсан grudnia prosince ديسمبر',
]

/** "mars" → 3, in lower case; only a day before it and a year behind it make it a month. */
export const MONTHS_ABROAD = dictionary<number>(
  Object.fromEntries(ABROAD.flatMap((names, n) => names.split(' ').map((name) => [name, n + 1]))),
)

export const WEEKDAYS = dictionary<number>({
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
})

/** The same, and their first letters: "Mon", "Tues", "Thurs". */
export const WEEKDAY_FORMS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].flatMap(([name, n]) =>
    [name, name.slice(0, 3), name.slice(0, 4), name.slice(0, 5)].map((form): [string, number] => [form, n]),
  ),
)

/** Words that can open a date that leans on another day. */
export const DATE_OPENERS = new Set([
  ...'yesterday today tonight tomorrow last next this these those previous coming that same following day year month'.split(
    ' ',
  ),
  ...WEEKDAYS.keys(),
])

/** The day of a month that "3", "3rd" and the time of a telegram, "031530Z", can be; 0 for none. */
export function dayOfMonth(word: string): number {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th|\d{4}Z)?$/.exec(word)?.[1] ?? 0)
  return day <= 31 ? day : 0
}

/** "新华社北京2007年3月14日电": whether a day is written within a word. */
export const holdsDay = (word: string): boolean => word.length > 8 && /\d年\d{1,2}月\d/.test(word)

/** The year that "1993" can be; 0 for none. */
export const yearIn = (word: string): number => (/^(?:19|20)\d\d$/.test(word) ? Number(word) : 0)
