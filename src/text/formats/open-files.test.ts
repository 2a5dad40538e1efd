import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type InputFile, type Opened, openFiles } from './open-files.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

const fileOf = (path: string, content: string | Uint8Array): InputFile => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  return { path, name: path, size: bytes.length, read: async () => bytes }
}

async function open(...files: InputFile[]): Promise<Opened & { faults: string[] }> {
  const faults: string[] = []
  const opened = await openFiles(files, { fault: (error) => void faults.push(error.message) })
  return { ...opened, faults }
}

const one = async (path: string, content: string | Uint8Array) => {
  const { documents, faults } = await open(fileOf(path, content))
  expect(faults).toEqual([])
  return documents[0]!
}

describe('web pages', () => {
  const article = `<article><h1>Ministers meet</h1><p class="byline">By Kim Lee</p>
    <p>${'The foreign ministers of Nepal and India met in Kathmandu on Monday. '.repeat(6)}</p>
    <p>${'They signed an agreement on rivers and roads and agreed to meet again. '.repeat(6)}</p></article>`
  const page = (head: string, body: string) =>
    `<!doctype html><html><head>${head}</head><body><nav><a href=/>Home</a> Peru</nav>${body}<footer>Chile</footer></body></html>`

  test('the main text stays, the page around it goes', async () => {
    const { text } = await one('a.html', page('', `${article}<script>Brazil()</script>`))
    expect(text).toMatch(/^Ministers meet\n\nBy Kim Lee\n\nThe foreign ministers/)
    expect(text).not.toMatch(/Peru|Chile|Brazil|Home/)
  })

  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"T","datePublished":"2021-10-12T08:00Z","author":[{"name":"A"},{"name":"B"}],"publisher":{"name":"P"}}]}</script>',
    ],
    [
      'meta',
      '<meta property="og:title" content="T"><meta name=author content="A, B"><meta property="og:site_name" content=P><meta property="article:published_time" content="2021-10-12T08:00:00Z">',
    ],
    [
      'Dublin Core',
      '<meta name="DC.title" content=T><meta name="DC.creator" content="A, B"><meta name="DC.publisher" content=P><meta name="DC.date.issued" content="2021-10-12">',
    ],
  ])('what it says of itself: %s', async (_, head) => {
    const { title, author, publisher, published, language } = await one('a.html', page(head, article))
    const said = { title: 'T', author: 'A, B', publisher: 'P', published: '2021-10-12', language: 'en' }
    expect({ title, author, publisher, published, language }).toEqual(said)
  })

  test.each([
    ['Talks in Baku | The Daily Paper', 'The Daily Paper', 'Talks in Baku'],
    ['Talks in Baku – THE DAILY PAPER', 'The Daily Paper', 'Talks in Baku'],
    ['Talks - a beginning - P', 'P', 'Talks - a beginning'],
    ['A day with The Daily Paper', 'The Daily Paper', 'A day with The Daily Paper'],
    ['The Daily Paper', 'The Daily Paper', 'The Daily Paper'],
    ['Talks | Another Paper', 'The Daily Paper', 'Talks | Another Paper'],
  ])('whose window it is belongs to no title: %s', async (window, site, title) => {
    const head = `<title>${window}</title><meta property="og:site_name" content="${site}">`
    expect((await one('a.html', page(head, article))).title).toBe(title)
  })

  test.each([
    ['a link that is a script', '<link rel=canonical href="javascript:alert(1)">', null],
    ['a web address', '<link rel=canonical href="https://example.org/a">', 'https://example.org/a'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>', null],
    [
      'JSON-LD of odd shapes',
      '<script type="application/ld+json">[null,3,{"@type":"Article","author":{"__proto__":1}}]</script>',
      null,
    ],
  ])('%s', async (_, head, url) => {
    expect((await one('a.html', page(head, article))).url).toBe(url)
  })

  test.each([
    ['lists', '<ul><li>tea</li><li>rice</li></ul>', '- tea\n- rice'],
    ['a table of data', '<table><tr><th>a<th>b<tr><td>1|2<td>3</table>', '| a | b |\n| 1/2 | 3 |'],
    ['a table for layout', '<table><tr><td><p>One.</p><p>Two.</p></table>', 'One.\n\nTwo.'],
    ['breaks', 'one<br>two', 'one\ntwo'],
    [
      'marks of footnotes',
      'Sokhonn<sup><a href=#1>[1]</a></sup> met the 6<sup>th</sup>.',
      'Sokhonn met the 6th.',
    ],
    ['what is hidden', '<p>a<p hidden>b<p style="display: none">c', 'a'],
    ['scripts in attributes', '<p>a<img src=x onerror=alert(1)><a href="javascript:alert(2)">b</a>', 'ab'],
    ['entities', '&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['other directions', 'a\u202Eb\u202Cc\u00ADd', 'abcd'],
    ['halves of characters', 'a&#xD800;b&#0;c', 'a\uFFFDb\uFFFDc'],
  ])('%s', async (_, body, text) => {
    expect((await one('a.html', body)).text).toBe(text)
  })
})

