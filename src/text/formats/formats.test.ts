import { describe, expect, test } from 'vitest'
import { InputError } from '../../model/input-error.ts'
import { documentId } from './document-id.ts'
import { formatOf } from './format-of.ts'
import { FORMATS } from './index.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => plain.read(bytes(text), 'note', 'note.txt')

describe('text is kept as it is', () => {
  test.each([
    ['plain', 'Cambodia met Kazakhstan.\n'],
    ['Windows line ends', 'one\r\ntwo\r\n'],
    ['Cyrillic, Chinese, emoji', 'СВМДА 亚信会议 🤝 Türkiye'],
    ['decomposed accents', 'Gu\u0308l'],
    ['nothing at all', ''],
    ['a replacement character that the file itself holds', 'a\uFFFDb'],
  ])('%s', (_, text) => {
    expect(read(text).text).toBe(text)
  })

  test('but for a byte order mark', () => {
    expect(read('\uFEFFone').text).toBe('one')
  })

  test('a byte order mark does not hide the front matter', () => {
    expect(read('\uFEFF---\ntitle: A\n---\nB')).toMatchObject({ title: 'A', bodyStart: 17 })
  })
})

describe('not UTF-8', () => {
  test.each([
    ['Latin-1', [0x47, 0xfc, 0x6c], 'line 1'],
    ['Latin-1 further down', [0x41, 0x0a, 0x42, 0x0a, 0xfc], 'line 3'],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x41, 0x00], 'line 1'],
    ['UTF-16 without', [0x41, 0x00, 0x42, 0x00], 'line 1'],
    ['cut within a character', [0x41, 0xd0], 'line 1'],
  ])('%s', (_, input, line) => {
    expect(() => plain.read(new Uint8Array(input), 'note', 'note.txt')).toThrow(InputError)
    expect(() => plain.read(new Uint8Array(input), 'note', 'note.txt')).toThrow(
      `note.txt is not UTF-8 text (see ${line}): save it as UTF-8 and try again.`,
    )
  })
})

describe('front matter', () => {
  test('gives the fields, and the body starts behind it', () => {
    const text =
      '---\ntitle: "Two Rivals: One Table"\npublisher: Archive\nauthor: [A. Desk, B. Desk]\n' +
      'url: https://example.org/a\npublished: 2012-06-04\nlanguage: de\nother: [1, 2]\n---\nBody'
    const document = read(text)
    expect(document).toMatchObject({
      id: 'note',
      title: 'Two Rivals: One Table',
      publisher: 'Archive',
      author: 'A. Desk, B. Desk',
      url: 'https://example.org/a',
      published: '2012-06-04',
      language: 'de',
    })
    expect(document.text.slice(document.bodyStart)).toBe('Body')
  })

  test.each([
    ['a month', 'published: 2012-06', '2012-06'],
    ['a year stays text', 'published: 2012', '2012'],
    ['date is another word for it', 'date: 2012-06-04', '2012-06-04'],
    ['published goes before date', 'date: 2011-01-01\npublished: 2012-06-04', '2012-06-04'],
    ['a time is cut off', 'published: 2012-06-04T10:00:00Z', '2012-06-04'],
    ['quoted', "published: '2012-06-04'", '2012-06-04'],
    ['a leap day', 'published: 2012-02-29', '2012-02-29'],
    ['empty', 'published:', null],
    ['null', 'published: null', null],
    ['none', 'title: A', null],
  ])('date: %s', (_, field, want) => {
    expect(read(`---\n${field}\n---\n`).published).toBe(want)
  })

  test.each([
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nBody', 'A', 'Body'],
    ['closed by dots', '---\ntitle: A\n...\nBody', 'A', 'Body'],
    ['closed at the end of the file', '---\ntitle: A\n---', 'A', ''],
    ['empty', '---\n---\nBody', null, 'Body'],
    ['only a comment', '---\n# none\n---\nBody', null, 'Body'],
    ['words that YAML likes to convert', '---\ntitle: No\n---\nBody', 'No', 'Body'],
    ['dashes later in the text', '---\ntitle: A\n---\nBody\n---\nMore', 'A', 'Body\n---\nMore'],
    ['folded over lines', '---\ntitle: >\n  A\n  B\n---\nBody', 'A B', 'Body'],
  ])('%s', (_, text, title, body) => {
    const document = read(text)
    expect(document.title).toBe(title)
    expect(document.text.slice(document.bodyStart)).toBe(body)
  })

  test.each([
    ['no front matter', 'Body'],
    ['a rule of four dashes', '----\nBody'],
    ['dashes with words', '--- Body\n---\n'],
    ['dashes on the second line', '\n---\ntitle: A\n---\n'],
    ['a dash list', '- title: A\n'],
  ])('none: %s', (_, text) => {
    expect(read(text)).toMatchObject({ title: null, published: null, language: 'en', bodyStart: 0 })
  })

  test.each([
    ['not closed', '---\ntitle: A\nBody', 'never closes it'],
    ['only the opening', '---\n', 'never closes it'],
    ['not YAML', '---\ntitle: A\nauthor: [B\n---\n', 'broken front matter in line '],
    ['a field twice', '---\ntitle: A\ntitle: B\n---\n', 'broken front matter in line 3'],
    ['a list', '---\n- a\n- b\n---\n', 'no list of "name: value" lines'],
    ['a sentence', '---\nHello there\n---\n', 'no list of "name: value" lines'],
    ['title is a record', '---\ntitle: { a: b }\n---\n', '"title" is not plain text'],
    ['a date in words', '---\npublished: June 4, 2012\n---\n', '"published" is no date (June 4, 2012)'],
    ['no such month', '---\npublished: 2012-13-01\n---\n', '"published" is no date'],
    ['no such day', '---\ndate: 2011-02-29\n---\n', '"date" is no date'],
    ['a script for an address', '---\nurl: javascript:alert(1)\n---\n', '"url" is no web address'],
    ['a path for an address', '---\nurl: /a/b\n---\n', '"url" is no web address'],
  ])('fault: %s', (_, text, message) => {
    expect(() => read(text)).toThrow(InputError)
    expect(() => read(text)).toThrow(message)
    expect(() => read(text)).toThrow(/^note\.txt [^\n]*\.$/)
  })
})

describe('markdown', () => {
  test.each([
    ['the first heading', '# The Summit #\n\n# Second\n', 'The Summit'],
    ['behind the front matter', '---\nauthor: A\n---\n\n# The Summit\r\nText', 'The Summit'],
    ['the front matter goes first', '---\ntitle: A\n---\n# B\n', 'A'],
    ['a smaller heading is no title', '## Part\n', null],
    ['a hash within a line', 'No # heading\n', null],
    ['a tag', '#summit\n', null],
  ])('title: %s', (_, text, title) => {
    expect(markdown.read(bytes(text), 'note').title).toBe(title)
  })
})

test.each([
  ['a.txt', 'plain'],
  ['A.TXT', 'plain'],
  ['press/a.b.md', 'markdown'],
  ['a.pdf', undefined],
  ['txt', undefined],
  ['a.txt.bak', undefined],
])('the format of %s', (file, id) => {
  expect(formatOf(file, FORMATS)?.id).toBe(id)
})

test.each([
  ['a.txt', 'a'],
  ['press/2021-10.txt', 'press/2021-10'],
  ['press.d/note', 'press.d/note'],
  ['a.b.md', 'a.b'],
])('the id of %s', (file, id) => {
  expect(documentId(file)).toBe(id)
})
