import type { Reading } from './reading.ts'

/** Whether a sentence opens an item of a diary that stands in one paragraph with others: "** BRUSSELS – …". */
export const opensDiaryItem = ({ tokens, sentences }: Reading, sentence: number): boolean =>
  tokens[sentences[sentence]!.first]?.text === '*'