describe('mails', () => {
  const mail = (headers: string, body: string) => `${headers}\r\nMIME-Version: 1.0\r\n\r\n${body}`

  test('subject, sender, date and body', async () => {
    const headers =
      'From: =?utf-8?Q?Ana_Gonz=C3=A1lez?= <ana@example.org>\r\nSubject: Talks in Baku\r\n' +
      'Date: Tue, 12 Oct 2021 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8; format=flowed'
    const document = await one(
      'a.eml',
      mail(headers, 'Nepal met India on Monday, as the two \r\nhad agreed.\r\n'),
    )
    expect(document).toMatchObject({
      title: 'Talks in Baku',
      author: 'Ana González',
      published: '2021-10-12',
    })
    expect(document.text).toBe('Talks in Baku\n\nNepal met India on Monday, as the two had agreed.')
  })

  test('one in HTML', async () => {
    const html = mail('Subject: A\r\nContent-Type: text/html', '<p>Nepal</p><script>x</script><p>India</p>')
    expect((await one('a.eml', html)).text).toBe('A\n\nNepal\n\nIndia')
  })

  test('with attachments: those of formats that are read, below its own name', async () => {
    const part = (name: string, type: string, words: string) =>
      `--x\r\nContent-Type: ${type}\r\nContent-Disposition: attachment; filename="${name}"\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(words).toString('base64')}\r\n`
    const letter = mail(
      'Subject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x',
      `--x\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n${[
        part('note.txt', 'text/plain', 'Nepal met India.'),
        part('page.html', 'text/html', '<p>Peru hosted Chile.</p>'),
        part('../../outside.md', 'text/markdown', 'China hosted Japan.'),
        part('photo.jpg', 'image/jpeg', 'x'),
        part('broken.pdf', 'application/pdf', 'x'),
        part('.hidden.txt', 'text/plain', 'x'),
      ].join('')}--x--`,
    )
    const { documents, skipped, faults } = await open(fileOf('press/letter.eml', letter))
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      ['press/letter', 'Talks\n\nSee below.'],
      ['press/letter/note', 'Nepal met India.'],
      ['press/letter/outside', 'China hosted Japan.'],
      ['press/letter/page', 'Peru hosted Chile.'],
    ])
    expect(skipped).toEqual([])
    expect(faults).toEqual([expect.stringMatching(/^press\/letter\.eml\/broken\.pdf is no PDF/)])
  })

  test('no mail at all', async () => {
    expect((await open(fileOf('a.eml', ''))).faults).toEqual([
      'a.eml is no mail: save it as .eml from a mail program.',
    ])
  })
})

