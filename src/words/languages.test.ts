import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { en } from './en.ts'
import { english } from './english.ts'
import { LANGUAGE_IDS, LANGUAGES, languageFor } from './index.ts'
import { ru } from './ru.ts'
import type { Key } from './words.ts'

const KEYS = Object.keys(en) as Key[]
/** A catalogue that is written but not registered, or the reverse, is found here. */
const CATALOGUES = { en, ru } satisfies Record<keyof typeof LANGUAGES, Record<Key, string>>

type Ast = ReturnType<IntlMessageFormat['getAst']>
type Element = Ast[number]

const below = (element: Element): Element[] =>
  'options' in element ? Object.values(element.options).flatMap(({ value }) => value.flatMap(deep)) : []
const deep = (element: Element): Element[] => [element, ...below(element)]
const elementsOf = (message: string) => new IntlMessageFormat(message, 'en').getAst().flatMap(deep)

/** Names of the placeholders; 0 is literal text, 7 the number sign of a plural. */
const placeholders = (message: string) =>
  [
    ...new Set(
      elementsOf(message).flatMap((each) => (each.type === 0 || each.type === 7 ? [] : [each.value])),
    ),
  ].sort()

describe.each(LANGUAGE_IDS)('%s', (id) => {
  const catalogue: Record<string, string> = CATALOGUES[id]

  test('says everything and nothing else', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort())
    expect(KEYS.filter((key) => catalogue[key]?.trim() === '')).toEqual([])
  })

  test.each(KEYS)('%s has the placeholders of the English', (key) => {
    expect(placeholders(catalogue[key] ?? '')).toEqual(placeholders(en[key]))
  })

  test('every plural has all the forms that its language has', async () => {
    const { locale } = await LANGUAGES[id].load()
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.sort()
    const short = KEYS.filter((key) =>
      elementsOf(catalogue[key] ?? '').some(
        (each) => 'pluralType' in each && Object.keys(each.options).sort().join() !== forms.join(),
      ),
    )
    expect(short).toEqual([])
  })

  test('no straight quotation marks or apostrophes, except around commands', () => {
    expect(KEYS.filter((key) => /'|"(?!npm run |,|\.| )/.test(catalogue[key] ?? ''))).toEqual([])
  })
})

test('Russian counts as Russian does', async () => {
  const { t, number, list, span } = await LANGUAGES.ru.load()
  const told = [1, 2, 5, 11, 21, 104, 1112].map((count) => t('count.relations', { count }))
  expect(told.map((each) => each.replace(/\s/g, ' '))).toEqual([
    '1 связь',
    '2 связи',
    '5 связей',
    '11 связей',
    '21 связь',
    '104 связи',
    '1 112 связей',
  ])
  expect(number(12345).replace(/\s/g, ' ')).toBe('12 345')
  expect(list(['А', 'Б', 'В'])).toBe('А, Б и В')
  expect(span('2021-10-12', '2021-10-13')).toBe('12–13 окт. 2021 г.')
})

test.each([
  ['2021-10-12', '2021-10-12', '12 Oct 2021'],
  ['0033', '0033', '33'],
  ['2014', '2018', '2014–2018'],
])('%s to %s is %s', (from, to, said) => {
  expect(english.span(from, to)).toBe(said)
})

test.each([
  [['kk-KZ', 'ru-KZ', 'en'], 'ru'],
  [['en-US', 'ru'], 'en'],
  [['de-DE', 'fr'], 'en'],
  [['RU'], 'ru'],
  [[], 'en'],
])('%j is spoken to in %s', (wishes, id) => {
  expect(languageFor(wishes)).toBe(id)
})

describe('the interface takes its words from the catalogue', () => {
  const root = fileURLToPath(new URL('../app', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  )
  // Text between tags is held by the rule noJsxLiterals; this holds what is read aloud or shown on hover.
  const SAID =
    /\b(?:aria-label|title|placeholder|alt|label|description|textValue)=(?:"([^"]*)"|\{(['`])(.*?)\2\})/g
  const withoutValues = (text: string) => text.replace(/\$\{[^}]*\}/g, '')

  test.each(files)('%s', (name) => {
    const source = readFileSync(`${root}/${name}`, 'utf8')
    const bare = [...source.matchAll(SAID)].map((match) => withoutValues(match[1] ?? match[3] ?? ''))
    expect(bare.filter((text) => /\p{L}/u.test(text))).toEqual([])
  })

  test('every key is used', () => {
    const code = readdirSync(fileURLToPath(new URL('..', import.meta.url)), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((name) => /\.tsx?$/.test(name) && !/^words\/|\.test\./.test(name.replaceAll('\\', '/')))
      .map((name) => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'))
      .join('\n')
    // Keys that are put together from the ground floor's own: `relation.${type}`.
    const made = [...code.matchAll(/`([a-z.-]*)\$\{/g)]
      .map((match) => match[1] ?? '')
      .filter((start) => start.includes('.'))
    expect(
      KEYS.filter((key) => !code.includes(`'${key}'`) && !made.some((start) => key.startsWith(start))),
    ).toEqual([])
  })
})
