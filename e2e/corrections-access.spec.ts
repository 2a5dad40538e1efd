/** Correcting, for those who do not see or point: what axe finds in each dialog. */
import { expectAccessible } from './accessible.ts'
import { expect, open, type Page, panelOf, test } from './explorer.ts'

const dialogOf = (page: Page) => page.getByRole('dialog')
const correct = (page: Page) =>
  panelOf(page).getByRole('toolbar').getByRole('button', { name: 'Correct…' }).click()

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme })

    test('correcting an entity', async ({ page }) => {
      await open(page, '#n=state/kazakhstan')
      await correct(page)
      for (const fault of ['Some passages mean another one', 'Its name', 'What kind it is']) {
        await dialogOf(page).getByText(fault).click()
        const places = dialogOf(page).getByRole('button', { name: /^\d+ places?$/ })
        if ((await places.count()) > 0) await places.first().click()
        await expectAccessible(page)
      }
    })

    test('correcting a relation', async ({ page }) => {
      await open(page, '#e=attended:actor/prak-sokhonn:meeting/6th-ministerial-meeting:2021:actual')
      await correct(page)
      await expect(dialogOf(page).getByRole('checkbox')).toHaveCount(2)
      await expectAccessible(page)
      await dialogOf(page).getByText('Its date').click()
      await dialogOf(page).getByRole('textbox', { name: 'The right date' }).fill('soon')
      await dialogOf(page).getByRole('button', { name: 'Correct it' }).click()
      await expect(dialogOf(page).getByRole('alert')).toBeVisible()
      await expectAccessible(page)
    })

    test('adding a relation, and the review', async ({ page }) => {
      await open(page, '#doc=ministers-2021&s=0')
      await page.getByRole('button', { name: 'Add a relation from this sentence…' }).click()
      await expect(dialogOf(page).getByRole('group')).toBeVisible()
      await expectAccessible(page)
      await dialogOf(page).getByRole('button', { name: 'Close' }).click()
      await page.goto('about:blank')
      await page.goto('/#n=state/kazakhstan')
      await correct(page)
      await dialogOf(page).getByText('Its name').click()
      await dialogOf(page).getByRole('textbox', { name: 'The right name' }).fill('Steppe')
      await dialogOf(page).getByRole('button', { name: 'Correct it' }).click()
      await correct(page)
      await dialogOf(page).getByRole('button', { name: 'Review and corrections' }).click()
      await expect(dialogOf(page)).toContainText('is called “Steppe”')
      await expectAccessible(page)
    })
  })
}
