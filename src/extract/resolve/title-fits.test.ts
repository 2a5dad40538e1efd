import { expect, test } from 'vitest'
import { titleFits } from './title-fits.ts'

test.each([
  ['foreign minister', 'Minister of Foreign Affairs'],
  ['premier', 'Prime Minister'],
  ['minister', 'Minister of Trade'],
  ['trade minister', 'Minister of Trade and Industry'],
  ['external affairs minister', 'Minister of External Affairs'],
  ['foreign minister', 'External Affairs Minister'],
])('“the %s” can be the %s', (description, title) => {
  expect(titleFits(description, title.toLowerCase())).toBe(true)
})

test.each([
  ['defence minister', 'Foreign Minister'],
  ['external affairs minister', 'Foreign Minister'],
  ['minister', 'Prime Minister'],
  ['deputy minister', 'Minister'],
  ['trade minister', 'Minister of Transport'],
  ['president', 'Vice President'],
])('“the %s” is no %s', (description, title) => {
  expect(titleFits(description, title.toLowerCase())).toBe(false)
})
