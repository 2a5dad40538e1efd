import { expect, test } from 'vitest'
import { isWebFurniture } from './web-furniture.ts'

test.each([
  'Show More Show Less',
  'Latest News',
  'Share this article | Facebook | Twitter',
  'Read also: Oman and Fiji sign an agreement',
  'Comments',
  '  Advertisement  ',
])('furniture: %s', (line) => {
  expect(isWebFurniture(line)).toBe(true)
})

test.each([
  'Latest News Agency of Oman founded',
  'Comments by the Minister of Oman',
  'Share of votes',
  'See also: Suva Forum; Muscat Forum',
  'Print media of Fiji',
  'Trending upwards, trade with Oman grew by a third.',
  '',
])('text: %s', (line) => {
  expect(isWebFurniture(line)).toBe(false)
})
