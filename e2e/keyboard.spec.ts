import { expect, hold, isPhone, open, type Page, panelOf, test } from './explorer.ts'

const map = (page: Page) => page.getByRole('application')

test('at the start the search has the focus; Tab leads to ways past it', async ({ page }) => {
  await open(page)
  // On a phone that would open its keyboard over the map.
  if (!isPhone(page)) await expect(page.getByRole('combobox')).toBeFocused()
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

/** What is wrong with where the focus is: nothing shows it, or something lies over it. */
const unseenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return null
    const isRinged = (element: Element, part?: string) => {
      const { outlineStyle, outlineWidth, boxShadow, content } = getComputedStyle(element, part)
      const isThere = !part || content !== 'none'
      return (
        isThere && ((outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none')
      )
    }
    // A field that is drawn by what stands for it: the box of a tick, the handle of the years.
    const stand = focused.closest('label, [data-focus-visible]') ?? focused
    const drawn = [focused, stand, ...stand.querySelectorAll('*')]
    const isShown = drawn.some(
      (each) => isRinged(each) || isRinged(each, '::before') || isRinged(each, '::after'),
    )
    const { x, y, width, height } = stand.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    const isOver =
      top !== null &&
      !stand.contains(top) &&
      !top.contains(stand) &&
      !top.closest('li, label')?.contains(stand)
    const name = stand.outerHTML.slice(0, 160)
    return !isShown ? `no ring: ${name}` : isOver ? `covered: ${name}` : null
  })

for (const [name, hash] of [
  ['the start', ''],
  ['an entity', '#n=state/kazakhstan'],
  ['a text', '#doc=ministers-2021&s=200'],
] as const) {
  test(`wherever Tab leads from ${name}, it is seen`, async ({ page }) => {
    await open(page, hash)
    await expect(map(page)).toHaveAttribute('data-zoom', /\d/)
    const seen = new Set<string>()
    for (let step = 0; step < 90; step++) {
      await page.keyboard.press('Tab')
      expect(await unseenFocus(page)).toBeNull()
      const where = await page.evaluate(
        () => document.activeElement?.closest('nav, header, main, aside, section')?.className ?? '',
      )
      seen.add(where)
    }
    expect(seen.size).toBeGreaterThan(3)
  })
}

test('what opens over the tabs takes the focus along, and hands nothing to what it covers', async ({
  page,
}) => {
  test.skip(!isPhone(page), 'elsewhere the panel lies over nothing')
  await open(page)
  const tab = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Overview' })
  await tab.focus()
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page.locator('[inert] .tabs')).toBeAttached()
})

test('where less motion is wished, nothing moves by itself', async ({ page }) => {
  await open(page, '#n=state/kazakhstan')
  await panelOf(page).getByRole('link').first().click()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 10)
        .length,
  )
  expect(moving).toBe(0)
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

  test('the page scrolls to what has no room, and each way of looking scrolls in itself', async ({
    page,
  }) => {
    await open(page)
    const tab = (name: string) =>
      page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name })
    const scroll = async () => {
      await page.mouse.move(180, 20)
      await page.mouse.wheel(0, 600)
    }
    await expect(tab('Documents')).not.toBeInViewport()
    await scroll()
    await expect(tab('Documents')).toBeInViewport({ ratio: 1 })
    await tab('Table').click()
    const row = page.getByRole('grid').getByRole('row').last()
    await row.scrollIntoViewIfNeeded()
    await expect(row).toBeInViewport({ ratio: 1 })
    await scroll()
    await tab('Documents').click()
    const last = page.getByRole('navigation', { name: 'Documents' }).getByRole('button').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
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

test('keys pressed before their commands have come are answered when they come', async ({ page }) => {
  const letCome = await hold(page, /ActionKeys-.*\.js$/)
  await open(page)
  await page.keyboard.press('Control+k')
  letCome()
  await expect(page.getByRole('dialog')).toBeVisible()
})
