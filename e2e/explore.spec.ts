import type { GraphFile } from '../src/model/graph-file.ts'
import {
  closeFilter,
  entities,
  expect,
  find,
  fixture,
  isPhone,
  open,
  openFilter,
  panelOf,
  serveFixture,
  test,
} from './explorer.ts'

type Page = import('@playwright/test').Page
const caption = (page: Page) => page.locator('.caption')
const counts = (page: Page) => caption(page).locator('p')
const notice = (page: Page) => page.locator('.notice').filter({ hasText: /./ })

test('a focus, an expansion by type, and Undo over both; nobody else moves', async ({ page }) => {
  await open(page, '#n=actor/mukhtar-tileuberdi')
  const panel = panelOf(page)
  const all = await counts(page).textContent()
  await panel.getByRole('button', { name: 'Neighbours only' }).click()
  await expect(notice(page)).toContainText('Only Mukhtar Tileuberdi and its neighbours')
  await expect(caption(page).getByRole('button', { name: /1 step around Mukhtar Tileuberdi/ })).toBeVisible()
  await expect(page).toHaveURL(/f=actor\/mukhtar-tileuberdi,1/)

  await caption(page).getByRole('button', { name: 'One step more' }).click()
  await expect(page).toHaveURL(/f=actor\/mukhtar-tileuberdi,2/)
  await caption(page).getByRole('button', { name: 'One step more' }).click()
  await expect(caption(page).getByRole('button', { name: /3 steps around/ })).toBeVisible()
  await expect(caption(page).getByRole('button', { name: 'One step more' })).toHaveCount(0)
  await panel.getByRole('heading', { level: 2 }).focus()
  await page.keyboard.press(',')
  await page.keyboard.press(',')
  await expect(page).toHaveURL(/f=actor\/mukhtar-tileuberdi,1/)

  await find(page, 'kazakhstan')
  await expect(panel.getByRole('heading', { name: 'Neighbours not in sight' })).toBeVisible()
  const before = await counts(page).textContent()
  await panel.getByRole('button', { name: 'Initiated: add 1' }).click()
  await expect(notice(page)).toContainText(/1 entity, \d+ relations? added/)
  await expect(counts(page)).not.toHaveText(before ?? '')
  await notice(page).getByRole('button', { name: 'Undo' }).click()
  await expect(counts(page)).toHaveText(before ?? '')
  for (let step = 0; step < 5; step++) await page.keyboard.press('Control+z')
  await expect(counts(page)).toHaveText(all ?? '')
})

test('nobody lies beneath the title block, whatever it tells', async ({ page }) => {
  // In a low window the map reaches up to where the words stand.
  if (!isPhone(page)) await page.setViewportSize({ width: 1440, height: 560 })
  await open(page, '#y=2000-2030&ya=1990-1999')
  await expect(page.getByRole('list', { name: 'Relations of the two periods' })).toBeVisible()
  await expect(async () => {
    const box = await caption(page).boundingBox()
    if (!box) throw new Error('no title block')
    const isBeneath = ({ x, y }: { x: number; y: number }) =>
      x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height
    expect((await entities(page)).filter(isBeneath)).toEqual([])
  }).toPass({ timeout: 15_000 })
})

test('who is pinned stays as an outline when the filter leaves it out', async ({ page }) => {
  await open(page, '#n=state/turkiye')
  await panelOf(page).getByRole('button', { name: 'Keep in sight', exact: true }).click()
  await expect(page).toHaveURL(/pin=state\/turkiye/)
  await panelOf(page).getByRole('button', { name: 'Keep in sight no longer' }).click()
  await expect(page).not.toHaveURL(/pin=/)
})

test('two entities: everything between them; Back leads to the one before', async ({ page }) => {
  await open(page, '#pair=state/kazakhstan,organization/conference-on-mutual-trust')
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: /Between the two/ })).toBeVisible()
  await expect(panel.getByRole('listitem').filter({ hasText: 'Kazakhstan chaired' })).toBeVisible()
  await panel.getByRole('button', { name: /Kazakhstan initiated .*passage/ }).click()
  await expect(panel.getByRole('blockquote').first()).toBeVisible()
  await panel.getByRole('link', { name: 'Kazakhstan', exact: true }).click()
  await expect(panel.getByRole('heading', { name: 'Kazakhstan', level: 2 })).toBeVisible()
  await page.goBack()
  await expect(panel.getByRole('heading', { name: /Between the two/ })).toBeVisible()
})

