import type { Page } from '@playwright/test'
import { expect, find, fixture, open, openOverview, panelOf, serveFixture, test } from './explorer.ts'

async function expectNoScrolling(page: Page): Promise<void> {
  // Not innerWidth: on a phone it grows along with what is too wide.
  const content = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(content).toBe(page.viewportSize()?.width)
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBe(page.viewportSize()?.height)
}

test('the map first; overview and filter are a tab away', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('slider').first()).toBeAttached()
  await expectNoScrolling(page)
  await expect(panelOf(page)).toBeHidden()
  await page.getByRole('button', { name: 'Overview' }).click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Overview')
  await expectNoScrolling(page)
  await panelOf(page).getByRole('button', { name: 'Close' }).click()
  await expect(panelOf(page)).toBeHidden()

  await page.getByRole('button', { name: 'Filter' }).click()
  const sheet = page.getByRole('dialog', { name: 'Filter' })
  await sheet.getByRole('button', { name: 'People, 2' }).click()
  await expectNoScrolling(page)
  await sheet.getByRole('button', { name: 'Show 10 relations' }).click()
  await expect(sheet).toBeHidden()
  await page.getByRole('button', { name: 'People hidden: take back' }).tap()
  await page.getByRole('button', { name: 'Filter' }).click()
  await sheet.getByRole('button', { name: /^Only attended/i }).tap()
  await sheet.getByRole('button', { name: 'Show 3 relations' }).click()
  await expect(page).toHaveURL(/#xt=/)
})

test('documents: the list, then a text as wide as the phone, and back', async ({ page }) => {
  await open(page)
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Documents' }).click()
  const list = page.getByRole('navigation', { name: 'Documents' })
  await list.getByRole('button').first().click()
  await expect(list).toBeHidden()
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible()
  await expectNoScrolling(page)
  await page.getByRole('button', { name: 'Next passage' }).click()
  await expect(page.locator('mark').first()).toBeInViewport()
  await page.getByRole('button', { name: 'All documents' }).click()
  await expect(list).toBeVisible()
})

test('the table keeps to the phone; a row opens its sheet', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Table' }).click()
  await page.getByRole('grid', { name: 'Entities' }).getByRole('rowheader').first().click()
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeVisible()
  await expectNoScrolling(page)
})

test('search fills the bar; the sheet opens with what was found', async ({ page }) => {
  await open(page)
  await find(page, 'cambodia')
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Cambodia')
  await expect(page.getByRole('link', { name: 'Entente, start page' })).toBeVisible()
  await panel.getByRole('button', { name: /^Cambodia attended/ }).click()
  await expect(panel.getByRole('blockquote')).toContainText('attended the 6th Ministerial Meeting')
  await expectNoScrolling(page)
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(panel).toBeHidden()
  await page.goBack()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Cambodia')
})

test('the sheet is pulled up, pushed down, and away', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  const panel = panelOf(page)
  const height = async () => (await panel.boundingBox())?.height ?? 0
  const half = await height()
  await panel.getByRole('button', { name: 'Make the sheet larger' }).click()
  await expect.poll(height).toBeGreaterThan(half + 100)
  await panel.getByRole('button', { name: 'Make the sheet smaller' }).click()
  await expect.poll(height).toBe(half)
  const pull = async (by: number) => {
    const grip = await panel.getByRole('button', { name: /^Make the sheet/ }).boundingBox()
    if (!grip) throw new Error('no grip')
    await page.mouse.move(195, grip.y + 8)
    await page.mouse.down()
    await page.mouse.move(195, grip.y + 8 + by, { steps: 4 })
    await page.mouse.up()
  }
  await pull(120)
  await expect.poll(height).toBeLessThan(half - 100)
  await pull(100)
  await expect(panel).toBeHidden()
  await expect(page).toHaveURL('/')
})

test('what is meant for a finger is large enough', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input:not([type="range"])')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 0 && !element.closest('.hidden-text, [aria-hidden="true"]'))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  )
  expect(small.filter((html) => !/year-field|relation-party|grip|relation-toggle/.test(html))).toEqual([])
})

/** What could be pressed, were it not cut off by the window's edge or by what it lies in. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, select')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && element.checkVisibility())
      .filter(({ element }) => !element.closest('.hidden-text, [aria-hidden="true"], [type="range"]'))
      .filter(({ box }) => box.left < 0 || box.right > innerWidth)
      .map(({ element }) => element.outerHTML.slice(0, 120)),
  )
}

for (const locale of ['en-GB', 'ru-RU']) {
  test.describe(`320 pixels wide, in ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } })

    test('everything can be reached: the start, a panel, the table, an export', async ({ page }) => {
      await open(page)
      await expect(page.locator('.actions button').nth(4)).toBeVisible()
      expect(await cutOff(page)).toEqual([])
      await open(page, '#n=state/cambodia')
      await expect(page.locator('.panel').getByRole('toolbar')).toBeVisible()
      expect(await cutOff(page)).toEqual([])
      await page.goto('/#v=table')
      await expect(page.getByRole('grid')).toBeVisible()
      expect(await cutOff(page)).toEqual([])
      await page.locator('.actions .primary').click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.locator('.export-actions .primary')).toBeInViewport()
      expect(await cutOff(page)).toEqual([])
      // Half of the window at least is left for what is chosen.
      const foot = await dialog.locator('.export-actions').boundingBox()
      expect(foot?.height).toBeLessThan(100)
    })

    const heads: [what: string, hash: string, buttons: number][] = [
      ['years', '#y=2001-2021', 3],
      ['years that can be shown by month', '#y=2021-2021', 2],
      ['two periods', '#y=1992-2006&ya=2007-2023', 4],
      ['two periods of months', '#y=1992-2006&ya=2007-03..2021-11', 4],
    ]
    for (const [what, hash, buttons] of heads) {
      test(`nothing of the years has to be pushed in: ${what}`, async ({ page }) => {
        await open(page, hash)
        await expect(page.locator('.timeline-head button:visible')).toHaveCount(buttons)
        expect(await cutOff(page)).toEqual([])
      })
    }
  })
}

test('however long a name is, its restriction can be taken back', async ({ page }) => {
  await serveFixture(page)
  await page.route('**/graph.json', (route) => {
    const name = `Commission on ${'Donaudampfschifffahrt'.repeat(6)} and Related Matters`
    const body = fixture('graph.json').toString().replaceAll('"name": "Cambodia"', `"name": "${name}"`)
    return route.fulfill({ contentType: 'application/json', body })
  })
  await page.goto('/#f=state/cambodia,1')
  await expect(page.getByRole('button', { name: /^1 step around Commission .*: take back$/ })).toBeVisible()
  expect(await cutOff(page)).toEqual([])
  const panel = await openOverview(page)
  await expect(panel.getByText(/^Commission on/).first()).toBeVisible()
  expect(await panel.locator('.panel-scroll').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
})
