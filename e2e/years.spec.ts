import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { stillShot } from './drawn.ts'
import { closeFilter, expect, find, isPhone, look, open, openFilter, openOverview, test } from './explorer.ts'

const years = (page: Page) => page.getByRole('region', { name: 'Years' })
const from = (page: Page) => years(page).getByRole('textbox', { name: 'From year' })
const to = (page: Page) => years(page).getByRole('textbox', { name: 'To year' })
const facts = (page: Page) => page.getByRole('main').getByText(/entit.*relation/)

test('the fields narrow, every count follows, All years widens again', async ({ page }) => {
  await open(page)
  await expect(facts(page)).toHaveText('8 entities · 15 relations · 1992–2023')
  await from(page).fill('2019')
  await from(page).press('Enter')
  await to(page).fill('2021')
  await to(page).press('Enter')
  await expect(page).toHaveURL('/#y=2019-2021')
  await expect(years(page)).toContainText('9 of 15 relations overlap 2019–2021 · 2 undated shown')
  await expect(facts(page)).toHaveText('7 entities · 11 relations')
  const rail = await openFilter(page)
  await expect(rail.getByRole('button', { name: 'Meetings, 1' })).toBeVisible()
  await expect(rail.getByRole('button', { name: 'hosted, 0' })).toBeVisible()
  await closeFilter(page)
  const overview = await openOverview(page)
  await expect(overview.getByRole('heading', { name: /^Meetings/ })).toHaveText('Meetings1')
  if (isPhone(page)) await overview.getByRole('button', { name: 'Close' }).click()
  await years(page).getByRole('button', { name: 'All years' }).click()
  await expect(facts(page)).toHaveText('8 entities · 15 relations · 1992–2023')
  await expect(page).toHaveURL('/')
})

test('the handles move by keyboard: a year, five years, all the way', async ({ page }) => {
  await open(page)
  const first = years(page).getByRole('slider', { name: 'First year' })
  const last = years(page).getByRole('slider', { name: 'Last year' })
  await first.focus()
  await page.keyboard.press('ArrowRight')
  await expect(from(page)).toHaveValue('1993')
  await page.keyboard.press('End')
  await expect(from(page)).toHaveValue('2023')
  await page.keyboard.press('Home')
  await expect(from(page)).toHaveValue('1992')
  await last.focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL('/#y=1992-2022')
  const before = Number(await to(page).inputValue())
  await page.keyboard.press('PageDown')
  expect(before - Number(await to(page).inputValue())).toBe(5)
})

