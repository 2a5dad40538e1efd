import { expect, test } from 'vitest'
import { parseCorrections } from '../corpus/corrections/corrections-file.ts'
import { english } from '../words/english.ts'
import { ru } from '../words/ru.ts'
import { createWords, type Words } from '../words/words.ts'
import { ToldError, tell } from './told-error.ts'

const russian = createWords('ru', ru)

function troubleWith(yaml: string): unknown {
  try {
    return parseCorrections(yaml, 'c.yaml')
  } catch (error) {
    return error
  }
}

test.each<[string, unknown, Words, RegExp]>([
  [
    'a file of corrections, in English',
    troubleWith('- correct: merge'),
    english,
    /^c\.yaml: correction number 1 \(merge\) has no "these"/,
  ],
  [
    'a file of corrections, in Russian',
    troubleWith('- correct: merge'),
    russian,
    /^c\.yaml: исправление 1 \(merge\) не/,
  ],
  ['no list', troubleWith('a: b'), russian, /^c\.yaml: это не список/],
  ['no YAML', troubleWith('- ['), russian, /^c\.yaml: ошибка YAML в строке 1/],
  ['words of the page', new ToldError(({ t }) => t('panel.close')), russian, /^Закрыть$/],
  ['what others say', new Error('disk on fire'), russian, /^disk on fire$/],
  ['what is no error', 'odd', russian, /^odd$/],
])('%s', (_, error, words, said) => {
  expect(tell(error, words)).toMatch(said)
})
