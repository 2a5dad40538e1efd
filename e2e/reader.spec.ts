/** The text itself: beside the map, and in the documents' own view. */
import { expect, look, open, openOverview, panelOf, test } from './explorer.ts'

test('from a relation into its document, through its passages, and back', async ({ page }) => {
  await open(page, '#n=organization/conference-on-mutual-trust')
  const panel = panelOf(page)
  await panel.getByRole('button', { expanded: false }).first().click()
  await panel.getByRole('link', { name: 'Details' }).first().click()
  const relation = await panel.getByRole('heading', { level: 2 }).innerText()
  await panel.getByRole('button', { name: 'Open in document' }).first().click()
  await expect(panel.locator('mark').first()).toBeInViewport()
  await expect(page).toHaveURL(/doc=/)
  await panel.getByRole('button', { name: relation }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(relation)
})

test('an address opens a document at its sentence', async ({ page }) => {
  await open(page, '#doc=ministers-2021&s=200')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible()
  await expect(panelOf(page).locator('mark').first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/doc=/)
})

test('a name in the text leads to its entity', async ({ page }) => {
  await open(page, '#doc=ministers-2021&s=0')
  const name = panelOf(page).locator('a.named').first()
  const title = await name.getAttribute('title')
  await name.click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(title ?? '')
  await page.goBack()
  await expect(panelOf(page).locator('.document-text')).toBeVisible()
})

test('the documents: list, text, relations in reading order', async ({ page }) => {
  await open(page)
  await look(page, 'Documents')
  const list = page.getByRole('navigation', { name: 'Documents' })
  await list.getByRole('button').last().click()
  await expect(page).toHaveURL(/doc=/)
  const panel = await openOverview(page)
  await expect(panel.getByRole('heading', { name: 'In this document' })).toBeVisible()
  const told = panel.getByRole('listitem')
  await told.first().hover()
  await expect(page.locator('article mark').first()).toBeVisible()
  await told.last().getByRole('link').click()
  await expect(page.locator('article mark').first()).toBeInViewport()
  await expect(panel.locator('[aria-current=true]')).toHaveCount(1)
  await expect(page.getByText(/^Passage 1 of/)).toBeVisible()
})

test('a document switched off in the list is out of the filter', async ({ page }) => {
  await open(page)
  await look(page, 'Documents')
  const list = page.getByRole('navigation', { name: 'Documents' })
  await list.locator('.document-tick').first().click()
  await expect(page).toHaveURL(/xd=/)
})

test('a quotation is copied with its source', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#n=organization/conference-on-mutual-trust')
  const panel = panelOf(page)
  await panel.getByRole('button', { expanded: false }).first().click()
  await panel.getByRole('link', { name: 'Details' }).first().click()
  await panel.getByRole('button', { name: 'Copy quotation' }).first().click()
  await expect(page.getByText('Quotation copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.+” \(.+\)$/)
})