test('the handles and the window move by pointer; a bar is that year alone', async ({ page }) => {
  test.skip(isPhone(page), 'there the handles, as wide as fingers, cover a single year')
  await open(page)
  const chart = years(page).locator('.years')
  const box = await chart.boundingBox()
  if (!box) throw new Error('no bars')
  const count = 2023 - 1992 + 1
  const x = (year: number) => box.x + ((year - 1992 + 0.5) / count) * box.width
  const y = box.y + box.height / 2

  await page.mouse.click(x(2011), y)
  await expect(page).toHaveURL('/#y=2011')
  await page.mouse.click(x(2011), y)
  await expect(page).toHaveURL('/')

  await page.mouse.move(x(2019), y)
  await page.mouse.down()
  await page.mouse.move(x(2020), y)
  await page.mouse.move(x(2021), y)
  await page.mouse.up()
  await expect(page).toHaveURL('/#y=2019-2021')

  await page.mouse.move(x(2020), y)
  await page.mouse.down()
  await page.mouse.move(x(2012), y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL('/#y=2011-2013')

  const edge = box.x + ((2013 - 1992 + 1) / count) * box.width
  await page.mouse.move(edge, y)
  await page.mouse.down()
  await page.mouse.move(edge + (2 * box.width) / count, y, { steps: 4 })
  await page.mouse.up()
  await expect(page).toHaveURL('/#y=2011-2015')
})

test('undated relations are a third state', async ({ page }) => {
  await open(page, '#y=2011')
  await expect(facts(page)).toHaveText('4 entities · 3 relations')
  const bar = years(page).getByRole('button', { name: /^No year, 2 relations/ })
  await expect(bar).toHaveAccessibleName('No year, 2 relations: shown apart')
  await bar.click()
  await expect(page.getByRole('menuitemradio')).toHaveCount(4)
  await page.getByRole('menuitemradio', { name: 'Hide' }).click()
  await expect(years(page)).toContainText('1 of 15 relations overlap 2011 · 2 undated hidden')
  await expect(facts(page)).toHaveText('2 entities · 1 relation')
  await expect(page).toHaveURL('/#y=2011&nd=hide')
  await bar.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(bar).toHaveAccessibleName('No year, 2 relations: shown like the others')
  await expect(page).toHaveURL('/#y=2011&nd=show')

  await bar.click()
  await page.getByRole('menuitemradio', { name: 'in no year after their document' }).click()
  // Their document does not say when it was published: nothing speaks against 2011, but they cannot lie within it.
  await expect(years(page)).toContainText('2 of 2 undated shown')
  await page.goto('/#y=2011&nd=published&yr=within')
  await expect(years(page)).toContainText('0 of 2 undated shown')
})

test('the rule is the verb of the sentence', async ({ page }) => {
  test.skip(isPhone(page), 'there the rules stand among the further choices')
  await open(page, '#y=2011-2014')
  await expect(years(page)).toContainText('1 of 15 relations overlap 2011–2014')
  await years(page)
    .getByRole('button', { name: /^overlap: change/ })
    .click()
  await page.getByRole('menuitemradio', { name: /^had begun by their end/ }).click()
  await expect(years(page)).toContainText('3 of 15 relations had begun by the end of 2014')
  await expect(page).toHaveURL('/#y=2011-2014&yr=until')
  await page.goto('/#y=2003&yr=within&nd=hide')
  await expect(years(page)).toContainText('Nothing lies within 2003. Nearest: 1992 (2), 2011 (1)')
})

test('planned relations are hatched and have a switch of their own', async ({ page }) => {
  await open(page)
  await expect(years(page).locator('.hatched').first()).toBeVisible()
  await years(page).getByRole('button', { name: 'More about the years' }).click()
  const dialog = page.getByRole('dialog', { name: 'More about the years' })
  await dialog.getByText('Planned relations').click()
  await expect(page).toHaveURL('/#pl=hide')
  await expect(years(page).locator('.hatched')).toHaveCount(0)
  await dialog.getByRole('radio', { name: 'lie within the years' }).focus()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/#yr=within&pl=hide')
})

test('names that the years leave without a relation are kept where that is wished', async ({ page }) => {
  await open(page, '#y=2019-2021')
  await expect(facts(page)).toHaveText('7 entities · 11 relations')
  await years(page).getByRole('button', { name: 'More about the years' }).click()
  const dialog = page.getByRole('dialog', { name: 'More about the years' })
  await dialog.getByText('Names left without a relation').click()
  await expect(page).toHaveURL('/#y=2019-2021&lo=show')
  await expect(facts(page)).toHaveText('9 entities · 11 relations')
  await dialog.getByText('Names left without a relation').click()
  await expect(facts(page)).toHaveText('7 entities · 11 relations')
})

test('a short range is also chosen by month; what has only a year is striped in each of its months', async ({
  page,
}) => {
  await open(page, '#y=2021')
  await years(page).getByRole('button', { name: 'By month' }).click()
  const first = years(page).getByRole('slider', { name: 'First month' })
  await expect(first).toHaveAttribute('aria-valuetext', 'Jan 2021')
  await expect(years(page).locator('.vague').first()).toBeAttached()
  await expect(years(page)).toContainText('striped: known by the year alone')
  await first.focus()
  for (let month = 1; month < 10; month++) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL('/#y=2021-10..2021-12')
  await expect(page.getByRole('button', { name: /^Oct.*Dec 2021: take back$/ })).toBeVisible()
  await years(page).getByRole('button', { name: 'By month' }).click()
  await expect(years(page).getByRole('slider', { name: 'First year' })).toBeVisible()
})

test('documents are counted under the bars', async ({ page }) => {
  await open(page)
  await expect(years(page).locator('.published')).toHaveCount(1)
  await expect(years(page).getByTitle(/^2021: \d+ relations, 1 document published$/)).toBeAttached()
})

test.describe('playing', () => {
  test('without motion there are only steps', async ({ page }) => {
    await open(page)
    await expect(years(page).getByRole('button', { name: 'Play the years' })).toHaveCount(0)
    await expect(years(page).getByRole('button', { name: 'One step back' })).toBeDisabled()
    await years(page).getByRole('button', { name: 'One step on' }).click()
    await expect(page).toHaveURL('/#y=1992')
    await years(page).getByRole('button', { name: 'One step on' }).click()
    await expect(page).toHaveURL('/#y=1993')
    await years(page).getByRole('button', { name: 'One step back' }).click()
    await expect(page).toHaveURL('/#y=1992')
  })

  test.describe('with motion', () => {
    test.use({ reducedMotion: 'no-preference' })

    test('slides or grows, and pauses when something is picked', async ({ page }) => {
      test.skip(isPhone(page), 'there what is picked lies over the years')
      await page.clock.install()
      await open(page, '#y=2019')
      // However slow the machine: time passes only as told.
      await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
      await years(page).getByRole('button', { name: 'Play the years' }).click()
      await page.clock.runFor(1300)
      await expect(page).toHaveURL('/#y=2020')
      await page.clock.runFor(1200)
      await expect(page).toHaveURL('/#y=2021')
      await find(page, 'cambodia')
      await page.clock.runFor(100)
      await expect(years(page).getByRole('button', { name: 'Play the years' })).toBeVisible()
      await page.clock.runFor(3000)
      await expect(page).toHaveURL(/#n=state\/cambodia&y=2021$/)
      await page.clock.resume()
      await years(page).getByRole('button', { name: 'More about the years' }).click()
      await page.getByRole('radio', { name: 'grow' }).focus()
      await page.keyboard.press('Space')
      await page.keyboard.press('Escape')
      await years(page).getByRole('button', { name: 'One step on' }).click()
      await expect(page).toHaveURL(/y=2021-2022$/)
    })
  })
})

test('a graph without dates says why there are no years', async ({ page }) => {
  const graph = JSON.parse(readFileSync(new URL('fixtures/graph.json', import.meta.url), 'utf8'))
  for (const edge of graph.edges) edge.attributes.date = null
  await page.route('**/graph.json', (route) => route.fulfill({ json: graph }))
  await page.goto('/')
  await expect(years(page)).toHaveText('No document gives a year, so there are no years to choose from.')
})

test.describe('in Russian', () => {
  test.use({ locale: 'ru-RU' })

  test('the years speak it', async ({ page }) => {
    await open(page, '#y=2019-2021')
    const strip = page.getByRole('region', { name: 'Годы' })
    await expect(strip).toContainText('9 из 15 связей попадают в 2019–2021 · 2 без года, показаны')
    if (!isPhone(page)) {
      await strip.getByRole('button', { name: /^попадают в: изменить/ }).click()
      await page.getByRole('menuitemradio', { name: /^целиком лежат/ }).click()
      await expect(strip).toContainText('целиком лежат в 2019–2021')
    }
    await expect(strip.getByRole('button', { name: 'Без года, 2 связи: показаны отдельно' })).toBeVisible()
    await expect(strip.getByRole('button', { name: 'На шаг вперёд' })).toBeVisible()
  })
})

test('two periods are compared in place', async ({ page }) => {
  await open(page, '#y=2011-2014')
  await years(page).getByRole('button', { name: 'More about the years' }).click()
  await page.getByRole('button', { name: 'Compare with another period' }).click()
  await expect(page).toHaveURL('/#y=2011-2014&ya=2015-2018')
  const second = years(page).getByRole('radio', { name: 'Second period: 2015–2018' })
  await expect(second).toBeChecked()
  await from(page).fill('2019')
  await from(page).press('Enter')
  await to(page).fill('2021')
  await to(page).press('Enter')
  await expect(page).toHaveURL('/#y=2011-2014&ya=2019-2021')
  const legend = page.getByRole('list', { name: 'Relations of the two periods' })
  const told = ['1 ended: only 2011–2014', '0 in both periods', '9 new: only 2019–2021']
  // On a phone a few words stand for them, so that they leave the map its room; all are read out.
  const seen = isPhone(page) ? ['1 ended', '0 in both', '9 new'] : told.map(() => '')
  await expect(legend.getByRole('listitem')).toHaveText(told.map((words, i) => `${seen[i]}${words}`))
  await expect(facts(page)).toHaveText('6 entities · 10 relations')
  // In a field the keys would undo what was typed there.
  await page.getByRole('application').focus()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page).toHaveURL('/#y=2011-2014&ya=2019')
  await page.getByRole('button', { name: '2011–2014 compared with 2019: take back' }).click()
  await expect(page).toHaveURL('/#y=2011-2014')
})

test('what is in sight is what bars, sentence, legend and small maps count', async ({ page }) => {
  await open(page, '#f=state/cambodia')
  const facts = await page.locator('.caption p').textContent()
  const [, relations = ''] = /(\d+) relations/.exec(facts ?? '') ?? []
  await expect(years(page)).toContainText(`of ${relations} relations have a year`)

  await page.goto('/#y=2019-2021&ya=2011-2014&f=state/turkiye')
  const legend = page.getByRole('list', { name: 'Relations of the two periods' })
  await expect(legend).toContainText('0 new')
  await page.goto('/#y=2019-2021&ya=2011-2014&v=years')
  const maps = page.getByRole('grid', { name: 'A map for each year' }).getByRole('row')
  await expect(maps.filter({ hasText: '2011' })).toBeVisible()
  await maps.filter({ hasText: '2011' }).click()
  await expect(page).toHaveURL(/#y=2011(&|$)/)
})

test('each year has a small map, which opens it', async ({ page }) => {
  await open(page)
  await look(page, 'Years')
  const maps = page.getByRole('grid', { name: 'A map for each year' })
  await expect(maps.getByRole('row').first()).toHaveAccessibleName('1992: 2 relations')
  await maps.getByRole('row').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(maps.getByRole('row', { name: /^2011: 1 relation/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/#y=2011')
  await expect(page.getByRole('application')).toBeVisible()
})

test('while a handle is dragged what falls out only steps back', async ({ page }) => {
  await open(page)
  const box = await years(page).locator('.years').boundingBox()
  const map = page.getByRole('application')
  if (!box) throw new Error('no bars')
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + 0.2 * box.width, y)
  await page.mouse.down()
  await page.mouse.move(box.x + 0.6 * box.width, y, { steps: 5 })
  await expect(to(page)).not.toHaveValue('2023')
  await expect(page).toHaveURL('/')
  await expect(map).toHaveAccessibleName('Map of 8 entities and 15 relations')
  await page.mouse.up()
  await expect(page).toHaveURL(/#y=/)
  await expect(map).not.toHaveAccessibleName('Map of 8 entities and 15 relations')
})

test('an empty range names the nearest years that are not', async ({ page }) => {
  await open(page, '#y=2003&nd=hide')
  await expect(years(page)).toContainText('Nothing overlaps 2003. Nearest: 1992 (2), 2011 (1)')
  await expect(page.getByRole('heading', { name: 'The filter hides everything' })).toBeVisible()
  await years(page).getByRole('button', { name: '2011 (1)' }).click()
  await expect(page).toHaveURL('/#y=2011&nd=hide')
})

test('years that the documents do not reach stand in the fields as they were linked to', async ({ page }) => {
  await open(page, '#y=1980')
  await expect(from(page)).toHaveValue('1980')
  await expect(to(page)).toHaveValue('1980')
  await from(page).focus()
  await from(page).blur()
  await expect(page).toHaveURL('/#y=1980')
})

test('nothing moves when the years change', async ({ page }) => {
  await open(page)
  const map = page.getByRole('application')
  await expect(map).toHaveAttribute('data-zoom', /\d/)
  await page.waitForLoadState('networkidle')
  const before = await stillShot(map)
  await from(page).fill('2021')
  await from(page).press('Enter')
  await expect(facts(page)).not.toHaveText(/15 relations/)
  await years(page).getByRole('button', { name: 'All years' }).click()
  await expect(facts(page)).toHaveText(/15 relations/)
  await page.mouse.move(0, 0)
  expect(differing(before, await stillShot(map))).toBeLessThan(0.002)
})

/** The share of bytes in which two pictures of the same size differ. */
function differing(a: Buffer, b: Buffer): number {
  const [one, other] = [PNG.sync.read(a), PNG.sync.read(b)]
  expect([one.width, one.height]).toEqual([other.width, other.height])
  return one.data.filter((value, i) => value !== other.data[i]).length / one.data.length
}
