import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, open, panelOf, test } from './explorer.ts'

async function expectAccessible(page: Page, without: string[] = []): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).disableRules(without).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    test('start, entity with proof, relation', async ({ page }) => {
      await open(page)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expectAccessible(page)
      await page.goto('/#n=organization/conference-on-mutual-trust')
      await panelOf(page)
        .getByRole('button', { name: /^Kazakhstan supports CMT/ })
        .click()
      await expect(panelOf(page).getByRole('blockquote')).toBeVisible()
      await expectAccessible(page)
      await page.goto('/#e=hosted:state/kazakhstan:meeting/7th-ministerial-meeting:2023:planned')
      await expect(panelOf(page).getByRole('blockquote')).toBeVisible()
      await expectAccessible(page)
    })

    test('table, documents, text beside the map', async ({ page }) => {
      await open(page, '#doc=ministers-2021&s=200')
      await expect(page.locator('mark').first()).toBeVisible()
      await expectAccessible(page)
      await page.goto('/#v=documents&doc=ministers-2021&s=200')
      await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
      await expectAccessible(page)
      await page.goto('/#v=table')
      for (const name of ['Entities', 'Relations', 'Passages']) {
        await page.getByRole('tab', { name }).click()
        await expect(page.getByRole('grid', { name })).toBeVisible()
        await expectAccessible(page)
      }
    })

    test('search open, narrowed, empty, trouble', async ({ page }) => {
      await open(page, '#y=2019-2021&xk=meeting')
      await page.getByRole('combobox', { name: /^Find/ }).fill('a')
      await expect(page.getByRole('option').first()).toBeVisible()
      // While the list is open React Aria hides the rest from screen readers; Tab closes the list before it leaves.
      await expectAccessible(page, ['aria-hidden-focus'])
      await page.keyboard.press('Escape')
      await page.goto('/#y=2003&nd=hide&n=state/atlantis')
      await expect(page.getByRole('heading', { name: 'The filter hides everything' })).toBeVisible()
      await expectAccessible(page)
      await page.route('**/graph.json', (route) =>
        route.fulfill({ json: { attributes: { format: 'entente/9' } } }),
      )
      await page.reload()
      await expect(page.getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    })
  })
}

test('the theme is switched, and kept', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Use dark colours' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Use light colours' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
})
