/** The first picture, and a map that nobody touches. */
import { expect, open, test } from './explorer.ts'

type Watched = typeof globalThis & { shifts: number; drawn: number }

test('nothing on the page jumps while it comes', async ({ page }) => {
  await page.addInitScript(() => {
    const watched = globalThis as Watched
    watched.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shifts += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await open(page)
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (globalThis as Watched).shifts)).toBe(0)
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
  // The pictures that the fonts and the parts of the page ask for are drawn by then.
  await page.waitForTimeout(1000)
  const before = await page.evaluate(() => (globalThis as Watched).drawn)
  await page.waitForTimeout(1000)
  expect(await page.evaluate(() => (globalThis as Watched).drawn)).toBe(before)
})
