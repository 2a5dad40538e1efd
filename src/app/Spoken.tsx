/** Gives the words of a language to all below, and fetches those of another when it is chosen. */
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { LANGUAGES, type LanguageId } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { keepLanguage } from './language.ts'
import { type Speech, SpeechContext } from './words.ts'

type Props = { start: { language: LanguageId; words: Words }; children: ReactNode }

export function Spoken({ start, children }: Props) {
  const [{ language, words }, speak] = useState(start)
  useEffect(() => {
    document.documentElement.lang = words.locale
  }, [words])
  const speech = useMemo<Speech>(
    () => ({
      language,
      words,
      choose(next) {
        keepLanguage(next)
        // Out of reach: the page goes on as it is, and the next visit tries again.
        LANGUAGES[next].load().then(
          (loaded) => speak({ language: next, words: loaded }),
          () => {},
        )
      },
    }),
    [language, words],
  )
  return (
    <SpeechContext value={speech}>
      <I18nProvider locale={words.locale}>{children}</I18nProvider>
    </SpeechContext>
  )
}
