/** What a hand does on the map with a mouse. */
import { pictureOf } from './drawn.ts'
import { entities, expect, open, panelOf, placeOf, ringRound, test } from './explorer.ts'

const CAMBODIA = 'state/cambodia'

test('an entity that is dragged stays where it is put, through filters and reloads, until that is undone', async ({
  page,
}) => {
  await open(page)
  const before = await placeOf(page, CAMBODIA)
  const to = { x: before.x - 70, y: before.y - 45 }
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  const camera = await page.getByRole('application').getAttribute('data-pan-x')
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  // One has moved; nobody else, and not the map.
  await expect(page.getByRole('application')).toHaveAttribute('data-pan-x', camera ?? '')
  await expect(page).toHaveURL(/#mv=state\/cambodia,-?[\d.]+,-?[\d.]+$/)
  const name = panelOf(page).getByRole('heading', { level: 2 })
  await expect(name).toHaveText('Overview')

  await page.getByRole('button', { name: 'Planned, 1' }).click()
  await page.reload()
  const there = await placeOf(page, CAMBODIA)
  await page.mouse.click(there.x, there.y)
  await expect(name).toHaveText('Cambodia')
  await expect(page).toHaveURL(/mv=state\/cambodia/)
})

test('what was moved goes back by Undo, or all at once', async ({ page }) => {
  await open(page)
  const before = await placeOf(page, CAMBODIA)
  await page.mouse.move(before.x, before.y)
  await page.mouse.down()
  await page.mouse.move(before.x + 60, before.y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL(/mv=/)
  await page.getByRole('application').focus()
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL('/')
  await page.keyboard.press('Control+Shift+z')
  await expect(page).toHaveURL(/mv=/)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('everything back')
  await page.getByRole('option', { name: /^Put everything back/ }).click()
  await expect(page).toHaveURL('/')
  await page.mouse.click(before.x, before.y)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Cambodia')
})

test('resting on an entity leaves it and its neighbours, passing over shows nothing, a click fixes it', async ({
  page,
}) => {
  await page.clock.install()
  await open(page)
  const drawn = () => pictureOf(page)
  const { x, y } = await placeOf(page, CAMBODIA)
  const paper = await page.getByRole('application').boundingBox()
  const corner = { x: (paper?.x ?? 0) + 8, y: (paper?.y ?? 0) + 120 }
  await page.mouse.move(corner.x, corner.y)
  await expect(async () => expect(await drawn()).toBe(await drawn())).toPass()
  const still = await drawn()
  await page.mouse.move(x, y)
  await page.mouse.move(corner.x, corner.y)
  await page.clock.runFor(400)
  expect(await drawn()).toBe(still)
  await page.mouse.move(x, y)
  await expect.poll(drawn).not.toBe(still)
  await page.mouse.move(corner.x, corner.y)
  await expect.poll(drawn).toBe(still)
  await page.mouse.click(x, y)
  await page.mouse.move(corner.x, corner.y)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Cambodia')
  await page.clock.runFor(400)
  expect(await drawn()).not.toBe(still)
})

test('the right button asks what can be done with an entity, and with the map', async ({ page }) => {
  await open(page)
  const { x, y } = await placeOf(page, CAMBODIA)
  await page.mouse.click(x, y, { button: 'right' })
  const menu = page.getByRole('menu')
  await expect(menu).toHaveAccessibleName('Cambodia')
  await menu.getByRole('menuitem', { name: 'Neighbours only' }).click()
  await expect(page).toHaveURL(/f=state\/cambodia,1/)
  const map = await page.getByRole('application').boundingBox()
  await page.mouse.click((map?.x ?? 0) + 12, (map?.y ?? 0) + 120, { button: 'right' })
  await expect(menu.getByRole('menuitem', { name: 'Show everything' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
})

test('with Shift, a ring picks what it goes round and not what lies beside it', async ({ page }) => {
  await open(page)
  const { ring, inside } = ringRound(await entities(page))
  await page.keyboard.down('Shift')
  const [first, ...others] = ring
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0)
  await page.mouse.down()
  for (const { x, y } of others) await page.mouse.move(x, y, { steps: 3 })
  await expect(page.locator('.lasso')).toHaveAttribute('points', /\d/)
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.locator('.lasso')).toHaveAttribute('points', '')
  await expect
    .poll(() => new URL(page.url()).hash.replace('#ns=', '').split(',').sort())
    .toEqual(inside.sort())
})

test('the wheel zooms to the pointer; a drag on empty paper pans', async ({ page }) => {
  await open(page)
  const { x, y } = await placeOf(page, CAMBODIA)
  const map = page.getByRole('application')
  const zoom = async () => Number(await map.getAttribute('data-zoom'))
  const before = await zoom()
  await page.mouse.move(x, y)
  await page.mouse.wheel(0, -300)
  await expect.poll(zoom).toBeGreaterThan(before)
  const there = await placeOf(page, CAMBODIA)
  expect(Math.hypot(there.x - x, there.y - y)).toBeLessThan(3)
  await expect(page).toHaveURL('/')
})

test('what is left is arranged anew only when that is asked for, and goes back with Undo', async ({
  page,
}) => {
  await open(page, '#y=2019-2021')
  const before = await placeOf(page, CAMBODIA)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('arrange')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByText('What is shown is arranged anew')).toBeVisible()
  await expect(page).toHaveURL(/mv=.*state\/cambodia,/)
  expect(await placeOf(page, CAMBODIA)).not.toEqual(before)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page).toHaveURL('/#y=2019-2021')
})
