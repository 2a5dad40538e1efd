/** What fingers do on the map. */
import { type Box, entities, expect, open, type Page, panelOf, placeOf, ringRound, test } from './explorer.ts'

type Finger = { x: number; y: number }

const map = (page: Page) => page.getByRole('application')
const facts = (page: Page) => page.locator('.caption p')

/** Fingers as the browser hears of them. */
async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map((f, id) => ({ ...f, id })) })
  return {
    put: (...fingers: Finger[]) => send('touchStart', fingers),
    move: (...fingers: Finger[]) => send('touchMove', fingers),
    lift: () => send('touchEnd', []),
  }
}

/** An entity that nothing covers, with room round it. */
async function bare(page: Page, above: Box | null = null, except = '') {
  const all = await entities(page)
  const isFree = ({ x, y }: Finger) => x > 20 && x < 370 && y > 120 && y < (above?.y ?? 640) - 20
  const found = all.find(
    (each) =>
      each.key !== except &&
      isFree(each) &&
      all.every((o) => o === each || Math.hypot(o.x - each.x, o.y - each.y) > 30),
  )
  if (!found) throw new Error('no entity in the open')
  return found
}

async function longPress(page: Page, at: Finger) {
  const fingers = await fingersOn(page)
  await fingers.put(at)
  await expect(page.getByRole('menu')).toBeVisible()
  await fingers.lift()
}

test('a long press asks what can be done; the menu stays when the finger is lifted', async ({ page }) => {
  await open(page)
  const { key, name, ...at } = await bare(page)
  await longPress(page, at)
  const menu = page.getByRole('menu')
  await expect(menu).toHaveAccessibleName(name)
  await menu.getByRole('menuitem', { name: 'Neighbours only' }).tap()
  await expect(page).toHaveURL(new RegExp(`#f=${key},1`))
  await expect(panelOf(page)).toBeHidden()
})

test('what is picked stays picked while another is asked about, and both can be', async ({ page }) => {
  await open(page, '#n=state/turkiye')
  await expect(panelOf(page)).toBeVisible()
  const { key, ...at } = await bare(page, await panelOf(page).boundingBox(), 'state/turkiye')
  await longPress(page, at)
  await expect(page).toHaveURL(/n=state\/turkiye$/)
  await page.getByRole('menuitem', { name: 'Pick as well' }).tap()
  await expect(page).toHaveURL(`/#ns=state/turkiye,${key}`)
  await expect(panelOf(page).getByRole('heading', { name: /Between the two/ })).toBeVisible()
})

test('two fingers zoom, one pans, and neither picks', async ({ page }) => {
  await open(page)
  await entities(page)
  const zoom = async () => Number(await map(page).getAttribute('data-zoom'))
  const pan = async () => Number(await map(page).getAttribute('data-pan-x'))
  const fingers = await fingersOn(page)
  const before = await zoom()
  await fingers.put({ x: 170, y: 350 }, { x: 220, y: 350 })
  for (const by of [15, 30, 45, 60]) await fingers.move({ x: 170 - by, y: 350 }, { x: 220 + by, y: 350 })
  await fingers.lift()
  await expect.poll(zoom).toBeGreaterThan(before * 1.5)
  const wide = await zoom()
  const left = await pan()
  await fingers.put({ x: 200, y: 500 })
  for (const by of [20, 40, 60, 80]) await fingers.move({ x: 200 - by, y: 500 })
  await fingers.lift()
  await expect.poll(pan).toBeLessThan(left - 40)
  expect(await zoom()).toBe(wide)
  await expect(page).toHaveURL('/')
})

test('a finger that begins on an entity drags it, and can undo that', async ({ page }) => {
  await open(page)
  const { key, name, ...at } = await bare(page)
  const pan = () => map(page).getAttribute('data-pan-x')
  const still = await pan()
  const fingers = await fingersOn(page)
  await fingers.put(at)
  for (const by of [10, 20, 30, 40]) await fingers.move({ x: at.x + by, y: at.y + by })
  await fingers.lift()
  await expect(page).toHaveURL(new RegExp(`#mv=${key},-?[\\d.]+,-?[\\d.]+$`))
  expect(await pan()).toBe(still)
  await expect(panelOf(page)).toBeHidden()
  const there = await placeOf(page, key)
  expect(Math.hypot(there.x - at.x - 40, there.y - at.y - 40)).toBeLessThan(3)
  await expect(page.getByText(`${name} was moved`)).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(page).toHaveURL('/')
  await page.touchscreen.tap(at.x, at.y)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText(name)
})

test('an entity stays in its place while a second finger zooms or a long press asks', async ({ page }) => {
  await open(page)
  const { key, name } = await bare(page)
  const zoom = async () => Number(await map(page).getAttribute('data-zoom'))
  const fingers = await fingersOn(page)
  for (const apart of [60, 230]) {
    const { x, y } = await placeOf(page, key)
    const other = y > 380 ? y - apart : y + apart
    const wide = x > 195 ? -1 : 1
    const before = await zoom()
    await fingers.put({ x, y })
    await fingers.move({ x: x + 12, y })
    await fingers.put({ x: x + 12, y }, { x, y: other })
    for (const by of [40, 80, 120, 160]) await fingers.move({ x: x + 12, y }, { x: x + wide * by, y: other })
    await fingers.lift()
    await expect.poll(zoom).toBeGreaterThan(before)
    await page.getByRole('button', { name: 'Show the whole map' }).tap()
    await expect.poll(zoom).toBeLessThan(before * 1.1)
  }
  const at = await placeOf(page, key)
  await fingers.put(at)
  await expect(page.getByRole('menu')).toHaveAccessibleName(name)
  for (const by of [10, 20, 30]) await fingers.move({ x: at.x, y: at.y + by })
  await fingers.lift()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await expect(page).toHaveURL('/')
  // What was barred while the fingers lay there can be dragged again.
  await fingers.put(at)
  for (const by of [10, 20, 30, 40]) await fingers.move({ x: at.x, y: at.y + by })
  await fingers.lift()
  await expect(page).toHaveURL(new RegExp(`mv=${key}`))
})

test('a finger draws round several, once that is asked for', async ({ page }) => {
  await open(page)
  const { ring, inside } = ringRound(await entities(page))
  const box = await map(page).boundingBox()
  await longPress(page, { x: 8, y: (box?.y ?? 0) + 90 })
  await page.getByRole('menuitem', { name: 'Draw round several' }).tap()
  await expect(page.getByRole('menu')).toHaveCount(0)
  const [first = { x: 0, y: 0 }, ...others] = ring
  const fingers = await fingersOn(page)
  await fingers.put(first)
  for (const point of others) await fingers.move(point)
  await fingers.lift()
  await expect
    .poll(() => new URL(page.url()).hash.replace('#ns=', '').split(',').sort())
    .toEqual(inside.sort())
  await expect(facts(page)).toContainText('15 relations')
})
