/** The words of a page: title, counts and filter above; sources, date and address below. */
import { dateInWords } from '../graph/date-in-words.ts'
import type { Mark, TextStyle } from './drawing.ts'
import type { MapStyle } from './map-style.ts'
import type { Caption, Setting } from './page-setting.ts'
import { latestOf, sourceInWords } from './sources.ts'
import { type Block, textBlock, type Voice } from './text-block.ts'

const sans = (weight: TextStyle['weight']): TextStyle => ({ family: 'sans', weight, italic: false })
const SERIF: TextStyle = { family: 'serif', weight: 600, italic: false }

/** All styles that a figure is set in. */
export const FIGURE_STYLES: readonly TextStyle[] = [
  ...([400, 500, 600] as const).flatMap((weight) => [sans(weight), { ...sans(weight), italic: true }]),
  SERIF,
]

const TITLE = { size: 22, lineHeight: 27, most: 4 }
const FACTS = { size: 12.5, lineHeight: 17, most: 4 }
const SMALL = { size: 10.5, lineHeight: 14 }

/** Above the map, or beside it at the top. */
export function drawHeading(
  { typesetter, style, parts }: Setting,
  { title, counts, filterLine }: Caption,
  { x, y, width }: { x: number; y: number; width: number },
): Block {
  const facts: Voice = { ...FACTS, style: sans(400), fill: style.quietInk }
  const marks: Mark[] = []
  let height = 0
  const add = (text: string, voice: Voice, most: number, gap: number) => {
    const above = height === 0 ? 0 : gap
    const block = textBlock(typesetter, text, voice, { x, y: y + height + above, width, most })
    marks.push(...block.marks)
    if (block.height > 0) height += block.height + above
  }
  if (parts.has('title')) {
    add(title, { ...TITLE, style: SERIF, fill: style.ink }, TITLE.most, 0)
    add(counts, facts, FACTS.most, 5)
  }
  if (parts.has('filter')) add(filterLine, { ...facts, style: sans(500) }, FACTS.most, 3)
  return { marks, height }
}

const MOST_SOURCES = 10
const SOURCE_COLUMN = 400
const COLUMN_GAP = 24
/** Numbers hang before their sources. */
const INDENT = 17
const RULE_GAP = 9

export type Footer = { height: number; at(y: number): Mark[] }

/** Beneath everything. @param most pixels that it may be high: fewer sources are listed, and the rest counted */
export function drawFooter(
  setting: Setting,
  caption: Caption,
  { x, width, most }: { x: number; width: number; most: number },
): Footer {
  const { parts } = setting
  const originHeight = parts.has('origin') ? originBlock(setting, caption, x, 0, width).height : 0
  let sources: (y: number) => Block = () => ({ marks: [], height: 0 })
  if (parts.has('sources') && caption.sources.length > 0) {
    const room = most - originHeight - RULE_GAP
    let listed = Math.min(MOST_SOURCES, caption.sources.length)
    const block = (count: number) => (y: number) => sourcesBlock(setting, caption, count, { x, y, width })
    while (listed > 1 && block(listed)(0).height > room) listed--
    sources = block(listed)
  }
  const sourcesHeight = sources(0).height
  if (sourcesHeight + originHeight === 0) return { height: 0, at: () => [] }
  return {
    height: RULE_GAP + sourcesHeight + originHeight,
    at: (y) => [
      rule(setting.style, x, y, width),
      ...sources(y + RULE_GAP).marks,
      ...(parts.has('origin')
        ? originBlock(setting, caption, x, y + RULE_GAP + sourcesHeight, width).marks
        : []),
    ],
  }
}

function rule({ outline }: MapStyle, x: number, y: number, width: number): Mark {
  const path = [
    ['M', [x, y]],
    ['L', [x + width, y]],
  ] as const
  return {
    group: {
      opacity: 0.5,
      marks: [{ shape: { outline: { path }, stroke: { colour: outline, width: 0.75 } } }],
    },
  }
}

/** In columns, filled one after another. */
function sourcesBlock(
  { words, typesetter, style }: Setting,
  { sources }: Caption,
  listed: number,
  { x, y, width }: { x: number; y: number; width: number },
): Block {
  const rest = sources.length - listed
  const lines = [
    ...sources.slice(0, listed).map((document, i) => ({
      number: `${words.number(i + 1)}.`,
      text: sourceInWords(words, document),
    })),
    ...(rest > 0 ? [{ number: '', text: words.t('figure.sources.more', { count: rest }) }] : []),
  ]
  const columns = Math.max(1, Math.min(lines.length, Math.floor(width / SOURCE_COLUMN)))
  const columnWidth = (width - (columns - 1) * COLUMN_GAP) / columns
  const voice: Voice = { ...SMALL, style: sans(400), fill: style.quietInk }
  const perColumn = Math.ceil(lines.length / columns)
  const marks: Mark[] = []
  let height = 0
  for (let column = 0; column < columns; column++) {
    let down = 0
    for (const line of lines.slice(column * perColumn, (column + 1) * perColumn)) {
      const at = { x: x + column * (columnWidth + COLUMN_GAP), y: y + down, width: columnWidth, most: 2 }
      const inner = { ...at, x: at.x + INDENT, width: at.width - INDENT }
      const block = textBlock(typesetter, line.text, voice, inner)
      marks.push(...textBlock(typesetter, line.number, voice, at).marks, ...block.marks)
      down += block.height + 1
    }
    height = Math.max(height, down)
  }
  return { marks, height: height + 4 }
}

/** When the data are of, and where the same view is found. */
function originBlock(
  { words, typesetter, style }: Setting,
  { sources, version, permalink }: Caption,
  x: number,
  y: number,
  width: number,
): Block {
  const latest = latestOf(sources)
  const facts = [
    latest && words.t('figure.latest', { date: dateInWords(words, { from: latest.to, to: latest.to }) }),
    version && words.t('figure.version', { version }),
  ]
  const voice: Voice = { ...SMALL, style: sans(400), fill: style.quietInk }
  const said = textBlock(typesetter, facts.filter(Boolean).join(' · '), voice, { x, y, width, most: 2 })
  if (!permalink) return said
  const at = { x, y: y + said.height, width, most: 2, href: permalink }
  const address = textBlock(typesetter, permalink, voice, at)
  return { marks: [...said.marks, ...address.marks], height: said.height + address.height }
}
