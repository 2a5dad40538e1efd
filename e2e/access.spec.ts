import { expectAccessible } from './accessible.ts'
import { closeFilter, expect, open, openFilter, openOverview, panelOf, test } from './explorer.ts'

/**
 * While the suggestions are open React Aria hides all but them and the field from screen readers, as it does behind a
 * dialog; axe knows that of dialogs only. What is hidden can have no focus: Tab closes the list before it leaves.
 */
const HIDDEN_BEHIND = ['aria-hidden-focus', 'landmark-one-main', 'page-has-heading-one', 'region']

const PANELS = [
  ['a pair', '#pair=state/kazakhstan,organization/conference-on-mutual-trust'],
  ['several', '#ns=state/kazakhstan,state/cambodia,state/turkiye'],
  ['a path', '#path=actor/prak-sokhonn,state/kazakhstan'],
  ['a path that is hidden', '#path=actor/prak-sokhonn,state/kazakhstan&y=2011'],
  ['a meeting in focus', '#n=meeting/6th-ministerial-meeting&f=meeting/6th-ministerial-meeting'],
] as const

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
      await panelOf(page)
        .getByRole('button', { name: /^Named: / })
        .click()
      await expect(panelOf(page).locator('.mention').first()).toBeVisible()
      await expectAccessible(page)
      await page.goto('/#e=hosted:state/kazakhstan:meeting/7th-ministerial-meeting:2023:planned')
      await expect(panelOf(page).getByRole('blockquote')).toBeVisible()
      await expectAccessible(page)
    })

    test('documents, text beside the map', async ({ page }) => {
      await open(page, '#doc=ministers-2021&s=200')
      await expect(page.locator('mark').first()).toBeVisible()
      await expectAccessible(page)
      await page.goto('/#v=documents&doc=ministers-2021&s=200')
      await expect(page.getByRole('article').locator('mark').first()).toBeVisible()
      await expectAccessible(page)
    })

    test('the tables', async ({ page }) => {
      await open(page)
      await page.goto('/#v=table')
      for (const name of ['Entities', 'Relations', 'Passages']) {
        await page.getByRole('tab', { name }).click()
        await expect(page.getByRole('grid', { name })).toBeVisible()
        await expectAccessible(page)
      }
    })

    for (const [name, hash] of PANELS) {
      test(`the panel of ${name}`, async ({ page }) => {
        await open(page, hash)
        await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeAttached()
        await expectAccessible(page)
      })
    }

    test('commands, keys, the menu of an entity', async ({ page }) => {
      await open(page, '#n=state/kazakhstan')
      await expect(page.getByRole('combobox')).toBeAttached()
      for (const keys of ['Control+k', '?']) {
        await panelOf(page).getByRole('heading', { level: 2 }).focus()
        await page.keyboard.press(keys)
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Shift+F10')
      await expect(page.getByRole('menu')).toBeVisible()
      await expectAccessible(page)
    })

    test('filter, overview, years', async ({ page }) => {
      await open(page, '#xk=meeting&xt=attended&pl=hide')
      await openFilter(page)
      await expectAccessible(page)
      await closeFilter(page)
      await openOverview(page)
      await expectAccessible(page)
      await page.goto('/#v=years')
      await expect(page.getByRole('grid').first()).toBeVisible()
      await expectAccessible(page)
    })

    test('search open, narrowed, empty, trouble', async ({ page }) => {
      await open(page, '#y=2019-2021&xk=meeting')
      await page.getByRole('combobox', { name: /^Find/ }).fill('a')
      await expect(page.getByRole('option').first()).toBeVisible()
      await expectAccessible(page, HIDDEN_BEHIND)
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
