import { decodePDFRawStream, PDFDocument, PDFName, type PDFRawStream } from 'pdf-lib'
import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { loadTypesetter } from './fonts/typesetter.ts'
import { printPdf } from './print-pdf.ts'
import { fonts, pictureOf } from './testing/figure-graph.ts'

test('names in scripts that change the places of letters carry their characters in order', async () => {
  const names = ['ភ្នំពេញ', 'មိនမា', 'अरविन्द', 'Kazakhstan', 'القاهرة']
  const style = { family: 'sans', weight: 400, italic: false } as const
  const typesetter = await loadTypesetter(names, [style], fonts)
  const lines = names.map((text, i) => ({ text, x: 10, y: 40 * (i + 1) }))
  const marks = [{ text: { lines, anchor: 'start', style, size: 20, spacing: 0, fill: '#000000' } as const }]
  const drawing = { width: 200, height: 240, background: null, title: '', description: '' }
  const bytes = await printPdf({ ...drawing, layers: [{ id: 'names', marks }] }, { typesetter })
  const document = await PDFDocument.load(bytes)
  const place = document.getPage(0).node.get(PDFName.of('Contents'))
  const stream = decodePDFRawStream(document.context.lookup(place) as PDFRawStream).decode()
  const operators = Buffer.from(stream).toString('latin1')
  const isSpoken = (name: string) =>
    operators.includes(Buffer.from(`\uFEFF${name}`, 'utf16le').swap16().toString('hex').toUpperCase())
  // Readers turn Arabic around by themselves, and Latin stands as it is read.
  expect(names.filter(isSpoken)).toEqual(['ភ្នំពេញ', 'अरविन्द'])
})

describe('pdf, as another reader sees it', async () => {
  const { drawing, typesetter } = await pictureOf()
  const bytes = await printPdf(drawing, { typesetter, texts: { EntenteView: '{"address":"#y=2021"}' } })
  const open = () => getDocumentProxy(bytes.slice())

  test('one page of the size of the sheet', async () => {
    const page = await (await open()).getPage(1)
    expect(page.view).toEqual([0, 0, 960, 540])
  })

  test('text in every script, once, in the order of reading', async () => {
    const { text } = await extractText(await open(), { mergePages: true })
    for (const name of ['ҚАЗАҚСТАН', 'Нұрсұлтан Назарбаев', '王毅', 'Nguyễn Phú Trọng', 'Who met whom']) {
      expect(text.split(name)).toHaveLength(2)
    }
    expect(text).toContain('Documents up to 2021')
  })

  test('title and view', async () => {
    const { info } = await getMeta(await open())
    expect(info.Title).toBe('Who met whom')
    expect(JSON.stringify(info)).toContain('#y=2021')
  })

  test('its fonts are embedded subsets', () => {
    const fonts = Buffer.from(bytes).toString('latin1')
    expect(fonts).not.toContain('/Subtype /Type3')
    expect(bytes.length).toBeLessThan(250_000)
  })

  test('the address is a link', async () => {
    const page = await (await open()).getPage(1)
    const links = await page.getAnnotations()
    expect(links.map(({ url }: { url?: string }) => url)).toContain('https://example.org/#y=2021')
  })

  test('the same drawing gives the same bytes', async () => {
    expect(await printPdf(drawing, { typesetter, texts: { EntenteView: '{"address":"#y=2021"}' } })).toEqual(
      bytes,
    )
  })
})
