import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { expect, open, panelOf, test } from './explorer.ts'

const years = (page: Page) => page.getByRole('region', { name: 'Years' })
const from = (page: Page) => years(page).getByRole('textbox', { name: 'From year' })
const to = (page: Page) => years(page).getByRole('textbox', { name: 'To year' })
const facts = (page: Page) => page.getByRole('main').getByText(/entit.*relation/)

test('the fields narrow, every count follows, All years widens again', async ({ page }) => {
  await open(page)
  await expect(facts(page)).toHaveText('8 entities · 15 relations · 1992–2023')
  await from(page).fill('2019')
  await from(page).press('Enter')
  await to(page).fill('2021')
  await to(page).press('Enter')
  await expect(page).toHaveURL('/#y=2019-2021')
  await expect(years(page)).toContainText('9 of 15 relations overlap 2019–2021 · 2 undated shown')
  await expect(facts(page)).toHaveText('7 entities · 11 relations')
  const rail = page.getByRole('complementary', { name: 'Filters' })
  await expect(rail.getByRole('button', { name: 'Meetings, 1' })).toBeVisible()
  await expect(rail.getByRole('button', { name: 'hosted, 0' })).toBeVisible()
  await expect(panelOf(page).getByRole('heading', { name: /^Meetings/ })).toHaveText('Meetings1')
  await years(page).getByRole('button', { name: 'All years' }).click()
  await expect(facts(page)).toHaveText('8 entities · 15 relations · 1992–2023')
  await expect(page).toHaveURL('/')
})

test('the handles move by keyboard: a year, five years, all the way', async ({ page }) => {
  await open(page)
  const first = years(page).getByRole('slider', { name: 'First year' })
  const last = years(page).getByRole('slider', { name: 'Last year' })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(from(page)).toHaveValue('1993')
  await page.keyboard.press('End')
  await expect(from(page)).toHaveValue('2023')
  await page.keyboard.press('Home')
  await expect(from(page)).toHaveValue('1992')
  await last.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/#y=1992-2022')
  const before = Number(await to(page).inputValue())
  await page.keyboard.press('PageDown')
  expect(before - Number(await to(page).inputValue())).toBe(5)
})

test('the handles and the window move by pointer; a bar is that year alone', async ({ page }) => {
  await open(page)
  const chart = years(page).locator('.years')
  const box = await chart.boundingBox()
  if (!box) throw new Error('no bars')
  const count = 2023 - 1992 + 1
  const x = (year: number) => box.x + ((year - 1992 + 0.5) / count) * box.width
  const y = box.y + box.height / 2

  await page.mouse.click(x(2011), y)
  await expect(page).toHaveURL('/#y=2011')
  await page.mouse.click(x(2011), y)
  await expect(page).toHaveURL('/')

  await page.mouse.move(x(2019), y)
  await page.mouse.down()
  await page.mouse.move(x(2020), y)
  await page.mouse.move(x(2021), y)
  await page.mouse.up()
  await expect(page).toHaveURL('/#y=2019-2021')

  await page.mouse.move(x(2020), y)
  await page.mouse.down()
  await page.mouse.move(x(2012), y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL('/#y=2011-2013')

  const edge = box.x + ((2013 - 1992 + 1) / count) * box.width
  await page.mouse.move(edge, y)
  await page.mouse.down()
  await page.mouse.move(edge + (2 * box.width) / count, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL('/#y=2011-2015')
})

test('undated relations are a third state', async ({ page }) => {
  await open(page, '#y=2011')
  await expect(facts(page)).toHaveText('4 entities · 3 relations')
  await years(page).getByRole('button', { name: 'Undated relations: 2, shown' }).click()
  await expect(years(page)).toContainText('1 of 15 relations overlap 2011 · 2 undated hidden')
  await expect(facts(page)).toHaveText('2 entities · 1 relation')
  await expect(page).toHaveURL('/#y=2011&nd=hide')
})

test('an empty range names the nearest years that are not', async ({ page }) => {
  await open(page, '#y=2003&nd=hide')
  await expect(years(page)).toContainText('Nothing overlaps 2003. Nearest: 1992 (2), 2011 (1)')
  await expect(page.getByRole('heading', { name: 'The filter hides everything' })).toBeVisible()
  await years(page).getByRole('button', { name: '2011 (1)' }).click()
  await expect(page).toHaveURL('/#y=2011&nd=hide')
})

test('nothing moves when the years change', async ({ page }) => {
  await open(page)
  const map = page.getByRole('application')
  await page.waitForTimeout(600)
  const before = await map.screenshot()
  await from(page).fill('2021')
  await from(page).press('Enter')
  await expect(facts(page)).not.toHaveText(/15 relations/)
  await years(page).getByRole('button', { name: 'All years' }).click()
  await expect(facts(page)).toHaveText(/15 relations/)
  await page.mouse.move(0, 0)
  await page.waitForTimeout(600)
  expect(differing(before, await map.screenshot())).toBeLessThan(0.002)
})

/** The share of bytes in which two pictures of the same size differ. */
function differing(a: Buffer, b: Buffer): number {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)]
  expect([one.width, one.height]).toEqual([other.width, other.height])
  return one.data.filter((value, i) => value !== other.data[i]).length / one.data.length
}
