/** The sentences of a text as stretches of it. */
import type { Span } from '../model/evidence.ts'
import { readLines, toStored } from './lines.ts'
import { splitSentences } from './sentences.ts'
import { tokenize } from './tokens.ts'
import { plainWords } from './word-table.ts'

/** In reading order, apart from one another. @param from behind the front matter */
export function sentenceSpans(text: string, from: number): Span[] {
  const read = readLines(text, from)
  const tokens = tokenize(read.text, plainWords())
  return splitSentences(tokens, read.blocks).flatMap(({ first, last }) => {
    const [start, end] = [tokens[first]?.start, tokens[last - 1]?.end]
    return start === undefined || end === undefined ? [] : [toStored(read, start, end)]
  })
}

/** From the first sentence that some words touch to the last; the next one behind them where they touch none. */
export function sentencesAround(sentences: readonly Span[], { start, end }: Span): Span | null {
  const touched = sentences.filter((each) => each.start < Math.max(end, start + 1) && start < each.end)
  const [first] = touched
  const last = touched.at(-1)
  if (first && last) return { start: first.start, end: last.end }
  return sentences.find((each) => each.start >= end) ?? sentences.at(-1) ?? null
}
