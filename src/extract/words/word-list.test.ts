import { describe, expect, test } from 'vitest'
import { isIn, listsOf, wordList } from './word-list.ts'

const MOVING = wordList('come fly ;')
const STILL = wordList('sit come')

const token = (lower: string) => ({ sense: { lists: listsOf(lower) } })

describe('a token knows the lists it stands in', () => {
  test.each([
    ['come', true, true],
    ['fly', true, false],
    [';', true, false],
    ['sit', false, true],
    ['coming', false, false],
    ['', false, false],
  ])('%j', (word, moving, still) => {
    expect([isIn(token(word), MOVING), isIn(token(word), STILL)]).toEqual([moving, still])
    expect([MOVING.has(word), STILL.has(word)]).toEqual([moving, still])
  })

  test('what lies beyond a text stands in none', () => {
    expect(isIn(undefined, MOVING)).toBe(false)
  })
})
