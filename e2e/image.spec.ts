import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, open, test } from './explorer.ts'

test('Save image gives a PNG: named after what it shows, white, whole, not blank', async ({ page }) => {
  await open(page, '#y=2019-2021')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save image' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(
    /^mutual-trust-in-two-documents_2019-2021_\d{4}-\d{2}-\d{2}\.png$/,
  )
  const { width, height, data } = PNG.sync.read(readFileSync(await download.path()))
  expect((width % 2) + (height % 2)).toBe(0)
  expect(width).toBeGreaterThan(600)
  expect(height).toBeGreaterThan(400)
  const colourAt = (x: number, y: number) =>
    data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4).toString('hex')
  const colours = new Set<string>()
  for (let y = 0; y < height; y += 2) for (let x = 0; x < width; x += 2) colours.add(colourAt(x, y))
  expect(colours.size).toBeGreaterThan(20)
  // Nothing touches the border, so nothing is cut off.
  const border = new Set<string>()
  for (let x = 0; x < width; x++) border.add(colourAt(x, 0)).add(colourAt(x, height - 1))
  for (let y = 0; y < height; y++) border.add(colourAt(0, y)).add(colourAt(width - 1, y))
  expect([...border]).toEqual(['ffffffff'])
  await expect(page.getByText(/^Saved as mutual-trust/)).toBeVisible()
})

test('a dark page saves a white sheet, and the name tells the selection', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '#n=state/turkiye')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save image' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(
    /^mutual-trust-in-two-documents_turkiye_\d{4}-\d{2}-\d{2}\.png$/,
  )
  const { data } = PNG.sync.read(readFileSync(await download.path()))
  expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255])
})
