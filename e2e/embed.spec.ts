/** The map inside of another page, and the whole explorer as one file. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, open, openOverview, test } from './explorer.ts'

test.describe('#embed', () => {
  test('shows the map alone, and leads to the explorer', async ({ page }) => {
    await open(page, '#embed&n=state/turkiye&y=2019-2021')
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Open in Entente' })).toHaveAttribute(
      'href',
      /\/#n=state\/turkiye&y=2019-2021$/,
    )
    const box = await page.getByRole('application').boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() })
  })

  test('the wheel zooms with Ctrl or after a click, not by itself', async ({ page }) => {
    await open(page, '#embed')
    const map = page.getByRole('application')
    await expect(map).toHaveAttribute('data-zoom', /\d/)
    const zoom = async () => Number(await map.getAttribute('data-zoom'))
    const first = await zoom()
    await page.mouse.move(20, 450)
    await page.mouse.wheel(0, -300)
    await expect(page.getByText(/and the wheel zoom the map/)).toBeVisible()
    expect(await zoom()).toBe(first)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await expect.poll(zoom).toBeGreaterThan(first)
    const second = await zoom()
    await page.mouse.click(20, 450)
    await page.mouse.wheel(0, -300)
    await expect.poll(zoom).toBeGreaterThan(second)
  })

  test('what is picked inside stays embedded, and the page around keeps its Back', async ({ page }) => {
    await open(page, '#embed')
    const before = await page.evaluate(() => history.length)
    await page.getByRole('application').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/#embed&n=/)
    expect(await page.evaluate(() => history.length)).toBe(before)
  })
})

test.describe('one file', () => {
  test.use({ expected: /./ })

  test('opens from disk, with graph, passages and figures, and asks nobody for anything', async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const folder = mkdtempSync(join(tmpdir(), 'entente-'))
    const args = [
      'src/build/main.ts',
      'build',
      '--single-file',
      '--out',
      join(folder, 'graph.json'),
      '--site',
      folder,
    ]
    execFileSync('npx', ['tsx', ...args])
    const file = join(folder, 'entente.html')
    expect(statSync(file).size).toBeLessThan(12_000_000)
    const asked: string[] = []
    const errors: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(`${pathToFileURL(file)}#n=state/cambodia`)
    await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
    const panel = page.getByRole('complementary', { name: 'Details' })
    await expect(panel.getByRole('heading', { name: 'Cambodia' })).toBeVisible()
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByRole('img')).toBeVisible({ timeout: 30_000 })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save PNG' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.png$/)
    await dialog.getByText('CSV', { exact: true }).click()
    await expect(dialog.getByRole('region', { name: 'First lines of the file' })).toContainText('quote')
    // Documents of one's own are read there too, without a worker and without a server.
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Your files' }).click()
    await page
      .getByLabel('Or paste a text')
      .fill(
        'ASTANA, 12 October 2021. The Foreign Minister of Cambodia, Prak Sokhonn, met with Wang Yi in Astana.',
      )
    await page.getByRole('button', { name: 'Read this text' }).click()
    await expect(page.getByRole('heading', { name: 'My documents' })).toBeVisible({ timeout: 30_000 })
    const overview = await openOverview(page)
    await expect(overview.getByText('Prak Sokhonn').first()).toBeVisible()
    expect(asked.filter((address) => !/^(?:file|data|blob):/.test(address))).toEqual([])
    expect(errors).toEqual([])
  })
})
