/** An error that the person can mend, told in the language of the page at the time when it is shown. */
import { FileFault } from '../model/file-fault.ts'
import { InputError } from '../model/input-error.ts'
import { english } from '../words/english.ts'
import type { Words } from '../words/words.ts'
import { faultInWords } from './library/fault-in-words.ts'

export class ToldError extends InputError {
  readonly inWords: (words: Words) => string

  /** @param inWords `({ t }) => t('load.text', { file })`; in English it is the error's message */
  constructor(inWords: (words: Words) => string) {
    super(inWords(english))
    this.inWords = inWords
  }
}

/** What an error says to the person; errors of others keep their own message. */
export function tell(error: unknown, words: Words): string {
  if (error instanceof ToldError) return error.inWords(words)
  if (error instanceof FileFault) return faultInWords(words, error.told)
  return error instanceof Error ? error.message : String(error)
}
