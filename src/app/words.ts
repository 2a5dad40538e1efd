/** The words of the interface, for components. */
import { createContext, useContext } from 'react'
import { english } from '../words/english.ts'
import type { LanguageId } from '../words/index.ts'
import type { Words } from '../words/words.ts'

export type Speech = { language: LanguageId; words: Words; choose(language: LanguageId): void }

export const SpeechContext = createContext<Speech>({ language: 'en', words: english, choose: () => {} })

export const useWords = (): Words => useContext(SpeechContext).words
