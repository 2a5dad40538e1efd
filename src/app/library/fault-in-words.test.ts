import { describe, expect, test } from 'vitest'
import { type FaultCode, FILE_FAULTS, FileFault } from '../../model/file-fault.ts'
import { en } from '../../words/en.ts'
import { english } from '../../words/english.ts'
import { ru } from '../../words/ru.ts'
import { createWords } from '../../words/words.ts'
import { faultInWords } from './fault-in-words.ts'

const CODES = Object.keys(FILE_FAULTS) as FaultCode[]
const VALUES = {
  ...{
    file: 'a.pdf',
    other: 'b.pdf',
    id: 'a',
    name: 'title',
    value: '{x}',
    reason: "it's <b>",
    what: 'description',
  },
  ...{ number: 2, kind: 'merge', kinds: 'merge, apart' },
  ...{ most: 5, count: 7, has: 9, line: 3, ratio: 200 },
}

/** A terminal has straight quotation marks, a page has real ones. */
const typeset = (text: string) => text.replace(/"([^"]*)"/g, '“$1”')

describe.each(CODES)('%s', (code) => {
  const fault = new FileFault(code, VALUES)

  test('is said the same on the command line and in the page', () => {
    expect(en[`fault.${code}`]).toBe(typeset(FILE_FAULTS[code]))
    expect(faultInWords(english, fault.told)).toBe(typeset(fault.message))
    expect(fault.message).not.toMatch(/undefined/)
  })

  test('is one sentence, in Russian too', () => {
    const russian = faultInWords(createWords('ru', ru), fault.told)
    expect(russian).toMatch(/^[^\n]+\.$/)
    expect(russian).toMatch(/[а-я]/)
  })
})
