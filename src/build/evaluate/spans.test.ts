import { describe, expect, test } from 'vitest'
import { InputError } from '../../model/input-error.ts'
import { factsOf } from '../test-reading.ts'
import { openLedger } from './ledger.ts'
import { readMarks, scoreSpans } from './spans.ts'

describe('marked texts', () => {
  test('marks are taken out and their places kept', () => {
    const { text, spans } = readMarks('a', 'So [[person Aruna Rao]] of [[organization UNICEF]] said.')
    expect(text).toBe('So Aruna Rao of UNICEF said.')
    expect(spans.map((s) => [s.kind, text.slice(s.start, s.end)])).toEqual([
      ['person', 'Aruna Rao'],
      ['organization', 'UNICEF'],
    ])
  })

  test('a kind there is none of', () => {
    expect(() => readMarks('a', '[[city Suva]]')).toThrow(InputError)
  })
})

const tallyOf = (marked: string) => {
  const ledger = openLedger()
  const read = readMarks('a', marked)
  scoreSpans(ledger, read, factsOf(read.text).entities)
  return { person: ledger.spans.person, organization: ledger.spans.organization, misses: ledger.misses }
}

describe('spans', () => {
  test('right ones', () => {
    const { person, organization } = tallyOf('Mr. [[person Aruna Rao]] of [[organization UNICEF]] said so.')
    expect([person, organization]).toEqual([
      { tp: 1, fp: 0, fn: 0 },
      { tp: 1, fp: 0, fn: 0 },
    ])
  })

  test('a wrong edge counts twice', () => {
    const { person, misses } = tallyOf('[[person Mr. Aruna Rao]] said so.')
    expect(person).toEqual({ tp: 0, fp: 1, fn: 1 })
    expect(misses).toEqual(['a: span + person Aruna Rao', 'a: span - person Mr. Aruna Rao'])
  })
})
