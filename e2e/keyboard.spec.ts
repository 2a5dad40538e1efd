import { AxeBuilder } from '@axe-core/playwright'
import { expect, open, panelOf, test } from './explorer.ts'

const map = (page: import('@playwright/test').Page) => page.getByRole('application')

test('at the start the search has the focus; Tab leads to ways past it', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('combobox')).toBeFocused()
  await open(page, '?again#n=state/kazakhstan')
  await expect(page.getByRole('combobox')).toBeVisible()
  await expect(page.getByRole('combobox')).not.toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Skip to the search' })).toBeFocused()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to the map' })
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(map(page)).toBeFocused()
  await expect(skip).not.toBeInViewport()
})

test('the map is walked by arrows, each step is said, lines are cycled and opened', async ({ page }) => {
  await open(page)
  await expect(map(page)).toHaveAttribute('data-zoom', /\d/)
  await map(page).focus()
  const said = page.locator('.map [aria-live="polite"]')
  await page.keyboard.press('ArrowRight')
  await expect(said).toHaveText(/^Conference on Mutual Trust, organization, \d+ relations/)
  await page.keyboard.press('ArrowDown')
  await expect(said).not.toHaveText(/^Conference/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('e')
  const line = await said.textContent()
  expect(line).toMatch(/passage|relations/)
  await page.keyboard.press('e')
  await expect(said).not.toHaveText(line ?? '')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { name: /Evidence|Between the two/ })).toBeVisible()
})

test.describe('at 400 %', () => {
  test.use({ viewport: { width: 360, height: 225 } })

  test('nothing is lost: the map can be reached, the panel read, nothing scrolls sideways', async ({
    page,
  }) => {
    await open(page, '#n=state/kazakhstan')
    await expect(panelOf(page).getByRole('heading', { name: 'Kazakhstan', level: 2 })).toBeVisible()
    const box = await map(page).boundingBox()
    expect(box?.height).toBeGreaterThan(120)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
  })
})

test.describe('own colours', () => {
  test.use({ forcedColors: 'active' } as never)

  test('kinds and lines keep theirs, what is picked has an outline', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await open(page, '#n=state/kazakhstan')
    const kind = panelOf(page).locator('.kind-actor').first()
    await expect(kind).toHaveCSS('forced-color-adjust', 'none')
    await expect(map(page)).toHaveAttribute('data-zoom', /\d/)
  })
})

for (const [name, hash] of [
  ['a pair', '#pair=state/kazakhstan,organization/conference-on-mutual-trust'],
  ['several', '#ns=state/kazakhstan,state/cambodia,state/turkiye'],
  ['a path', '#path=actor/prak-sokhonn,state/kazakhstan'],
  ['a path that is hidden', '#path=actor/prak-sokhonn,state/kazakhstan&y=2011'],
  ['a meeting in focus', '#n=meeting/6th-ministerial-meeting&f=meeting/6th-ministerial-meeting'],
] as const) {
  test(`nothing hinders in the panel of ${name}`, async ({ page }) => {
    await open(page, hash)
    await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeAttached()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
  })
}

for (const [name, keys] of [
  ['the palette', 'Control+k'],
  ['the keys', '?'],
] as const) {
  test(`nothing hinders in ${name}`, async ({ page }) => {
    await open(page, '#n=state/kazakhstan')
    await expect(page.getByRole('combobox')).toBeVisible()
    await panelOf(page).getByRole('heading', { level: 2 }).focus()
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      // The list of commands scrolls with the arrows of its field.
      .disableRules('scrollable-region-focusable')
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`)).toEqual([])
  })
}

test('keys pressed before their commands have come are answered when they come', async ({ page }) => {
  await page.route(/ActionKeys-.*\.js$/, async (route) => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await open(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
})
