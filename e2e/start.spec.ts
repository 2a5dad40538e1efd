/** The first picture, and a map that nobody touches. */
import { expect, hold, open, type Page, serveFixture, test } from './explorer.ts'

type Watched = typeof globalThis & { shifts: number; drawn: number }

/** Adds up how far things jump on the page, as a share of the window. @returns tells the sum */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const watched = globalThis as Watched
    watched.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shifts += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (globalThis as Watched).shifts)
}

test('nothing on the page jumps while it comes', async ({ page }) => {
  const shifts = await watchShifts(page)
  await open(page)
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  await page.waitForLoadState('networkidle')
  expect(await shifts()).toBe(0)
})

/** Ours differ a little from the system's: what stands beside a word may move by some pixels, but no line breaks anew. */
const SLIGHT = 0.0005

test('letters that come after the map push nothing aside', async ({ page }) => {
  const shifts = await watchShifts(page)
  await serveFixture(page)
  const letGo = await hold(page, '**/*.woff2')
  // The page counts as loaded only with its letters.
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('textbox', { name: 'From year' })).toBeVisible()
  letGo()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  expect(await shifts()).toBeLessThan(SLIGHT)
})

test('letters that come while the graph is on its way push nothing aside', async ({ page }) => {
  const shifts = await watchShifts(page)
  await serveFixture(page)
  const letGo = await hold(page, '**/*.woff2')
  const letGraphGo = await hold(page, '**/graph.json')
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { name: 'Opening the graph' })).toBeVisible()
  letGo()
  await page.evaluate(() => document.fonts.ready)
  letGraphGo()
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  await page.waitForLoadState('networkidle')
  expect(await shifts()).toBeLessThan(SLIGHT)
})

test('a map that nobody touches is not drawn again', async ({ page }) => {
  await page.addInitScript(() => {
    const watched = globalThis as Watched
    watched.drawn = 0
    const clear = CanvasRenderingContext2D.prototype.clearRect
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      watched.drawn += 1
      clear.apply(this, box)
    }
  })
  await open(page)
  await expect.poll(() => page.evaluate(() => (globalThis as Watched).drawn)).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  // Fonts and the parts of the page ask for some pictures, on a busy machine late: then a whole second without one.
  const drawnInASecond = () =>
    page.evaluate(async () => {
      const watched = globalThis as Watched
      const before = watched.drawn
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return watched.drawn - before
    })
  await expect.poll(drawnInASecond).toBe(0)
})
