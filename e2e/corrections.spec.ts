/** Corrections as a person makes them: noted, listed, taken back, saved as a file and opened from one. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, open, panelOf, serveFixture, test } from './explorer.ts'

const correct = (page: Page) => panelOf(page).getByRole('button', { name: 'Correct…' }).click()
const dialogOf = (page: Page) => page.getByRole('dialog')
async function openReview(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toBeHidden()
  const choice = page.getByRole('option', { name: 'Review and corrections' })
  // The keys come after the first picture.
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(choice).toBeVisible({ timeout: 3000 })
  }).toPass()
  await choice.click()
  await expect(page.getByRole('heading', { name: 'Review and corrections' })).toBeVisible()
}

test('what is corrected is listed, can be taken back, and is there after a reload', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  await correct(page)
  const dialog = dialogOf(page)
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('Correct: Cambodia')
  await expect(dialog.getByRole('button', { name: 'Note the correction' })).toBeDisabled()
  await dialog.getByRole('combobox', { name: 'The same as' }).fill('kaz')
  await page.getByRole('option', { name: 'Kazakhstan' }).click()
  await dialog.getByRole('button', { name: 'Note the correction' }).click()
  await expect(page.getByText('Correction noted')).toBeVisible()

  await correct(page)
  await dialog.getByText('Its name').click()
  await dialog.getByRole('textbox', { name: 'The right name' }).fill('Kingdom of Cambodia')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('in full')
  await dialog.getByRole('button', { name: 'Note the correction' }).click()
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
  const done = dialog.getByRole('button', { name: 'Note the correction' })
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
      corrections: { applied: 2, stale: [] },
    }
    return route.fulfill({ json: graph })
  })
  await page.goto('/')
  await expect(page.getByRole('application')).toBeVisible()
  await openReview(page)
  const dialog = dialogOf(page)
  await expect(dialog).toContainText('2 corrections hold.')
  await expect(dialog).toContainText('names that sound alike')
  await expect(dialog).toContainText('the same office: host; but told of in years far apart')
  await dialog.getByRole('button', { name: 'Not the same' }).click()
  await expect(dialog).toContainText('“Cambodia” and “Türkiye” are not one')
  await dialog.getByRole('button', { name: 'They are one' }).click()
  await expect(dialog).toContainText('“Cambodia” and “Türkiye” are one')
  await dialog.getByText('Noted: not the same').getByRole('button', { name: 'Undo' }).click()
  await expect(dialog.getByRole('button', { name: 'Not the same' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Türkiye', exact: true }).first().click()
  await expect(page).toHaveURL(/doc=history-1999&s=42/)
})
