/** For tests: files made to break their readers, by name. */
import { type Zippable, zipSync } from 'fflate'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_048_576)

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A Word document with a body, and with what is put before its root. */
export function docxOf(body: string, before = '', more: Zippable = {}): Uint8Array {
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  return zipSync({
    '[Content_Types].xml': bytesOf(TYPES),
    '_rels/.rels': bytesOf(RELATIONS),
    'word/document.xml': bytesOf(`${before}<w:document ${word}><w:body>${body}</w:body></w:document>`),
    ...more,
  })
}

/** A PDF whose objects are given; their offsets are counted here. */
function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const at = text.length
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const at = text.length
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  return bytesOf(`${text}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF`)
}

const drawing = (words: string) => {
  const content = `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
}
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

export const PDF_WITH_SCRIPT = pdfOf([
  '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.caught = true) >> >>',
  PAGES,
  PAGE,
  drawing('Nepal met India.'),
  FONT,
])

const PDF_IN_A_CIRCLE = pdfOf([
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [2 0 R] /Count 1000000 /Parent 2 0 R >>',
])

/** A zip whose directory says of its file that it is small. */
function lyingZip(): Uint8Array {
  const zip = zipSync({ 'a.txt': zeros(8) })
  const view = new DataView(zip.buffer)
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  return zip
}

const manyFiles = (count: number): Zippable =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, new Uint8Array(0)]))

const LAUGHS = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};">`).join('')

/** What must be refused, with the sentence that says why. */
export const REFUSED: readonly (readonly [file: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
  ['bomb.zip', () => zipSync({ 'a.txt': zeros(40) }), /would unpack a\.txt to 200 times its size/],
  ['crowd.zip', () => zipSync(manyFiles(20_001)), /holds more than 20000 files/],
  [
    'up.zip',
    () => zipSync({ '../../etc/a.txt': bytesOf('x') }),
    /would land outside it \(\.\.\/\.\.\/etc\/a\.txt\)/,
  ],
  ['root.zip', () => zipSync({ '/etc/a.txt': bytesOf('x') }), /would land outside it \(\/etc\/a\.txt\)/],
  ['drive.zip', () => zipSync({ 'C:\\a.txt': bytesOf('x') }), /would land outside it/],
  ['back.zip', () => zipSync({ 'a\\..\\..\\b.txt': bytesOf('x') }), /would land outside it/],
  [
    'cut.zip',
    () => zipSync({ 'a.txt': bytesOf('text '.repeat(99)) }).subarray(0, 60),
    /is no archive that can be opened/,
  ],
  ['empty.zip', () => zipSync({}), /empty\.zip holds no files/],
  ['hidden.zip', () => zipSync({ '.a/b.txt': bytesOf('x') }), /hidden\.zip holds no files/],
  ['bomb.docx', () => docxOf('', '', { 'word/big.xml': zeros(40) }), /would unpack word\/big\.xml/],
  ['no.docx', () => bytesOf('no archive'), /is no Word document/],
  ['broken.docx', () => docxOf('<w:p><w:r>'), /broken\.docx/],
  ['cut.pdf', () => PDF_WITH_SCRIPT.subarray(0, 200), /cut\.pdf/],
  ['circle.pdf', () => PDF_IN_A_CIRCLE, /circle\.pdf/],
  [
    'pictures.pdf',
    () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', PAGES, PAGE, drawing(''), FONT]),
    /holds pictures of pages and no text/,
  ],
  ['many.html', () => bytesOf('<i>'.repeat(300_001)), /many\.html/],
  ['nul.txt', () => bytesOf('a\0b'), /is damaged, or no text/],
  ['nul.html', () => bytesOf('<p>a\0b'), /is damaged, or no text/],
  ['program.md', () => Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0xff), /is damaged, or no text/],
  [
    'bomb.md',
    () =>
      bytesOf(
        `---\na: &a [x,x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'},*${i ? `b${i - 1}` : 'a'}]`).join('\n')}\ntitle: *b39\n---\n`,
      ),
    /"title" is not plain text/,
  ],
  ['deep.md', () => bytesOf(`---\na: ${'['.repeat(30_000)}\n---\n`), /front matter/],
  [
    'laughs.docx',
    () => docxOf('<w:p><w:r><w:t>a&l30;</w:t></w:r></w:p>', `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>`),
    /laughs\.docx cannot be read/,
  ],
  ['lie.zip', lyingZip, /^lie\.zip\/a\.txt is damaged/],
  ['nested.html', () => bytesOf('<div>'.repeat(20_000)), /nests its elements more than 250 deep/],
  ['crowd.html', () => bytesOf('<p>'.repeat(300_001)), /has more than 300000 elements/],
  ['silent.eml', () => bytesOf('\n\n'), /is no mail/],
]

/** What is read, with the text that must come of it. */
export const READ: readonly (readonly [file: string, bytes: () => Uint8Array, text: RegExp])[] = [
  ['script.pdf', () => PDF_WITH_SCRIPT, /^Nepal met India\.$/],
  ['deepest.html', () => bytesOf(`${'<div>'.repeat(240)}deep`), /^deep$/],
  ['wide.html', () => bytesOf(`<body>${'<p>a'.repeat(60_000)}`), /^a\n\na/],
  [
    'handlers.html',
    () =>
      bytesOf(
        '<p>a<img src=x onerror="globalThis.caught=true"><a href="javascript:globalThis.caught=true">b</a><svg onload="globalThis.caught=true">',
      ),
    /^ab$/,
  ],
  [
    'data.html',
    () => bytesOf(`<script type="application/ld+json">${'['.repeat(100_000)}</script><p>a`),
    /^a$/,
  ],
  [
    'proto.html',
    () =>
      bytesOf(
        '<script type="application/ld+json">{"@type":"Article","__proto__":{"headline":"x"},"author":{"constructor":1}}</script><meta name="__proto__" content="y"><p>a',
      ),
    /^a$/,
  ],
  ['halves.html', () => bytesOf('<p>&#xD800;&#xDFFF;a'), /^\uFFFD\uFFFDa$/],
  ['around.html', () => bytesOf('<p>gpj.\u202Eetalp\u202C'), /^gpj\.etalp$/],
  ['mail.eml', () => bytesOf(`Subject: a\n${'X: y\n'.repeat(5000)}\nbody`), /^a\n\nbody$/],
  ['proto.md', () => bytesOf('---\n__proto__: { title: x }\nconstructor: y\ntitle: Own\n---\na'), /a$/],
]
