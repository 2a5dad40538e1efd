/** Corrections as a person makes them: in effect at once, listed, taken back, saved as a file and opened from one. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, find, open, panelOf, serveFixture, test } from './explorer.ts'

/** Over the panel; each passage has one of its own. */
const correct = (page: Page) =>
  panelOf(page).getByRole('toolbar').getByRole('button', { name: 'Correct…' }).click()
const dialogOf = (page: Page) => page.getByRole('dialog')
async function openReview(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toBeHidden()
  const isPhone = (page.viewportSize()?.width ?? 0) <= 720
  if (isPhone) {
    // What is picked stands over the tabs.
    if (/#[ne]=/.test(page.url())) await panelOf(page).getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'Overview' }).click()
    await panelOf(page).getByRole('button', { name: 'Review', exact: true }).click()
  } else await page.getByRole('button', { name: 'Review and corrections' }).click()
  await expect(dialogOf(page).getByRole('heading', { name: 'Review and corrections' })).toBeVisible()
}

test('what is corrected is listed, can be taken back, and is there after a reload', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  await correct(page)
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('Correct: Cambodia')
  await expect(dialog.getByRole('button', { name: 'Correct it' })).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'The same as' }).fill('kaz')
  await page.getByRole('option', { name: 'Kazakhstan' }).click()
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(page.getByText('Correction noted: it takes effect at the next build')).toBeVisible()

  await correct(page)
  await dialog.getByText('Its name').click()
  await dialog.getByRole('textbox', { name: 'The right name' }).fill('Kingdom of Cambodia')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('in full')
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(dialog).toBeHidden()

  await page.reload()
  await openReview(page)
  await expect(dialog).toContainText('“Cambodia” and “Kazakhstan” are one')
  await expect(dialog).toContainText('“Cambodia” is called “Kingdom of Cambodia”')
  await expect(dialog).toContainText('They take effect at the next build')
  await dialog.getByRole('button', { name: 'Strike off: “Cambodia” and “Kazakhstan” are one' }).click()
  await expect(dialog).not.toContainText('are one')

  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Save corrections.yaml' }).click()
  const file = await (await saved).path()
  const yaml = readFileSync(file, 'utf8')
  expect(yaml).toContain('correct: rename')
  expect(yaml).toContain('words: Cambodia')
  expect(yaml).toContain('why: in full')

  await dialog.getByRole('button', { name: /^Strike off/ }).click()
  await expect(dialog).toContainText('None yet.')
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'corrections.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from(yaml),
  })
  await expect(dialog).toContainText('“Cambodia” is called “Kingdom of Cambodia”')
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'other.yaml',
    mimeType: 'application/yaml',
    buffer: Buffer.from('- correct: spelling'),
  })
  await expect(dialog.getByRole('alert')).toContainText('other.yaml: correction number 1 has "spelling"')
})

test('a relation is wrong for a reason, and a date has to be one', async ({ page }) => {
  await open(page, '#e=criticizes:state/kazakhstan:state/turkiye:none:actual')
  await correct(page)
  const dialog = dialogOf(page)
  const done = dialog.getByRole('button', { name: 'Correct it' })
  await expect(done).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Why' }).fill('It is praise')
  await done.click()
  await correct(page)
  await dialog.getByText('Its date').click()
  await dialog.getByRole('textbox', { name: 'The right date' }).fill('yesterday')
  await done.click()
  await expect(dialog.getByRole('alert')).toContainText('This is no date')
  await dialog.getByRole('textbox', { name: 'The right date' }).fill('1998-05')
  await done.click()
  await openReview(page)
  await expect(dialog).toContainText('is not what the passage says')
  await expect(dialog).toContainText('It is praise')
  await expect(dialog).toContainText('has the date 1998-05')
})