test('the shortest way between two, with its proof, and as a paragraph with footnotes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '#ns=actor/prak-sokhonn,state/kazakhstan')
  const panel = panelOf(page)
  await panel.getByText('Shortest way there').click()
  await expect(panel.getByRole('heading', { name: 'From Prak Sokhonn to Kazakhstan' })).toBeVisible()
  await expect(panel).toContainText('2 steps')
  await expect(page).toHaveURL(/path=actor\/prak-sokhonn,state\/kazakhstan/)
  await panel.getByRole('button', { name: 'Copy with footnotes' }).first().click()
  await expect(notice(page)).toContainText('Copied as a paragraph with footnotes')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\.\[1\] .*\.\[\d\]\n\n\[1\] “.+” .+\./)
})

test('a way that exists only outside the filter is said to, and shown when asked', async ({ page }) => {
  await open(page, '#path=actor/prak-sokhonn,state/kazakhstan&y=2011')
  const panel = panelOf(page)
  await expect(panel).toContainText('No way is in sight. One of 2 steps leads through what is hidden.')
  await panel.getByRole('button', { name: 'Show everything' }).click()
  await expect(panel).toContainText('2 steps')
  await expect(page).not.toHaveURL(/y=2011/)
})

test('the trail tells how one came here, and leads back', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  const panel = panelOf(page)
  await panel.getByRole('link', { name: 'Prak Sokhonn' }).first().click()
  await panel.getByRole('link', { name: '6th Ministerial Meeting' }).first().click()
  const trail = panel.getByRole('list', { name: 'How you came here' })
  await expect(trail.getByRole('listitem')).toHaveText([
    'Cambodia',
    /holds office in.*Prak Sokhonn/,
    /attended.*6th/,
  ])
  await expect(trail.getByRole('listitem').last()).toBeInViewport()
  await page.keyboard.press('Backspace')
  await expect(panel.getByRole('heading', { name: 'Prak Sokhonn', level: 2 })).toBeVisible()
  await expect(trail.getByRole('listitem')).toHaveCount(2)
  await trail.getByRole('link', { name: 'Cambodia' }).click()
  await expect(panel.getByRole('heading', { name: 'Cambodia', level: 2 })).toBeVisible()
  await expect(trail).toHaveCount(0)
})

test('several entities at once: by keyboard on the map, let go one by one, shown alone', async ({ page }) => {
  await open(page)
  const map = page.getByRole('application')
  await expect(map).toHaveAttribute('data-zoom', /\d/)
  await map.focus()
  for (const key of ['ArrowRight', ' ', 'ArrowRight', ' ', 'ArrowRight', ' ']) await page.keyboard.press(key)
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: '3 entities' })).toBeVisible()
  await panel.getByRole('button', { name: 'Show only these' }).click()
  await expect(counts(page)).toContainText('3 entities')
  await panel
    .getByRole('button', { name: /^Let go of/ })
    .first()
    .click()
  await expect(panel.getByRole('heading', { name: /Between the two/ })).toBeVisible()
})

test('every number leads to what it counts', async ({ page }) => {
  await open(page, '#n=state/kazakhstan')
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Documents: 2' }).click()
  const heading = panel.getByRole('heading', { name: /^Named in/ })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
})

test('only what two publishers tell, counted before it is chosen', async ({ page }) => {
  await serveFixture(page)
  await page.route('**/graph.json', (route) => {
    const graph = JSON.parse(fixture('graph.json').toString()) as GraphFile
    graph.attributes.documents.forEach((document, i) => {
      document.publisher = `Publisher ${i + 1}`
    })
    const told = graph.edges.find(({ key }) => key.startsWith('supports:state/kazakhstan'))
    told?.attributes.evidence.push({ document: 'ministers-2021', start: 0, end: 103, rule: 'test' })
    return route.fulfill({ json: graph })
  })
  await page.goto('/')
  await expect(page.getByRole('application')).toBeVisible()
  const filter = await openFilter(page)
  await expect(filter.getByRole('radio', { name: 'In two documents or more 1' })).not.toBeChecked()
  await filter.getByText('By two publishers or more').click()
  await closeFilter(page)
  await expect(counts(page)).toHaveText('2 entities · 1 relation')
  await expect(page).toHaveURL(/#pr=publishers/)
  await page.getByRole('button', { name: 'By two publishers or more: take back' }).click()
  await expect(counts(page)).toContainText('15 relations')
})
