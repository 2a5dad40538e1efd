/** Which language the interface speaks: the one that was chosen, else the first of the browser's that it knows. */
import { LANGUAGE_IDS, LANGUAGES, type LanguageId, languageFor } from '../words/index.ts'
import type { Words } from '../words/words.ts'

const KEY = 'entente-language'

function chosen(): LanguageId | null {
  try {
    const stored = localStorage.getItem(KEY)
    return LANGUAGE_IDS.find((id) => id === stored) ?? null
  } catch {
    return null
  }
}

/** Keeps a choice for the next visit. */
export function keepLanguage(language: LanguageId): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // storage may be forbidden; the choice then lasts as long as the page
  }
}

/** The language to begin with and its words; English when the others cannot be fetched. */
export async function firstLanguage(): Promise<{ language: LanguageId; words: Words }> {
  const language = chosen() ?? languageFor(navigator.languages)
  try {
    return { language, words: await LANGUAGES[language].load() }
  } catch {
    return { language: 'en', words: await LANGUAGES.en.load() }
  }
}
