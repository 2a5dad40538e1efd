import { expect, test } from 'vitest'
import { originalAt } from './original-at.ts'

const PAGE = 'https://example.org/talks'

test.each<[string, string | null, string, string | null]>([
  ['a short passage as a whole', PAGE, 'Nepal met India.', `${PAGE}#:~:text=Nepal%20met%20India.`],
  [
    'a long one by its ends',
    PAGE,
    'The two ministers met on\nMonday and signed a treaty in Baku.',
    `${PAGE}#:~:text=The%20two%20ministers%20met,a%20treaty%20in%20Baku.`,
  ],
  [
    'marks with a meaning of their own',
    PAGE,
    'Co-operation, they said',
    `${PAGE}#:~:text=Co%2Doperation%2C%20they%20said`,
  ],
  ['behind a place that is named already', `${PAGE}#two`, 'Nepal', `${PAGE}#two:~:text=Nepal`],
  ['the whole', PAGE, '', PAGE],
  ['no address', null, 'Nepal', null],
  ['a script', 'javascript:alert(1)', 'Nepal', null],
  ['a path of a disk', 'file:///etc/passwd', '', null],
])('%s', (_, url, passage, address) => {
  expect(originalAt(url, passage)).toBe(address)
})
