/** The table: the same visible part row by row; what is picked in it is picked everywhere. */
import type { Locator } from '@playwright/test'
import { expect, isPhone, look, open, panelOf, test } from './explorer.ts'

test.beforeEach(async ({ page }) => {
  await open(page)
  await look(page, 'Table')
})

test('entities: sorted by a heading, found by words, picked as on the map', async ({ page }) => {
  const table = page.getByRole('grid', { name: 'Entities' })
  await expect(table).toBeVisible()
  const heading = table.getByRole('columnheader', { name: 'Name', exact: true })
  await heading.click()
  // React Aria describes it where Android's screen reader would read the attribute for every cell.
  if (isPhone(page)) await expect(heading).toHaveAccessibleDescription(/ascending/)
  else await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  const names = await table.getByRole('rowheader').allInnerTexts()
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('state')
  const found = table.getByRole('rowheader')
  await expect(found).toHaveCount(3)
  const first = (await found.first().innerText()).trim()
  await found.first().click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(first)
  await expect(page).toHaveURL(/n=state/)
  await expect(table.getByRole('row', { selected: true })).toContainText(first)
})

test('numbers end where their headings end, and no word is broken', async ({ page }) => {
  const rightOf = (cell: Locator) =>
    cell.evaluate((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      return Math.round(words.getBoundingClientRect().right)
    })
  const table = page.getByRole('grid', { name: 'Entities' })
  const cells = table.getByRole('row').nth(1).getByRole('gridcell')
  const heading = (name: string) => table.getByRole('columnheader', { name, exact: true })
  expect(await rightOf(cells.last())).toBe(await rightOf(heading('Years')))
  if (isPhone(page)) return
  expect(await rightOf(cells.nth(1))).toBe(await rightOf(heading('Relations')))
  await page.getByRole('tab', { name: 'Relations' }).click()
  const linesOf = (cell: Locator) =>
    cell.evaluate((element) => {
      const words = document.createRange()
      words.selectNodeContents(element)
      return words.getClientRects().length
    })
  for (const basis of await page.getByRole('gridcell', { name: /^(text|document|registry)$/ }).all()) {
    expect(await linesOf(basis)).toBe(1)
  }
})

test('the table follows the filter', async ({ page }) => {
  await page.getByRole('tab', { name: 'Relations' }).click()
  const table = page.getByRole('grid', { name: 'Relations' })
  const count = async () => Number(await table.getAttribute('aria-rowcount'))
  await expect.poll(count).toBeGreaterThan(10)
  const before = await count()
  await page.getByRole('textbox', { name: 'From year' }).fill('2021')
  await page.keyboard.press('Enter')
  await expect.poll(count).toBeLessThan(before)
})

test('a passage leads to its words in the document', async ({ page }) => {
  await page.getByRole('tab', { name: 'Passages' }).click()
  const table = page.getByRole('grid', { name: 'Passages' })
  const quote = table.getByRole('rowheader').first()
  await expect(quote).not.toHaveText('…')
  const words = (await quote.innerText()).replace(/[“”]/g, '').trim()
  await quote.click()
  await expect(panelOf(page).locator('mark').first()).toContainText(words.slice(0, 30))
})

test('what is copied is what is shown, tab by tab', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('tab', { name: 'Relations' }).click()
  await page.getByRole('searchbox', { name: 'Find in this table' }).fill('2021')
  await page.getByRole('button', { name: 'Copy as table' }).click()
  await expect(page.getByText(/rows? copied/)).toBeVisible()
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(lines[0]).toBe('Date\tFrom\tRelation\tTo\tBasis\tPassages\tDocuments')
  expect(lines.length).toBeGreaterThan(2)
  for (const line of lines.slice(1)) expect(line).toContain('2021')
})

test('the keyboard goes through the rows', async ({ page }) => {
  const table = page.getByRole('grid', { name: 'Entities' })
  await table.getByRole('rowheader').first().click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(table.getByRole('row', { selected: true })).toHaveAttribute('aria-rowindex', '4')
})

test('columns come and go with the room there is', async ({ page }) => {
  test.skip(isPhone(page), 'a phone keeps its width')
  await page.getByRole('tab', { name: 'Relations' }).click()
  const headings = page.getByRole('grid', { name: 'Relations' }).getByRole('columnheader')
  await expect(headings).toHaveCount(6)
  for (const [width, count] of [
    [1100, 7],
    [800, 4],
    [500, 2],
    [1440, 6],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await expect(headings).toHaveCount(count)
    await expect(page.getByRole('rowheader').first()).toBeVisible()
  }
})
