/** What fingers do on the map. */
import { type Box, entities, expect, open, type Page, panelOf, ringRound, test } from './explorer.ts'

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