describe('archives and descriptions', () => {
  test('an archive is a folder', async () => {
    const zip = zipSync({
      'press/a.txt': bytesOf('Nepal met India.'),
      'b\\c.md': bytesOf('# Head'),
      '.hidden.txt': bytesOf('x'),
      '__MACOSX/a.txt': bytesOf('x'),
      'inner.zip': zipSync({ 'd.txt': bytesOf('x') }),
      'photo.jpg': bytesOf('x'),
    })
    const { documents, skipped, faults } = await open(fileOf('All.zip', zip))
    expect(documents.map(({ id }) => id)).toEqual(['All/b/c', 'All/press/a'])
    expect(skipped).toEqual(['All/inner.zip', 'All/photo.jpg'])
    expect(faults).toEqual([])
  })

  test('a description beside a file goes before what the file says', async () => {
    const { documents, skipped } = await open(
      fileOf('a.md', '---\ntitle: Own\nauthor: Own\n---\nBody'),
      fileOf('a.meta.yaml', 'title: Described\npublished: 2012-06\nlanguage: fr'),
      fileOf('b.txt', 'Body'),
      fileOf('b.txt.meta.yml', 'url: https://example.org'),
      fileOf('c.meta.yaml', 'title: Of nothing'),
    )
    expect(documents).toMatchObject([
      { id: 'a', title: 'Described', author: 'Own', published: '2012-06', language: 'fr' },
      { id: 'b', url: 'https://example.org' },
    ])
    expect(skipped).toEqual(['c.meta.yaml'])
  })

  test.each<[string, InputFile[], string]>([
    [
      'a broken description',
      [fileOf('a.txt', ''), fileOf('a.meta.yaml', 'published: soon')],
      'a.meta.yaml has a description whose "published" is no date (soon): write it as 2012-06-04, 2012-06 or 2012.',
    ],
    [
      'no archive',
      [fileOf('a.zip', 'text')],
      'a.zip is no archive that can be opened (invalid zip data): pack it again as .zip.',
    ],
    [
      'two of one name',
      [fileOf('a.txt', 'a'), fileOf('a.md', 'a')],
      'a.md and a.txt would both be the document "a": rename one of them.',
    ],
    [
      'no Word document',
      [fileOf('a.docx', zipSync({ 'x.xml': bytesOf('<x/>') }))],
      'a.docx is no Word document: save it as .docx and try again.',
    ],
    [
      'not even an archive where a Word document should be',
      [fileOf('a.docx', 'text')],
      'a.docx is no Word document: save it as .docx and try again.',
    ],
    ['an empty file', [fileOf('a.txt', ' \r\n')], 'a.txt holds no text: fill or remove it.'],
    ['an empty page', [fileOf('a.html', '<html><p></p>')], 'a.html holds no text: fill or remove it.'],
    [
      'front matter alone',
      [fileOf('a.md', '---\ntitle: A\n---\n')],
      'a.md holds no text: fill or remove it.',
    ],
    [
      'more than fits by a byte',
      [{ ...fileOf('a.txt', 'a'), size: 64 * 1_048_576 + 1 }],
      'a.txt has 65 MB, more than the 64 MB that can be read: split it.',
    ],
    [
      'no PDF',
      [fileOf('a.pdf', 'text')],
      'a.pdf is no PDF that can be read (Invalid PDF structure): save it again.',
    ],
  ])('%s', async (_, files, message) => {
    expect((await open(...files)).faults).toEqual([message])
  })
})

test.each([
  ['English', 'The foreign ministers of both states met in the capital and agreed to meet again.', 'en'],
  ['Russian', 'Министр иностранных дел провёл встречу со своим коллегой в столице страны.', 'ru'],
  ['Kazakh', 'Сыртқы істер министрі Мұхтар Тілеуберді Камбоджа министрімен кездесу өткізді.', 'kk'],
  [
    'Chinese',
    '中国外交部长王毅出席亚信会议第六次外长会，并发表讲话。各方讨论了合作，同意继续加强互信措施，维护地区和平稳定。',
    'zh',
  ],
  ['too little to tell', 'Gül', 'und'],
])('the language is noticed: %s', async (_, text, language) => {
  expect((await one('a.txt', text)).language).toBe(language)
})
