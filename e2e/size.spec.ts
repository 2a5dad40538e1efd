/** How much script has to come before the map is there. What stands round it comes after it. */
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, serveFixture, test } from './explorer.ts'

const MOST_KILOBYTES = 300
const LATER = /\/around-[^/]+\.js$/

const ASSETS = new URL('../dist/assets/', import.meta.url)
const scripts = readdirSync(ASSETS).filter((name) => name.endsWith('.js'))
const read = (name: string) => readFileSync(new URL(name, ASSETS), 'utf8')
const named = (start: string) => scripts.filter((name) => name.startsWith(`${start}-`))

/** A script and all that it cannot start without. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const [, imported = ''] of read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    withImports(imported, found)
  }
  return found
}

test(`the first picture needs less than ${MOST_KILOBYTES} kB of script`, () => {
  const entry = /src="\.\/assets\/([^"]+\.js)"/.exec(readFileSync(new URL('../index.html', ASSETS), 'utf8'))
  const first = [entry?.[1] ?? '', ...named('map')].reduce(
    (found, name) => withImports(name, found),
    new Set<string>(),
  )
  expect(first.size).toBeGreaterThan(2)
  const bytes = [...first].reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0)
  expect(bytes / 1000).toBeLessThan(MOST_KILOBYTES)
})

test('the map is drawn before what stands round it is there', async ({ page }) => {
  expect(scripts.filter((name) => LATER.test(`/${name}`))).toHaveLength(1)
  await serveFixture(page)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(LATER, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  await expect(page.getByRole('combobox')).toHaveCount(0)
  const before = await page.getByRole('application').boundingBox()
  letGo()
  await expect(page.getByRole('combobox')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'From year' })).toBeVisible()
  // Their room was kept: nothing is pushed aside when they come.
  expect(await page.getByRole('application').boundingBox()).toEqual(before)
})
