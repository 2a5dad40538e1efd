import { expect, expectNothingPicked, open, panelOf, serveFixture, test } from './explorer.ts'

test.use({ expected: /Failed to load resource/ })

for (const [name, answer, words] of [
  [
    'missing',
    { status: 404, body: 'not found' },
    ['graph.json is not there.', 'Build it with "npm run graph"'],
  ],
  ['answered by a page', { contentType: 'text/html', body: '<!doctype html>' }, ['graph.json is not there.']],
  [
    'broken',
    { contentType: 'application/json', body: '{"options":' },
    ['graph.json is broken', 'Rebuild it'],
  ],
  [
    'of another version',
    { contentType: 'application/json', body: '{"attributes":{"format":"entente/9"}}' },
    ['graph.json has the format “entente/9”, and this version reads “entente/1”.', 'Rebuild it'],
  ],
  [
    'something else',
    { contentType: 'application/json', body: '[]' },
    ['is not a graph that this version can read', 'Rebuild it'],
  ],
] as const) {
  test(`graph.json ${name}: a page says what happened and what to do`, async ({ page }) => {
    await page.route('**/graph.json', (route) => route.fulfill(answer))
    await page.goto('/')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('The graph could not be opened')
    for (const each of words) await expect(alert).toContainText(each)
    await serveFixture(page)
    await alert.getByRole('button', { name: 'Load again' }).click()
    await expect(page.getByRole('application')).toBeVisible()
    await expectNothingPicked(page)
  })
}

test('while the graph is on its way, that is said', async ({ page }) => {
  await page.route('**/graph.json', () => {})
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Opening the graph' })).toBeVisible()
})

test('a text that cannot be had is named, and can be asked for again', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  await page.route('**/graph.texts/*.txt', (route) => route.fulfill({ status: 500, body: '' }))
  const panel = panelOf(page)
  await panel.getByRole('button', { name: /^Cambodia attended/ }).click()
  await expect(panel.getByRole('alert')).toContainText(
    'The text of “Cambodia will expand ties with Kazakhstan” could not be fetched',
  )
  await serveFixture(page)
  await panel.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByRole('blockquote')).toContainText('Foreign Minister Prak Sokhonn')
})

test('a picture that fails is told in words', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog.getByRole('img')).toBeVisible()
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await dialog.getByRole('button', { name: 'Save PNG' }).click()
  await expect(dialog.getByText(/^The image could not be saved: the browser has no room/)).toBeVisible()
})
