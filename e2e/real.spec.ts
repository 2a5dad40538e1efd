/** The path that the project was built for, on the graph that was really read from the documents. */
import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, expectNothingPicked, find, isPhone, panelOf, test } from './explorer.ts'

test('Cambodia, the 6th CICA Ministerial Meeting, Mukhtar Tileuberdi: a sentence behind every step', async ({
  page,
}) => {
  await page.goto('/')
  const panel = panelOf(page)
  const name = panel.getByRole('heading', { level: 2 })
  await expect(page.getByRole('application')).toBeVisible()
  await expectNothingPicked(page)

  await find(page, 'cambodia')
  await expect(name).toHaveText('Cambodia')
  await panel.getByRole('button', { name: /^Cambodia attended 6th CICA Ministerial Meeting, 2021/ }).click()
  await expect(panel.getByRole('blockquote').first()).toContainText('6th CICA Ministerial Meeting')

  await panel.getByRole('link', { name: '6th CICA Ministerial Meeting' }).first().click()
  await expect(name).toHaveText('6th CICA Ministerial Meeting')
  // No relation joins the two: he is named in the sentence that proves his guest's attendance.
  await panel.getByRole('button', { name: /^Mukhtar Tileuberdi beside 6th CICA Ministerial Meeting/ }).click()
  const shared = panel.getByRole('blockquote').first()
  await expect(shared).toContainText('Mukhtar Tileuberdi')
  await expect(shared.locator('.named').filter({ hasText: 'Mukhtar Tileuberdi' })).toBeVisible()
  await panel.getByRole('link', { name: 'Mukhtar Tileuberdi' }).first().click()
  await expect(name).toHaveText('Mukhtar Tileuberdi')

  // On a phone the sheet lies over the years.
  if (isPhone(page)) await panel.getByRole('button', { name: 'Close' }).click()
  const years = page.getByRole('region', { name: 'Years' })
  for (const [field, year] of [
    ['From year', '2019'],
    ['To year', '2021'],
  ] as const) {
    await years.getByRole('textbox', { name: field }).fill(year)
    await years.getByRole('textbox', { name: field }).press('Enter')
  }
  await expect(years).toContainText(/\d+ of \d+ relations overlap 2019–2021/)
  if (isPhone(page)) await find(page, 'mukhtar tileuberdi')
  await expect(page).toHaveURL(/#n=actor\/[a-z-]+&y=2019-2021&dv=[0-9a-f]{12}$/)

  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByText(/^Mukhtar Tileuberdi and neighbours$/).click()
  await expect(dialog.getByRole('img', { name: /Mukhtar Tileuberdi and its neighbours/ })).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save PNG' }).click(),
  ])
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  expect(download.suggestedFilename()).toMatch(/_2019-2021_mukhtar-tileuberdi_\d{4}-\d{2}-\d{2}\.png$/)
  const { width, height, data } = PNG.sync.read(readFileSync(await download.path()))
  expect(Math.min(width, height)).toBeGreaterThan(600)
  const pixels = new Set<number>()
  for (let i = 0; i < data.length; i += 4) pixels.add(data.readUInt32BE(i))
  expect(pixels.size).toBeGreaterThan(50)

  if (isPhone(page)) {
    await page.goBack()
    await page.goBack()
    await expect(name).toHaveText('Mukhtar Tileuberdi')
  }
  await page.goBack()
  await expect(name).toHaveText('6th CICA Ministerial Meeting')
  await page.goBack()
  await expect(name).toHaveText('Cambodia')
})

test('the front matter of a document is its header, and no part of its text', async ({ page }) => {
  await page.goto('/#v=documents&doc=cica-2002-almaty-summit')
  const article = page.getByRole('article')
  await expect(article.getByRole('heading', { level: 2 })).toHaveText(/^Two Rivals at One Table/)
  await expect(article.locator('header')).toContainText('4 Jun 2012 (date stated in the text)')
  await expect(article.locator('header')).toContainText('Explorer Sample Archive')
  const text = article.locator('.document-text')
  await expect(text).toContainText('Ten years ago today sixteen delegations')
  await expect(text).not.toContainText(/publisher|title:|Explorer Sample Archive/)
})

test('a long name takes two lines of a table; relations tell it by its letters, and are found by it', async ({
  page,
}) => {
  const long = 'Conference on Interaction and Confidence Building Measures in Asia'
  await page.goto('/#v=table')
  const name = page.getByRole('grid', { name: 'Entities' }).getByTitle(long)
  const { shown, whole, line } = await name.evaluate((element) => ({
    shown: element.clientHeight,
    whole: element.scrollHeight,
    line: Number.parseFloat(getComputedStyle(element).lineHeight),
  }))
  expect(whole).toBeGreaterThan(shown)
  expect(shown).toBeLessThanOrEqual(2 * line + 1)
  await page.getByRole('tab', { name: 'Relations' }).click()
  const relations = page.getByRole('grid', { name: 'Relations' })
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('chaired confidence building')
  await expect.poll(async () => Number(await relations.getAttribute('aria-rowcount'))).toBeLessThan(50)
  await expect(relations.getByRole('row').nth(1)).toContainText('CICA')
  if (isPhone(page)) return
  await expect(relations.getByTitle(long).first()).toHaveText('CICA')
  await relations.getByTitle(long).first().click()
  await expect(panelOf(page)).toContainText(long)
})
