/** The languages of the interface. To add one, write its catalogue beside en.ts and add a line. */
import { english } from './english.ts'
import { createWords, type Words } from './words.ts'

type Language = {
  /** Its own name for itself. */
  name: string
  /** Fetches its words; English is there from the start. */
  load(): Promise<Words>
}

export const LANGUAGES = {
  en: { name: 'English', load: async () => english },
  ru: { name: 'Русский', load: async () => createWords('ru-RU', (await import('./ru.ts')).ru) },
} as const satisfies Record<string, Language>

export type LanguageId = keyof typeof LANGUAGES

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as LanguageId[]

/**
 * The first of some wishes that the interface speaks, regions aside: `['kk-KZ', 'ru-KZ', 'en']` → `ru`; else English.
 * @param wishes BCP 47, the dearest first
 */
export function languageFor(wishes: readonly string[]): LanguageId {
  const spoken = wishes.map((wish) => wish.toLowerCase().split('-')[0])
  return spoken.map((wish) => LANGUAGE_IDS.find((id) => id === wish)).find((id) => id !== undefined) ?? 'en'
}
