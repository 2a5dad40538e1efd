import { describe, expect, test } from 'vitest'
import { InputError } from '../../model/input-error.ts'
import { documentId } from './document-id.ts'
import { formatOf } from './format-of.ts'
import { FORMATS } from './index.ts'
import { markdown } from './markdown.ts'
import { plain } from './plain.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => plain.read(bytes(text), 'note.txt')

describe('text is kept as it is', () => {
  test.each([
    ['plain', 'Cambodia met Kazakhstan.\n'],
    ['Windows line ends', 'one\r\ntwo\r\n'],
    ['Cyrillic, Chinese, emoji', 'СВМДА 亚信会议 🤝 Türkiye'],
    ['decomposed accents', 'Gu\u0308l'],
    ['nothing at all', ''],
    ['a replacement character that the file itself holds', 'a\uFFFDb'],
  ])('%s', async (_, text) => {
    expect((await read(text)).text).toBe(text)
  })

  test('but for a byte order mark', async () => {
    expect((await read('\uFEFFone')).text).toBe('one')
  })

  test('a byte order mark does not hide the front matter', async () => {
    expect(await read('\uFEFF---\ntitle: A\n---\nB')).toMatchObject({ title: 'A', bodyStart: 17 })
  })
})

describe('front matter', () => {
  test('gives the fields, and the body starts behind it', async () => {
    const text =
      '---\ntitle: "Two Rivals: One Table"\npublisher: Archive\nauthor: [A. Desk, B. Desk]\n' +
      'url: https://example.org/a\npublished: 2012-06-04\nlanguage: de\nother: [1, 2]\n---\nBody'
    const document = await read(text)
    expect(document).toMatchObject({
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
  ])('date: %s', async (_, field, want) => {
    expect((await read(`---\n${field}\n---\n`)).published).toBe(want)
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
  ])('%s', async (_, text, title, body) => {
    const document = await read(text)
    expect(document.title).toBe(title)
    expect(document.text.slice(document.bodyStart)).toBe(body)
  })

  test.each([
    ['no front matter', 'Body'],
    ['a rule of four dashes', '----\nBody'],
    ['dashes with words', '--- Body\n---\n'],
    ['dashes on the second line', '\n---\ntitle: A\n---\n'],
    ['a dash list', '- title: A\n'],
  ])('none: %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ title: null, published: null, language: null, bodyStart: 0 })
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
    [
      'aliases that grow',
      `---\na: &a ${'x'.repeat(50)}\ntitle: [${'*a,'.repeat(99)}*a]\n---\n`,
      '"title" is very long',
    ],
    ['more aliases', `---\na: &a x\ntitle: [${'*a,'.repeat(500)}*a]\n---\n`, '"title" is not plain text'],
    ['lists within lists', `---\na: ${'['.repeat(9000)}\n---\n`, 'front matter'],
    ['more than a front matter', `---\na: ${'x'.repeat(40_000)}\n---\n`, 'more than 32768 characters'],
    ['a script for an address', '---\nurl: javascript:alert(1)\n---\n', '"url" is no web address'],
    ['a path for an address', '---\nurl: /a/b\n---\n', '"url" is no web address'],
  ])('fault: %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(InputError)
    await expect(read(text)).rejects.toThrow(message)
    await expect(read(text)).rejects.toThrow(/^note\.txt [^\n]*\.$/)
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
  ])('title: %s', async (_, text, title) => {
    expect((await markdown.read(bytes(text), 'note.md')).title).toBe(title)
  })
})

test.each([
  ['a.txt', 'plain'],
  ['A.TXT', 'plain'],
  ['press/a.b.md', 'markdown'],
  ['a.PDF', 'pdf'],
  ['a.htm', 'html'],
  ['a.docx', 'docx'],
  ['a.doc', undefined],
  ['a.eml', 'eml'],
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
  ['evil\u202Etxt.md', 'eviltxt'],
  ['half \uD800 a\0.txt', 'half  a'],
  ['__proto__.txt', '__proto__'],
])('the id of %s', (file, id) => {
  expect(documentId(file)).toBe(id)
})