test('what the build joined is refused, and what it left apart is accepted', async ({ page }) => {
  const side = (name: string, document: string, start: number, end: number) => ({
    name,
    documents: [document],
    at: { document, start, end, rule: 'fixture' },
  })
  const two = [side('Cambodia', 'ministers-2021', 0, 8), side('Türkiye', 'history-1999', 42, 49)]
  await serveFixture(page)
  await page.route('**/graph.json', (route) => {
    const graph = JSON.parse(readFileSync(new URL('fixtures/graph.json', import.meta.url), 'utf8'))
    graph.attributes.review = {
      merges: [
        { key: 'state/cambodia', kind: 'state', name: 'Cambodia', from: two, signals: [{ signal: 'sound' }] },
      ],
      nearMisses: [
        {
          kind: 'state',
          keys: ['state/cambodia', 'state/turkiye'],
          sides: two,
          signals: [{ signal: 'office', detail: 'host' }],
          objections: ['other-years'],
        },
      ],
      nearMissCount: 1,
      corrections: { entries: [], applied: 0, stale: [] },
    }
    return route.fulfill({ json: graph })
  })
  await page.goto('/')
  await expect(page.getByRole('application')).toBeVisible()
  await openReview(page)
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('names that sound alike')
  await expect(dialog).toContainText('the same office: host; but told of in years far apart')
  await dialog.getByRole('button', { name: 'Not the same: Cambodia and Türkiye' }).first().click()
  await expect(dialog).toContainText('“Cambodia” and “Türkiye” are not one')
  // Both lists name the same two.
  await expect(dialog.getByText('Noted: not the same')).toHaveCount(2)
  await dialog.getByText('Noted: not the same').first().getByRole('button', { name: 'Undo' }).click()
  await dialog.getByRole('button', { name: 'They are one: Cambodia and Türkiye' }).last().click()
  await expect(dialog).toContainText('“Cambodia” and “Türkiye” are one')
  await dialog.getByRole('button', { name: 'Türkiye', exact: true }).first().click()
  await expect(page).toHaveURL(/doc=history-1999&s=42/)
})

/** The graph of the sample documents, beside which stands what was read in them. */
async function openSample(page: Page, hash: string): Promise<void> {
  await page.goto(`/${hash}`)
  await expect(page.getByRole('application')).toBeVisible()
}

/** What is said in passing. */
const saidOf = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Undo' }) })

const nameOf = (page: Page) => panelOf(page).getByRole('heading', { level: 2 })

test('a correction is in effect at once; keys take it back and make it again; a reload keeps it', async ({
  page,
}) => {
  await openSample(page, '#n=state/cambodia')
  await correct(page)
  const dialog = dialogOf(page)
  await dialog.getByText('Its name').click()
  await dialog.getByRole('textbox', { name: 'The right name' }).fill('Kingdom of Angkor')
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(saidOf(page)).toHaveText(/^Corrected/)
  await expect(nameOf(page)).toHaveText('Kingdom of Angkor')
  await expect(panelOf(page)).toContainText('Cambodia')

  await page.keyboard.press('Control+z')
  await expect(nameOf(page)).toHaveText('Cambodia')
  await page.keyboard.press('Control+Shift+z')
  await expect(nameOf(page)).toHaveText('Kingdom of Angkor')

  await page.reload()
  await expect(nameOf(page)).toHaveText('Kingdom of Angkor')
  await openReview(page)
  await expect(dialog).toContainText('“Cambodia” is called “Kingdom of Angkor”')
  await dialog.getByRole('button', { name: /^Strike off/ }).click()
  await expect(dialog).toContainText('None yet.')
  await page.goto('about:blank')
  await openSample(page, '#n=state/cambodia')
  await expect(nameOf(page)).toHaveText('Cambodia')
})

test('what was joined with another leads there, from an old link too', async ({ page }) => {
  await openSample(page, '#n=state/mongolia')
  const named = panelOf(page).getByRole('button', { name: /^Named/ })
  const times = async () => Number.parseInt((await named.textContent()) ?? '', 10)
  const before = await times()
  await correct(page)
  const dialog = dialogOf(page)
  await dialog.getByRole('combobox', { name: 'The same as' }).fill('kazakhstan')
  await page.getByRole('option', { name: 'Kazakhstan', exact: true }).click()
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(saidOf(page)).toHaveText(/^Corrected/)
  await expect.poll(times).toBeGreaterThan(before)
  await page.goto('about:blank')
  await openSample(page, '#n=state/mongolia')
  await expect(page).toHaveURL(/n=state\/kazakhstan/)
  await expect.poll(times).toBeGreaterThan(before)
})

