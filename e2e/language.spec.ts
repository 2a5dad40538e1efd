import { expect, find, isPhone, open, type Page, panelOf, test } from './explorer.ts'

/** The overview under its name in a language: on a phone a tab away. */
async function expectOverview(page: Page, name: string): Promise<void> {
  if (isPhone(page)) await page.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

test('the language is chosen in the bar, kept, and followed by the page', async ({ page }) => {
  await open(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.getByRole('button', { name: 'Language' }).click()
  await page.getByRole('menuitemradio', { name: 'Русский' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru-RU')
  await expectOverview(page, 'Обзор')
  if (!isPhone(page)) await expect(page.getByRole('button', { name: /^Участие, \d+$/ })).toBeVisible()
  await page.reload()
  await expectOverview(page, 'Обзор')
  await page.getByRole('button', { name: 'Язык' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeVisible()
})

test.describe('a Russian browser', () => {
  test.use({ locale: 'ru-RU' })

  test('its longer words are not cut: headings of the table, rows of the filter', async ({ page }) => {
    test.skip(isPhone(page), 'a phone shows neither beside the map')
    await page.setViewportSize({ width: 1024, height: 768 })
    await open(page)
    await page.goto('/#v=table')
    await expect(page.getByRole('columnheader').first()).toBeVisible()
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role="columnheader"], .filter-label')]
        .filter((element) => {
          const words = document.createRange()
          words.selectNodeContents(element)
          const [inner, outer] = [words.getBoundingClientRect(), element.getBoundingClientRect()]
          return inner.left < outer.left - 1 || inner.right > outer.right + 1
        })
        .map((element) => element.textContent),
    )
    expect(cut).toEqual([])
  })

  for (const width of [1600, 1440, 1366, 1280, 1200, 1024, 768]) {
    test(`the bar has room for its words, ${width} pixels wide`, async ({ page }) => {
      test.skip(isPhone(page), 'a phone has a bar without words')
      await page.setViewportSize({ width, height: 700 })
      await open(page)
      await expect(page.getByRole('button', { name: 'Язык' })).toBeVisible()
      const last = await page.locator('.bar .actions > :last-child').boundingBox()
      expect((last?.x ?? width) + (last?.width ?? 0)).toBeLessThanOrEqual(width)
    })
  }

  test('no word of the table is broken for want of room', async ({ page }) => {
    test.skip(isPhone(page), 'a phone tells relations as sentences')
    await page.setViewportSize({ width: 1280, height: 800 })
    await open(page)
    await page.goto('/#v=table&tb=relations')
    const verbs = page.locator('.table-name > .line + span')
    await expect(verbs.nth(3)).toBeVisible()
    const broken = await verbs.evaluateAll((spans) =>
      spans
        // A line is 20 pixels high.
        .filter(
          (span) => span.getBoundingClientRect().height > 21 * (span.textContent ?? '').split(/\s+/).length,
        )
        .map((span) => span.textContent),
    )
    expect(broken).toEqual([])
  })

  test('is spoken to in Russian throughout: a relation with its date, its proof and its passages', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('combobox', { name: /^Найти/ }).fill('kazakh')
    await page.getByRole('option').first().click()
    const panel = page.getByRole('complementary', { name: 'Подробности' })
    await expect(panel.getByText('Государство')).toBeVisible()
    await panel.getByRole('button', { name: /отрыв/ }).first().click()
    await expect(panel.getByText(/дата/i).first()).toBeVisible()
    await panel.getByRole('link', { name: 'Подробнее' }).first().click()
    await expect(panel.getByText('Доказательства')).toBeVisible()
    // What is read aloud or written on a control is Russian, or a name that a document gives.
    const labels = await page
      .locator('button:visible, [role="application"], aside, section[aria-label]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''))
    const english =
      /\b(?:the|of|and|relations?|passages?|show|hide|hidden|close|years?|only|map|zoom|copy|save)\b/i
    const names = /^Только|^.*, (?:\d|без)/
    expect(labels.filter((label) => english.test(label) && !names.test(label))).toEqual([])
  })
})

test.describe('out of reach', () => {
  test.use({ expected: /Failed to load resource/ })

  test('a language that cannot be fetched leaves the page as it is', async ({ page }) => {
    await page.route(/\/ru-[^/]+\.js$/, (route) => route.abort())
    await open(page)
    await page.getByRole('button', { name: 'Language' }).click()
    await page.getByRole('menuitemradio', { name: 'Русский' }).click()
    await find(page, 'kazakh')
    await expect(panelOf(page)).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  })
})
