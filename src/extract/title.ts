/** A title for a text that gives none: its most telling heading, else its first words. */
import { countWords } from '../text/line.ts'
import type { Reading } from './reading.ts'
import { phraseSet } from './words/word-set.ts'

const LONGEST = 120
/** Lines that say what sort of text it is, not what it tells. */
const GENERIC = phraseSet(
  'opinion, editorial, press release, press bulletin, analysis, interview, speech, statement, news, commentary, ' +
    'communique, communiqué, fact sheet',
)
const PUBLISHED = /^(?:published|updated|posted|dated)\b/i
/** "Suva, 3 March 2018" */
const DATE_LINE = /^[\p{L} .'’-]{2,30},\s+(?:\d{1,2}\s+\p{L}+|\p{L}+\s+\d{1,2},?)\s+\d{4}$/u
const endsInFigure = (text: string) => text.at(-1)! >= '0' && text.at(-1)! <= '9'
/** A masthead: the name of a body and nothing else. */
const MASTHEADS = [
  'institute',
  'ministry',
  'university',
  'office',
  'department',
  'centre',
  'center',
  'embassy',
  'republic',
]
const MASTHEAD =
  /^(?:the\s+)?(?:\p{Lu}[\p{L}'’-]*\s+)*(?:institute|ministry|university|office|department|centre|center|embassy|republic)\b[^:.?!]*$/iu

const isCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()

/** How well a heading serves as a title at best: 0 is not at all. */
const BEST = 4

/** How well a heading serves as a title. */
function worth(text: string): number {
  const words = countWords(text)
  const lower = text.toLowerCase()
  if (words < 2 || GENERIC.has(lower) || PUBLISHED.test(text)) return 0
  if (endsInFigure(text) && DATE_LINE.test(text)) return 0
  const latin = /\p{Script=Latin}/u.test(text)
  if (!latin || (MASTHEADS.some((head) => lower.includes(head)) && MASTHEAD.test(text))) return 1
  return (words >= 4 ? BEST - 1 : BEST - 2) + (isCapitals(text) ? 0 : 1)
}

export function titleOf(reading: Reading): string {
  const { blocks, text } = reading.read
  const words = (b: { start: number; end: number }) => text.slice(b.start, b.end).trim()
  const head = blocks.slice(0, 8)
  // Headings behind the first paragraph head sections.
  const body = head.findIndex((b) => b.kind === 'paragraph')
  const headings = head
    .slice(0, body < 0 ? 8 : body)
    .filter((b) => b.kind === 'heading' || b.kind === 'byline')
  const titles = headings.filter((b) => b.kind === 'heading').map(words)
  let chosen = words(blocks[0] ?? { start: 0, end: 0 })
  let most = 0
  for (const title of titles) {
    const value = worth(title)
    if (value > most) [chosen, most] = [title, value]
    if (most === BEST) break
  }
  if (chosen.length <= LONGEST) return chosen || reading.document.id
  return `${chosen.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}
