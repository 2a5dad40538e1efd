import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { printPdf } from './print-pdf.ts'
import { pictureOf } from './testing/figure-graph.ts'

describe('pdf, as another reader sees it', async () => {
  const { drawing, typesetter } = await pictureOf()
  const bytes = await printPdf(drawing, { typesetter, metadata: '{"address":"#y=2021"}' })
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
    expect(await printPdf(drawing, { typesetter, metadata: '{"address":"#y=2021"}' })).toEqual(bytes)
  })
})
