import { expect, panelOf, test } from './explorer.ts'

test.use({ serviceWorkers: 'allow', expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ })

test('after the first visit it works without a network: map, search, panel, the sentences themselves', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  // What is kept comes after the first picture.
  const keptTexts = () =>
    page.evaluate(async () => {
      const kept = await caches.open('entente-data')
      return (await kept.keys()).filter(({ url }) => url.includes('graph.texts/')).length
    })
  await expect.poll(keptTexts, { timeout: 30_000 }).toBeGreaterThan(10)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
  await page.getByRole('combobox').fill('tileuberdi')
  await page.getByRole('option').first().click()
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Mukhtar Tileuberdi')
  await panel
    .getByRole('button', { name: /passage/ })
    .first()
    .click()
  await expect(panel.getByRole('blockquote').first()).toContainText('Tileuberdi')
})

test('whoever reads documents of their own at once has them without a network as well', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Your files' }).click()
  await page
    .getByRole('textbox', { name: 'Or paste a text' })
    .fill('Prime Minister Anutin of Thailand met Laos.')
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.getByRole('heading', { name: 'My documents', exact: true })).toBeVisible()
  const isKept = () =>
    page.evaluate(async () => (await caches.match('./', { ignoreVary: true })) !== undefined)
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'My documents', exact: true })).toBeVisible()
  await expect(page.getByRole('application')).toHaveAttribute('data-zoom', /\d/)
})
