/** A figure shows what the map shows: the same entities in the same order, the same lines, the same names. */
import { readFileSync } from 'node:fs'
import { PALETTES } from '../src/figure/palette.ts'
import { type Colours, drawnOnFigure, drawnOnMap, watchCanvases } from './drawn.ts'
import { expect, open, type Page, test } from './explorer.ts'

const { kinds, families, turns } = PALETTES.light
const COLOURS: Colours = {
  lines: new Set([...Object.values(families), ...Object.values(turns)]),
  symbols: new Set(Object.values(kinds)),
}

async function figureOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('img')).toBeVisible()
  await dialog.getByText('SVG', { exact: true }).click()
  const button = dialog.getByRole('button', { name: 'Save SVG' })
  await expect(button).toBeEnabled()
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFileSync(await download.path(), 'utf8')
}

/** Once the map has come to rest. */
async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  await expect.poll(async () => (await drawnOnMap(page, COLOURS)).words.length).toBeGreaterThan(0)
  let before = ''
  await expect
    .poll(async () => {
      const now = JSON.stringify(await drawnOnMap(page, COLOURS))
      const isSame = now === before
      before = now
      return isSame
    })
    .toBe(true)
}

test.beforeEach(({ page }) => watchCanvases(page))

test.describe('shows what the map shows', () => {
  for (const [what, hash, patterns] of [
    ['everything: undated in dots, planned in dashes', '', ['dashed', 'dotted', 'solid']],
    ['undated like any other', '#nd=show', ['dashed', 'solid']],
    ['undated hidden', '#nd=hide', ['dashed', 'solid']],
    ['planned hidden', '#pl=hide', ['dotted', 'solid']],
    ['some years', '#y=2019-2021', ['dotted', 'solid']],
    ['two periods compared', '#y=1992-2012&ya=2019-2023', ['dashed', 'solid']],
    ['two years, and what goes on', '#y=2020&ya=2021', null],
    ['the surroundings of one', '#n=state/turkiye&f=state/turkiye', null],
    ['without meetings', '#xk=meeting', null],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page, hash)
      await settled(page)
      // What is picked stands out on the map, and leaves no mark on the figure.
      await page.keyboard.press('Escape')
      const map = await drawnOnMap(page, COLOURS)
      const { boxes, ...figure } = await drawnOnFigure(page, await figureOf(page), COLOURS)
      expect(figure).toEqual(map)
      expect(figure.symbols.length).toBeGreaterThan(1)
      if (patterns) {
        expect([...new Set(figure.lines.map((line) => line.split(' ')[1]))].sort()).toEqual(patterns)
      }
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) {
          const isApart =
            box.x2 <= other.x1 + 1 ||
            other.x2 <= box.x1 + 1 ||
            box.y2 <= other.y1 + 6 ||
            other.y2 <= box.y1 + 6
          expect(isApart).toBe(true)
        }
      })
    })
  }

  test('the colours of two periods, none of the families', async ({ page }) => {
    await open(page, '#y=1992-2012&ya=2019-2023')
    await settled(page)
    const svg = await figureOf(page)
    const { lines } = await drawnOnFigure(page, svg, COLOURS)
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set([turns.before, turns.after]))
    expect(svg).toContain('ended: only 1992–2012')
    expect(svg).toContain('new: only 2019–2023')
    expect(svg).toContain('1992–2012 compared with 2019–2023')
  })
})

test('names that the map has no room for stay off the figure, unless all are wanted', async ({ page }) => {
  // All of the map is in the window: what lies outside of it would be named.
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/')
  await settled(page)
  const map = await drawnOnMap(page, COLOURS)
  const figure = await drawnOnFigure(page, await figureOf(page), COLOURS)
  expect(figure.words.filter((word) => !map.words.includes(word))).toEqual([])
  expect(figure.boxes.length).toBeLessThan(figure.symbols.length)
  await page.getByLabel('Names', { exact: true }).selectOption('All that find room')
  await expect(page.getByRole('button', { name: 'Save SVG' })).toBeEnabled()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save SVG' }).click(),
  ])
  const all = await drawnOnFigure(page, readFileSync(await download.path(), 'utf8'), COLOURS)
  expect(all.boxes.length).toBeGreaterThan(figure.boxes.length)
})

test('a part is named in full where there is room, however little there is on the map', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 420 })
  await page.goto('/#n=state/vietnam')
  await settled(page)
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByText('Vietnam and neighbours').click()
  await expect(page.getByRole('img', { name: /Vietnam and its neighbours/ })).toBeVisible()
  await page.getByText('SVG', { exact: true }).click()
  const button = page.getByRole('button', { name: 'Save SVG' })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const svg = readFileSync(await download.path(), 'utf8')
  const { boxes, symbols } = await drawnOnFigure(page, svg, COLOURS)
  expect(boxes).toHaveLength(symbols.length)
})
