/** A sentence of the catalogue with words that lead somewhere, each between two strokes: "|3 ways| of |2 steps|". */
import { Children, type ReactNode } from 'react'

type Props = {
  text: string
  /** What stands for each of them, in their order. */
  links: readonly ((words: string) => ReactNode)[]
}

export function LinkedWords({ text, links }: Props) {
  const link = (words: string, at: number) => links[(at - 1) / 2]?.(words) ?? words
  return Children.toArray(text.split('|').map((words, at) => (at % 2 ? link(words, at) : words)))
}
