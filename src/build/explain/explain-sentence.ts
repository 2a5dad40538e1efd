/** One sentence of an explanation. */
import { wordsOf } from '../../extract/reading.ts'
import { wrapWords } from '../columns.ts'
import { type Explained, indent, section, writeDate } from './explained.ts'
import { listClaims, listOffices } from './list-claims.ts'
import { listChunks, listFrames } from './list-frames.ts'

const WIDTH = 104

const under = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...indent(lines)] : [])

/** @param s index of the sentence */
export function explainSentence(explained: Explained, s: number): string[] {
  const { reading, story } = explained
  const { first, last } = reading.sentences[s]!
  const told = story.told[s]!
  const tokens = reading.tokens.slice(first, last).map((token, k) => `${first + k} ${token.text}`)
  const parts = [
    ['Tokens', ...indent(wrapWords(tokens, WIDTH))],
    section('Names', listClaims(explained, s), 'none'),
    section('Offices', listOffices(explained, s), null),
    section('Dates', listDates(explained, s), null),
    section('Chunks', listChunks(explained, told), null),
    under('Verbs', listFrames(explained, told)),
  ]
  return [`Sentence ${s + 1}  ${wordsOf(reading, first, last)}`, ...parts.flatMap((part) => indent(part))]
}

function listDates({ reading, dates, story, entities }: Explained, s: number): string[][] {
  const own = dates
    .filter((d) => reading.sentenceOf[d.first] === s)
    .map((d) => [
      `“${wordsOf(reading, d.first, d.last)}”`,
      d.value ? writeDate(d.value) : 'not completed: nothing to count from',
    ])
  const { date, meeting } = story.told[s]!
  return [
    ...own,
    ...(date && (own.length > 0 || story.told[s]!.frames.length > 0)
      ? [['told of', writeDate(date.value)]]
      : []),
    ...(meeting !== null ? [['gathering', entities[meeting]!.name]] : []),
  ]
}
