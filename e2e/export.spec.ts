/** What leaves the explorer: every format saved from the dialog, opened by a foreign reader, compared with the map. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import { defaultModel, Model } from '@alephdata/followthemoney'
import AxeBuilder from '@axe-core/playwright'
import { CX2Network } from '@js4cytoscape/ndex-client'
import { parse as parseCsv } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { unzipSync } from 'fflate'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { decode as decodeJpg } from 'jpeg-js'
import jsonld from 'jsonld'
import { PNG } from 'pngjs'
import { fromDot } from 'ts-graphviz'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, open, type Page, test } from './explorer.ts'

// Its modules name each other without endings, which Node resolves only where they are required.
const { parseStatementsStrs } = createRequire(import.meta.url)(
  '@neo4j-cypher/language-support',
) as typeof import('@neo4j-cypher/language-support')

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' })

async function openExport(page: Page, hash = ''): Promise<void> {
  await open(page, hash)
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(dialog(page).getByRole('img')).toBeVisible()
}

const choose = (page: Page, label: string) => dialog(page).getByText(label, { exact: true }).click()

/** Saves, and gives name and bytes. */
async function save(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const button = dialog(page).getByRole('button', { name: /^Save / })
  await expect(button).toBeEnabled()
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** What the map says it shows. */
async function shown(page: Page): Promise<{ entities: number; relations: number }> {
  const label = (await page.locator('.map-drawing').getAttribute('aria-label')) ?? ''
  const [entities = 0, relations = 0] = [...label.matchAll(/\d+/g)].map(Number)
  return { entities, relations }
}

const xml = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

test.describe('pictures', () => {
  test('PNG: named after what it shows, of the size that was asked for, white, not blank', async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openExport(page, '#y=2019-2021')
    const { name, bytes } = await save(page)
    expect(name).toMatch(/^mutual-trust-in-two-documents_2019-2021_\d{4}-\d{2}-\d{2}\.png$/)
    const { width, height, data } = PNG.sync.read(bytes)
    expect([width, height]).toEqual([1920, 1080])
    expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255])
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size).toBeGreaterThan(50)
    await expect(dialog(page).getByText('Saved')).toBeVisible()
  })

  test('SVG: the same entities and relations as on the map, in the same places', async ({ page }) => {
    await openExport(page)
    await choose(page, 'SVG')
    const { bytes } = await save(page)
    const text = String(bytes)
    expect(XMLValidator.validate(text)).toBe(true)
    const { svg } = xml.parse(text)
    expect(svg.title).toBe('Mutual trust in two documents')
    const graph = JSON.parse(readFileSync(new URL('fixtures/graph.json', import.meta.url), 'utf8'))
    const { entities } = await shown(page)
    const placed = graph.nodes.filter(({ key }: { key: string }) => text.includes(` id="${key}"`))
    expect(placed).toHaveLength(entities)
    // On the canvas, x is the graph's x times the zoom plus the pan: the same order from left to right, and top to bottom.
    const centre = (key: string) => {
      const [, tag = ''] = new RegExp(`<(\\w+ id="${key}"[^>]*)>`).exec(text) ?? []
      const number = (name: string) =>
        Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(tag)?.[1] ?? Number.NaN)
      if (tag.startsWith('circle')) return { x: number('cx'), y: number('cy') }
      if (tag.startsWith('rect'))
        return { x: number('x') + number('width') / 2, y: number('y') + number('height') / 2 }
      const points = (/points="([^"]+)"/.exec(tag)?.[1] ?? '')
        .split(' ')
        .map((point) => point.split(',').map(Number))
      const middle = (axis: number) => {
        const values = points.map((point) => point[axis] ?? 0)
        return (Math.min(...values) + Math.max(...values)) / 2
      }
      return { x: middle(0), y: middle(1) }
    }
    const [first, ...rest] = placed.map(
      ({ key, attributes }: { key: string; attributes: { x: number; y: number } }) => ({
        drawn: centre(key),
        given: attributes,
      }),
    )
    const ratios = rest
      .filter(({ given }: { given: { x: number } }) => Math.abs(given.x - first.given.x) > 1)
      .map(({ drawn, given }: typeof first) => (drawn.x - first.drawn.x) / (given.x - first.given.x))
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0], 1)
    expect(ratios[0]).toBeGreaterThan(0)
  })

  test('PDF: one page, its words readable', async ({ page }) => {
    await openExport(page)
    await choose(page, 'PDF')
    const { bytes } = await save(page)
    const document = await getDocumentProxy(new Uint8Array(bytes))
    expect(document.numPages).toBe(1)
    const { text: broken } = await extractText(document, { mergePages: true })
    const text = broken.replace(/\s+/g, ' ')
    for (const words of ['Mutual trust in two documents', 'CAMBODIA', 'Prak Sokhonn', 'The Example Post'])
      expect(text).toContain(words)
  })

  test('JPG: has no ground of its own to be without', async ({ page }) => {
    await openExport(page)
    await choose(page, 'JPG')
    await expect(dialog(page).getByRole('radio', { name: 'None' })).toBeDisabled()
    const { bytes } = await save(page)
    const { width, height, data } = decodeJpg(bytes)
    expect([width, height]).toEqual([1920, 1080])
    expect(data[0]).toBeGreaterThan(250)
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size).toBeGreaterThan(50)
  })

  test('20,000 pixels wide: every one of them', async ({ page }) => {
    test.setTimeout(240_000)
    await openExport(page)
    await dialog(page).getByLabel('Width in pixels').fill('20000')
    await dialog(page).getByLabel('Height in pixels').fill('5000')
    await dialog(page).getByLabel('Height in pixels').blur()
    await expect(dialog(page).getByText('20,000 × 5,000 px')).toBeVisible()
    const { bytes } = await save(page)
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([20_000, 5000])
    const parts: Buffer[] = []
    for (let at = 8; at < bytes.length; ) {
      const length = bytes.readUInt32BE(at)
      if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
        parts.push(bytes.subarray(at + 8, at + 8 + length))
      at += 12 + length
    }
    const rows = inflateSync(Buffer.concat(parts))
    expect(rows.length).toBe(5000 * (1 + 3 * 20_000))
    // Something is drawn in the right half of the sheet too.
    let far = 0
    for (let y = 1; y < 5000; y++) {
      const row = rows.subarray(y * 60_001 + 1 + 36_000, (y + 1) * 60_001)
      if (row.some((byte) => byte !== 0)) far++
    }
    expect(far).toBeGreaterThan(100)
  })

  test('what is too large is said before it is tried', async ({ page }) => {
    await openExport(page)
    await choose(page, 'JPG')
    await dialog(page).getByLabel('Width in pixels').fill('40000')
    await dialog(page).getByLabel('Height in pixels').fill('40000')
    await dialog(page).getByLabel('Height in pixels').blur()
    await expect(dialog(page).getByText(/A JPG holds at most 100 million pixels/)).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'Save JPG' })).toBeDisabled()
  })

  test('a figure that was saved, dropped on the page, opens the view that it shows', async ({ page }) => {
    await openExport(page, '#n=state/turkiye&y=2019-2021')
    const { bytes } = await save(page)
    await open(page)
    await expect(page).not.toHaveURL(/turkiye/)
    // The page listens once its controls are there, a moment after the map.
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
    await page.evaluate((data) => {
      const carried = new DataTransfer()
      carried.items.add(
        new File([Uint8Array.from(atob(data), (c) => c.charCodeAt(0))], 'figure.png', { type: 'image/png' }),
      )
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }))
    }, bytes.toString('base64'))
    await expect(page).toHaveURL(/#n=state\/turkiye&y=2019-2021/)
    await expect(page.getByText('figure.png opened where it was saved')).toBeVisible()
  })
})

