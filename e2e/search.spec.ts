import { expect, find, isPhone, open, panelOf, placeOf, test } from './explorer.ts'

const field = (page: import('@playwright/test').Page) => page.getByRole('combobox', { name: /^Find/ })

test('by keyboard alone: slash, letters without accents, arrows, Enter', async ({ page }) => {
  await open(page)
  await expect(field(page)).toBeVisible()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('turkiye')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Türkiye')
  // From the field the keyboard goes on into what was found, not through the whole page.
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused()
  await expect(field(page)).toHaveValue('')

  await page.keyboard.press('/')
  await page.keyboard.type('ministerial')
  await expect(page.getByRole('option')).toHaveCount(2)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('7th Ministerial Meeting')
})

test('by alias, in another script; rows tell kind, relations and years', async ({ page }) => {
  await open(page)
  await field(page).fill('қазақ')
  const option = page.getByRole('option')
  await expect(option).toHaveCount(1)
  await expect(option).toContainText('also Қазақстан')
  await expect(option).toContainText('6 relations · 1992–2023')
  await field(page).fill('nobody at all')
  await expect(option).toHaveText('Nothing is called “nobody at all” here.')
})

test('what the filter hides stays listed, says so, and is shown when chosen', async ({ page }) => {
  await open(page, '#y=2019-2021&nd=hide')
  await field(page).fill('türk')
  await expect(page.getByRole('option')).toContainText('outside 2019–2021 – show')
  await page.getByRole('option').click()
  await expect(page).toHaveURL('/#n=state/turkiye&nd=hide')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Türkiye')
})

test('a slash typed into a field is a slash; Escape closes the list and then leaves', async ({ page }) => {
  await open(page)
  await field(page).fill('cam')
  await page.keyboard.type('/')
  await expect(field(page)).toHaveValue('cam/')
  await field(page).fill('cam')
  await expect(page.getByRole('listbox')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(field(page)).not.toBeFocused()
})

test('what is found comes into the middle, and never smaller than it was', async ({ page }) => {
  await open(page)
  const map = page.getByRole('application')
  await expect(map).toHaveAttribute('data-zoom', /\d/)
  const zoom = async () => Number(await map.getAttribute('data-zoom'))
  const before = await zoom()
  await find(page, 'turkiye')
  const inMiddle = async () => {
    const { x, y } = await placeOf(page, 'state/turkiye')
    const sheet = isPhone(page) ? await panelOf(page).boundingBox() : null
    const box = await map.boundingBox()
    if (!box) return Number.POSITIVE_INFINITY
    const bottom = sheet ? sheet.y : box.y + box.height
    return Math.hypot(x - box.x - box.width / 2, y - (box.y + bottom) / 2)
  }
  // On a phone the title stands above what is free of the map.
  const near = isPhone(page) ? 120 : 60
  await expect.poll(inMiddle).toBeLessThan(near)
  expect(await zoom()).toBeGreaterThanOrEqual(before)
  for (let step = 0; step < 4; step++) await map.press('+')
  const closer = await zoom()
  expect(closer).toBeGreaterThan(before)
  await page.keyboard.press('/')
  await page.keyboard.type('turkiye')
  await page.keyboard.press('Enter')
  await expect.poll(inMiddle).toBeLessThan(near)
  expect(await zoom()).toBeGreaterThanOrEqual(closer)
})
