import {
  closeFilter,
  expect,
  isPhone,
  open,
  openFilter,
  type Page,
  panelOf,
  placeOf,
  test,
} from './explorer.ts'

const MEETING = 'meeting/6th-ministerial-meeting'
const [STATE, MINISTER] = ['state/cambodia', 'actor/mukhtar-tileuberdi']

const press = (page: Page, x: number, y: number) =>
  isPhone(page) ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)

/** The middle of the line between the two, once the map stands still. */
async function middleOfBoth(page: Page): Promise<[x: number, y: number]> {
  let before = ''
  let middle: [number, number] = [0, 0]
  const isStill = async () => {
    const [a, b] = [await placeOf(page, STATE), await placeOf(page, MINISTER)]
    middle = [(a.x + b.x) / 2, (a.y + b.y) / 2]
    const was = before
    before = JSON.stringify([a, b])
    return was === before
  }
  await expect.poll(isStill).toBe(true)
  return middle
}

test('meetings become lines, a click on one tells the meetings of both, and back', async ({ page }) => {
  await open(page)
  const legend = await openFilter(page)
  await legend.getByText('As lines between participants').click()
  await closeFilter(page)
  await expect.poll(() => page.url()).toContain('mt=lines')
  await expect(page.locator('.caption')).toContainText('Meetings as lines')
  await expect(page.locator('.caption')).toContainText(/ \d+ pairs? who met /)

  await press(page, ...(await middleOfBoth(page)))
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: 'Meetings of both' })).toBeVisible()
  await expect(panel.locator('.shared-head').getByRole('link')).toBeVisible()
  await panel.getByRole('button', { name: /Cambodia attended .*: 1 passage/ }).click()
  await expect(panel.locator('.passage')).toHaveCount(1)

  await page.goto(`/#mt=lines&n=${MEETING}`)
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Ministerial Meeting')
  await page.keyboard.press('m')
  await expect.poll(() => page.url()).not.toContain('mt=')
})

test.describe('of many', () => {
  // Thirty people at two summits, and thirty more who came to the second.
  const people = Array.from({ length: 60 }, (_, i) => `actor/guest-${i}`)
  const attended = (who: string, meeting: string) => ({
    key: `attended:${who}:${meeting}`,
    ...{ source: who, target: meeting },
    attributes: { type: 'attended', modality: 'actual', date: null, evidence: EVIDENCE },
  })
  const EVIDENCE = [{ document: 'd', start: 0, end: 4, rule: 'attended' }]
  const node = (key: string, i: number) => ({
    key,
    attributes: {
      ...{ kind: key.split('/')[0], name: key, aliases: [], mentions: [], registry: null },
      ...{ x: 60 * (i % 9), y: 60 * Math.floor(i / 9) },
    },
  })
  const file = {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'entente/1',
      title: 'Two summits',
      documents: [
        {
          ...{ id: 'd', title: 'D', publisher: null, author: null, url: null, published: null },
          ...{ language: 'en', characters: 4, sha256: '0'.repeat(64) },
        },
      ],
    },
    nodes: [...people, 'meeting/first', 'meeting/second'].map(node),
    edges: [
      ...people.slice(0, 30).map((who) => attended(who, 'meeting/first')),
      ...people.map((who) => attended(who, 'meeting/second')),
    ],
  }

  test('those who met often are drawn, and said to be; all when asked', async ({ page }) => {
    await page.route('**/graph.json', (route) => route.fulfill({ json: file }))
    await page.route('**/graph.texts/d.txt', (route) => route.fulfill({ body: 'Some' }))
    await page.goto('/#mt=lines')
    const caption = page.locator('.caption')
    await expect(caption).toContainText(
      '30 entities · 0 relations · 435 of 1,770 pairs who met, in 2 meetings',
    )
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    const facts = page.getByRole('dialog').locator('.export-facts.number')
    await expect(facts).toContainText('30 entities · 0 relations · 435 of 1,770 pairs who met')
    await page.getByRole('dialog').getByText('CSV', { exact: true }).click()
    await expect(facts).toHaveText('62 entities · 90 relations')
    await page.keyboard.press('Escape')
    await caption.getByRole('button', { name: 'Show all pairs' }).click()
    await expect(caption).toContainText('60 entities · 0 relations · 1,770 pairs who met')
    await expect.poll(() => page.url()).toContain('mt=all-lines')
    await caption.getByRole('button', { name: 'Only those who met often' }).click()
    await expect(caption).toContainText('30 entities')
  })
})

test('neighbours of a folded map are those met', async ({ page }) => {
  await open(page, `#mt=lines&f=${STATE},1`)
  await expect(page.locator('.caption')).toContainText('1 step around Cambodia')
  const { x, y } = await placeOf(page, MINISTER)
  await press(page, x, y)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toContainText('Tileuberdi')
})

test('neighbours that are added to a folded map are those met, joined by lines', async ({ page }) => {
  await open(page, `#mt=lines&only=${STATE}&n=${STATE}`)
  const panel = panelOf(page)
  await panel.getByRole('button', { name: /^In the same meetings: add/ }).click()
  await expect(page.getByText(/^\d+ entities, \d+ relations added/)).toBeVisible()
  await expect.poll(() => page.url()).toContain(MINISTER)
  await expect(panel.getByRole('button', { name: /^In the same meetings: add/ })).toHaveCount(0)

  await panel.getByRole('button', { name: 'Close' }).click()
  await press(page, ...(await middleOfBoth(page)))
  await expect(panel.getByRole('heading', { name: 'Meetings of both' })).toBeVisible()
})