test.describe('data', () => {
  type Counts = { entities: number; relations: number }
  /** Each is opened by somebody else's reader. */
  const READERS: Record<string, (bytes: Buffer) => Counts | Promise<Counts>> = {
    CSV: (bytes) => {
      const rows = (name: string) =>
        parseCsv(Buffer.from(unzipSync(new Uint8Array(bytes))[name] ?? []), {
          columns: true,
          bom: true,
        }) as Record<string, string>[]
      expect(rows('evidence.csv').every(({ quote }) => quote)).toBe(true)
      return { entities: rows('nodes.csv').length, relations: rows('edges.csv').length }
    },
    JSON: (bytes) => sizeOf(Graph.from(JSON.parse(String(bytes)))),
    GEXF: (bytes) => sizeOf(parseGexf(Graph, String(bytes))),
    GraphML: (bytes) => sizeOf(parseGraphml(Graph, String(bytes))),
    CX2: (bytes) => {
      const network = CX2Network.fromJSON(Object.assign({}, ...JSON.parse(String(bytes))))
      expect(network.validate()).toEqual({ isValid: true, errors: [] })
      return { entities: network.getNodeCount(), relations: network.getEdgeCount() }
    },
    'JSON-LD': async (bytes) => {
      const flat = await jsonld.flatten(JSON.parse(String(bytes)))
      const nodes = flat as unknown as { '@id': string; '@type'?: string[] }[]
      const statement = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement'
      return {
        entities: nodes.filter((node) => node['@id'].startsWith('urn:entente:entity/')).length,
        relations: nodes.filter((node) => node['@type']?.includes(statement)).length,
      }
    },
    FtM: (bytes) => {
      const model = new Model(defaultModel as ConstructorParameters<typeof Model>[0])
      const all = String(bytes)
        .trimEnd()
        .split('\n')
        .map((line) => model.getEntity(JSON.parse(line)))
      const things = all.filter(({ schema }) => !schema.isEdge && !schema.isAny(['Article', 'Position']))
      return { entities: things.length, relations: all.filter(({ schema }) => schema.isEdge).length }
    },
    Cypher: (bytes) => {
      const statements = parseStatementsStrs(String(bytes)).map((each) => each.trim())
      const merging = (pattern: string) => statements.filter((each) => each.startsWith(pattern)).length
      return { entities: merging('MERGE (n:Entity'), relations: merging('MATCH (a:Entity') }
    },
    DOT: (bytes) => {
      const { nodes, edges } = fromDot(String(bytes))
      return { entities: nodes.length, relations: edges.length }
    },
  }
  const sizeOf = ({ order, size }: { order: number; size: number }) => ({ entities: order, relations: size })

  for (const [label, read] of Object.entries(READERS)) {
    test(`${label}: what is visible, and no more`, async ({ page }) => {
      await openExport(page, '#y=2019-2021')
      await choose(page, label)
      await expect(dialog(page).getByRole('region', { name: 'First lines of the file' })).toBeVisible()
      const { name, bytes } = await save(page)
      expect(name).toMatch(/_2019-2021_/)
      expect(await read(bytes)).toEqual(await shown(page))
    })
  }
})

