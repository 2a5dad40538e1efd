/** The text itself: beside the map, and in the documents' own view. */
import { pictureOf } from './drawn.ts'
import { expect, fixture, isPhone, look, open, openOverview, type Page, panelOf, test } from './explorer.ts'

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

test('each line runs as its own script does', async ({ page }) => {
  await open(page)
  await page.route('**/graph.texts/history-1999.txt', (route) =>
    route.fulfill({
      contentType: 'text/plain; charset=utf-8',
      body: `${fixture('graph.texts/history-1999.txt')}\n\nاجتمع الوزراء في ألماتي (Almaty) عام 1999.\n`,
    }),
  )
  await page.goto('/#doc=history-1999&s=0')
  const lines = panelOf(page).locator('.document-text p')
  await expect(lines.first()).toHaveCSS('direction', 'ltr')
  await expect(lines.last()).toContainText('Almaty')
  await expect(lines.last()).toHaveCSS('direction', 'rtl')
  await expect(lines.last()).toHaveCSS('text-align', 'start')
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

/** Puts the pointer on words of a text, beside the names in it. */
async function restOn(page: Page, words: string) {
  const { x, y } = await page.getByText(words).evaluate((element, words) => {
    element.scrollIntoView({ block: 'center' })
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (texts.nextNode()) {
      const at = texts.currentNode.textContent?.indexOf(words) ?? -1
      if (at < 0) continue
      range.setStart(texts.currentNode, at)
      range.setEnd(texts.currentNode, at + words.length)
    }
    const box = range.getClientRects()[0]
    return { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 4 }
  }, words)
  await page.mouse.move(x, y)
}

test('resting on a sentence lights what it proves, on a name whom it names; so does the keyboard', async ({
  page,
}) => {
  await open(page, '#doc=ministers-2021&s=0')
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  const panel = panelOf(page)
  const drawn = () => pictureOf(page)
  await panel.getByRole('button', { name: /relations in this document/ }).click()
  const heading = panel.getByRole('heading', { level: 2 })
  await heading.hover()
  // Names and their room come a little later than the lines.
  await expect(async () => expect(await drawn()).toBe(await drawn())).toPass()
  const still = await drawn()
  await panel.getByRole('listitem').filter({ hasText: '7th Ministerial' }).hover()
  await expect.poll(drawn).not.toBe(still)
  const lit = await drawn()
  await heading.hover()
  await expect.poll(drawn).toBe(still)

  await restOn(page, 'is to host the')
  await expect.poll(drawn).toBe(lit)
  await heading.hover()
  await expect.poll(drawn).toBe(still)
  const name = panel.locator('a.named', { hasText: 'Kazakhstan' }).first()
  await name.hover()
  await expect.poll(drawn).not.toBe(still)
  const named = await drawn()
  expect(named).not.toBe(lit)
  // The focus may scroll the text under a pointer that rests on it.
  await page.mouse.move(2, 2)
  await page.keyboard.press('Tab')
  await name.focus()
  await expect.poll(drawn).toBe(named)
  await page.keyboard.press('Tab')
  await expect.poll(drawn).not.toBe(named)
})

test('resting on a sentence lights its relation in the list beside the text', async ({ page }) => {
  test.skip(isPhone(page), 'there the list is a tab away')
  await open(page)
  await page.goto('/#v=documents&doc=ministers-2021&s=0')
  await restOn(page, 'is to host the')
  await expect(panelOf(page).locator('.lit')).toHaveText(/^Kazakhstan.*7th Ministerial Meeting/)
  await restOn(page, 'spoke at the invitation')
  await expect(panelOf(page).locator('.lit')).toHaveCount(3)
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