test('a part of what an entity was named for is somebody else', async ({ page }) => {
  await openSample(page, '#n=state/cambodia')
  await correct(page)
  const dialog = dialogOf(page)
  await dialog.getByText('Some passages mean another one').click()
  await expect(dialog.getByRole('button', { name: 'Correct it' })).toBeDisabled()
  await dialog.getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await dialog.getByRole('textbox', { name: 'The name of the other' }).fill('Angkor')
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(saidOf(page)).toHaveText(/^Corrected/)
  await page.getByRole('combobox', { name: /^Find/ }).fill('angkor')
  // Until the corrected graph is there, the search knows the word as a spelling of another's.
  await page.getByRole('option', { name: /^Angkor/ }).click()
  await expect(nameOf(page)).toHaveText('Angkor')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(nameOf(page)).toHaveText('Cambodia')
})

test('a relation gets another date, and another way to say so takes it away', async ({ page }) => {
  await openSample(page, '#n=state/cambodia')
  await panelOf(page)
    .getByRole('button', { name: /passage/ })
    .first()
    .click()
  await panelOf(page).getByRole('link', { name: 'Details' }).first().click()
  await expect(page).toHaveURL(/#e=/)
  await correct(page)
  const dialog = dialogOf(page)
  await dialog.getByText('Its date').click()
  await dialog.getByRole('textbox', { name: 'The right date' }).fill('1987-05')
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(saidOf(page)).toHaveText(/^Corrected/)
  await expect(panelOf(page)).toContainText('May 1987')
  await expect(page).toHaveURL(/:1987/)
  await correct(page)
  await dialog.getByRole('textbox', { name: 'Why' }).fill('no such thing is said')
  await dialog.getByRole('button', { name: 'Correct it' }).click()
  await expect(saidOf(page)).toHaveText(/^Corrected/)
  await expect(page).not.toHaveURL(/#e=/)
  await page.keyboard.press('Control+z')
  await expect(panelOf(page)).toContainText('May 1987')
})

/** Marks words of the open document as a hand does. */
async function mark(page: Page, words: string): Promise<void> {
  await expect(page.locator('.document-text')).toContainText(words)
  await page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('.document-text p')].find((p) =>
      p.textContent?.includes(wanted),
    )
    const walker = document.createTreeWalker(paragraph ?? document.body, NodeFilter.SHOW_TEXT)
    const selection = getSelection()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at >= 0) selection?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
}

test('a relation is added from words that are marked in a document', async ({ page }) => {
  await openSample(page, '#doc=cica-2024-baku&s=0')
  await mark(page, 'host')
  await page.getByRole('button', { name: 'Add a relation from this sentence…' }).click()
  const dialog = dialogOf(page)
  const quoted = dialog.getByRole('group', { name: 'The sentence that says it' })
  await expect(quoted).toContainText('host')
  const done = dialog.getByRole('button', { name: 'Add it' })
  await expect(done).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'Who or what' }).fill('cambodia')
  await page.getByRole('option', { name: 'Cambodia', exact: true }).click()
  await dialog.getByRole('button', { name: /The relation/ }).click()
  await page.getByRole('option', { name: 'Supports' }).click()
  await dialog.getByRole('combobox', { name: 'To whom or what' }).fill('mongolia')
  await page.getByRole('option', { name: 'Mongolia', exact: true }).click()
  await dialog.getByRole('textbox', { name: /^Date/ }).fill('1988-03')
  await done.click()
  await expect(saidOf(page)).toHaveText(/^Relation added/)
  await page.keyboard.press('Escape')
  await find(page, 'Cambodia')
  await expect(panelOf(page)).toContainText('1988')
  await openReview(page)
  await expect(dialog).toContainText('is what the passage says')
})

test('a relation is added by keys alone, from the sentence that is read', async ({ page }) => {
  await openSample(page, '#doc=cica-2024-baku&s=0')
  await page.getByRole('button', { name: 'Add a relation from this sentence…' }).focus()
  await page.keyboard.press('Enter')
  const dialog = dialogOf(page)
  const quoted = dialog.getByRole('group', { name: 'The sentence that says it' })
  const first = await quoted.textContent()
  await dialog.getByRole('button', { name: 'The sentence after' }).focus()
  await page.keyboard.press('Enter')
  await expect(quoted).not.toHaveText(first ?? '')
  await dialog.getByRole('combobox', { name: 'Who or what' }).focus()
  await page.keyboard.type('Kazakhstan')
  await expect(page.getByRole('option', { name: 'Kazakhstan', exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Met')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Fiji')
  await expect(page.getByText('Nothing is called “Fiji” here.')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Mongolia')
  await expect(page.getByRole('option', { name: 'Mongolia', exact: true })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(saidOf(page)).toHaveText(/^Relation added/)
})