test.describe('the dialog', () => {
  test('a part: the selection with its neighbours, counted', async ({ page }) => {
    await openExport(page, '#n=state/turkiye')
    await dialog(page).getByText('Türkiye and neighbours').click()
    await expect(dialog(page).getByRole('radio', { name: /Türkiye and neighbours/ })).toBeChecked()
    await expect(dialog(page).getByRole('img', { name: /Türkiye and its neighbours/ })).toBeVisible()
    const { name } = await save(page)
    expect(name).toMatch(/_turkiye_\d{4}-\d{2}-\d{2}\.png$/)
  })

  test('what is picked bears its mark when that is wanted, and not by itself', async ({ page }) => {
    await openExport(page, '#n=state/turkiye')
    await choose(page, 'SVG')
    expect(String((await save(page)).bytes)).not.toContain('id="mark"')
    await choose(page, 'Mark of what is picked')
    expect(String((await save(page)).bytes)).toContain('id="mark"')
  })

  test('remembers what was chosen', async ({ page }) => {
    await openExport(page)
    await choose(page, 'SVG')
    await choose(page, 'Dark')
    await choose(page, 'Legend')
    await page.keyboard.press('Escape')
    await expect(dialog(page)).toHaveCount(0)
    await page.reload()
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(dialog(page).getByRole('radio', { name: 'SVG' })).toBeChecked()
    await expect(dialog(page).getByRole('radio', { name: 'Dark' })).toBeChecked()
    await expect(dialog(page).getByRole('checkbox', { name: 'Legend' })).not.toBeChecked()
  })

  test('nothing visible: says so, and saves nothing', async ({ page }) => {
    await open(page, '#xk=actor,state,organization,meeting')
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(dialog(page).getByText(/^nothing is visible/)).toBeVisible()
    await expect(dialog(page).getByRole('button', { name: 'Save PNG' })).toBeDisabled()
  })

  test('copies the image, its description and a citation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openExport(page)
    await dialog(page).getByRole('button', { name: 'Copy description' }).click()
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('Network map: Mutual trust')
    await dialog(page).getByRole('button', { name: 'Copy citation' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Entente. http')
    await dialog(page).getByRole('button', { name: 'Copy image' }).click()
    const types = () =>
      page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))
    await expect.poll(types, { timeout: 20_000 }).toContain('image/png')
  })

  test('is accessible', async ({ page }) => {
    await openExport(page, '#n=state/turkiye')
    const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})

test('a link of an older build leads to what an entity became, and names what is gone', async ({ page }) => {
  const graph = JSON.parse(readFileSync(new URL('fixtures/graph.json', import.meta.url), 'utf8'))
  graph.attributes.redirects = { 'state/turkey': 'state/turkiye' }
  await page.route('**/graph.json', (route) => route.fulfill({ json: graph }))
  await page.goto('/#n=state/turkey')
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Türkiye')
  await page.goto('/#n=state/atlantis')
  await page.reload()
  await expect(page.getByText(/The link names “state\/atlantis”/)).toBeVisible()
})
