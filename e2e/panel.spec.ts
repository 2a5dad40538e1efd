import type { GraphFile } from '../src/model/graph-file.ts'
import {
  expect,
  expectNothingPicked,
  find,
  fixture,
  isPhone,
  open,
  openOverview,
  panelOf,
  placeOf,
  serveFixture,
  test,
} from './explorer.ts'

test('nothing picked: totals, and where to start', async ({ page }) => {
  await open(page)
  const panel = await openOverview(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Overview')
  for (const total of ['Entities: 8', 'Relations: 15', 'Documents: 2'])
    await expect(panel.getByRole('button', { name: total })).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'Named, but in no relation' })).toBeVisible()
  await expect(panel.getByRole('link', { name: 'Lone Voice' })).toBeVisible()
  await panel.getByRole('link', { name: 'CMT' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Conference on Mutual Trust')
})

test('an entity: kind, aliases, relations by family and type, newest first', async ({ page }) => {
  await open(page, '#n=state/kazakhstan')
  const panel = panelOf(page)
  await expect(panel.getByText('State', { exact: true })).toBeVisible()
  await expect(panel).toContainText('also Kazakh, Қазақстан')
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([
    'Office holders1',
    'Initiated1',
    'Is to host1',
    'Chaired1',
    'Supports1',
    'Criticized1',
    'Also named in these passages2',
    'Named in2',
  ])
  await expect(panel.getByRole('listitem').filter({ hasText: '7th Ministerial Meeting' })).toContainText(
    'planned',
  )
})

test('a row opens its proof in place, both names marked', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  const panel = panelOf(page)
  await panel
    .getByRole('button', { name: /^Cambodia attended 6th Ministerial Meeting, 2021: 1 passage/ })
    .click()
  const quote = panel.getByRole('blockquote')
  await expect(quote).toHaveText(
    'Foreign Minister Prak Sokhonn of Cambodia attended the 6th Ministerial Meeting by video on October 12.',
  )
  await expect(quote.locator('.named')).toHaveText(['Cambodia', '6th Ministerial Meeting'])
  await expect(panel).toContainText('Cambodia will expand ties with Kazakhstan, The Example Post')
  await expect(panel).toContainText(
    '12 Oct 2021: date completed from the document’s date; the text says “October 12”',
  )
})

test('a date leads to the words that gave it, marked where they stand', async ({ page }) => {
  await open(page, '#e=attended:state/cambodia:meeting/6th-ministerial-meeting:2021:actual')
  const panel = panelOf(page)
  const words = panel.getByRole('button', { name: '“October 12”' })
  await expect(words).toHaveAttribute('aria-expanded', 'false')
  await words.click()
  await expect(words).toHaveAttribute('aria-expanded', 'true')
  await expect(panel.locator('mark')).toHaveText('October 12')
  await expect(panel.locator('.date-place')).toContainText('6th Ministerial Meeting by video on October 12')
  await words.press('Enter')
  await expect(panel.locator('mark')).toHaveCount(0)
})

test('who is not named in a passage is said; another expression is dotted', async ({ page }) => {
  await open(page, '#n=organization/conference-on-mutual-trust')
  const panel = panelOf(page)
  await panel.getByRole('button', { name: /^6th Ministerial Meeting is a meeting of CMT/ }).click()
  await expect(panel.locator('.stand-in')).toHaveText('The gathering')
  await panel.getByRole('button', { name: /^Kazakhstan chaired CMT, 2020–2022/ }).click()
  await expect(panel).toContainText('Kazakhstan is not named in this passage.')
})

test('names lead there, Back returns, Escape clears one step', async ({ page }) => {
  await open(page)
  const name = panelOf(page).getByRole('heading', { level: 2 })
  await find(page, 'cambodia')
  await expect(name).toHaveText('Cambodia')
  await panelOf(page).getByRole('link', { name: 'Prak Sokhonn' }).click()
  await expect(name).toHaveText('Prak Sokhonn')
  await expect(name).toBeFocused()
  await page.goBack()
  await expect(name).toHaveText('Cambodia')
  await page.goForward()
  await expect(name).toHaveText('Prak Sokhonn')
  await page.keyboard.press('Escape')
  await expectNothingPicked(page)
  await page.goBack()
  await expect(name).toHaveText('Prak Sokhonn')
})

test('who stands in the same sentences without a relation is named, and leads on', async ({ page }) => {
  await open(page, '#n=meeting/6th-ministerial-meeting')
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { name: /^Also named in these passages 1/ })).toBeVisible()
  await panel.getByRole('button', { name: 'Kazakhstan beside 6th Ministerial Meeting: 1 passage' }).click()
  await expect(panel.getByRole('blockquote')).toHaveText(
    'Foreign Minister Prak Sokhonn of Cambodia attended the 6th Ministerial Meeting by video on October 12. ' +
      'He spoke at the invitation of his Kazakh counterpart Mukhtar Tileuberdi.',
  )
  await expect(panel).toContainText('12 Oct 2021')
  await panel.getByRole('link', { name: 'Kazakhstan', exact: true }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kazakhstan')
})

test('a relation: sentence, date and basis, status, passages with context, the others', async ({ page }) => {
  await open(page, '#n=state/cambodia')
  const panel = panelOf(page)
  await panel.getByRole('button', { name: /^Cambodia supports CMT/ }).click()
  await panel.getByRole('link', { name: 'Details' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Cambodia supports CMT')
  await expect(panel).toContainText('2019date taken from another relation in the same document')
  await expect(panel).toContainText('Reported as a fact')
  await expect(panel).toContainText('2 passages in 1 document')
  await expect(panel.locator('.passage')).toContainText([/^Passage 1 of 2/, /^Passage 2 of 2/])
  await expect(panel.getByRole('blockquote').first()).toContainText(
    'Kazakhstan later criticized Türkiye for its silence.',
  )
  await expect(panel).toContainText('Also between the two1')
  await panel.getByRole('link', { name: 'Cambodia is a member of CMT' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Cambodia is a member of CMT')
  await page.goBack()
  await page.goBack()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Cambodia')
})

test('what another document tells otherwise stands beside it, sentence by sentence', async ({ page }) => {
  const ends = [':state/kazakhstan:', ':state/turkiye:'].map(
    (party) => `initiated${party}organization/conference-on-mutual-trust:1992:actual`,
  )
  await open(page)
  await page.route('**/graph.json', async (route) => {
    const graph = JSON.parse(fixture('graph.json').toString()) as GraphFile
    for (const { key, attributes } of graph.edges)
      if (ends.includes(key)) attributes.disputes = ends.filter((other) => other !== key)
    await route.fulfill({ json: graph })
  })
  await page.goto('/#n=state/turkiye')
  await page.reload()
  const panel = panelOf(page)
  await expect(panel.getByRole('listitem').filter({ hasText: 'disputed' })).toHaveCount(1)
  await panel.getByRole('button', { name: /^Türkiye initiated CMT/ }).click()
  // The sentence comes with its text, and what stands below it moves.
  await expect(panel).toContainText('Türkiye and Kazakhstan founded')
  await panel.getByRole('link', { name: 'Details' }).click()
  await expect(panel).toContainText('Other documents say otherwise1')
  await panel.getByRole('link', { name: 'Kazakhstan initiated CMT' }).first().click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Kazakhstan initiated CMT')
  await expect(panel).toContainText('Other documents say otherwise1')
})

test('what is planned and what has no year is worded so', async ({ page }) => {
  await open(page, '#e=hosted:state/kazakhstan:meeting/7th-ministerial-meeting:2023:planned')
  const panel = panelOf(page)
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(
    'Kazakhstan is to host 7th Ministerial Meeting',
  )
  await expect(panel).toContainText('Planned: the text looks ahead')
  await page.goto('/#e=criticizes:state/kazakhstan:state/turkiye:none:actual')
  await expect(panel).toContainText('No year givenno sentence gives a year, and none was guessed')
})

test('a meeting shows its date, city and series', async ({ page }) => {
  await open(page, '#n=meeting/6th-ministerial-meeting')
  const panel = panelOf(page)
  await expect(panel.getByRole('definition')).toContainText([
    /\d+/,
    /\d+ times?/,
    /\d+/,
    '12 Oct 2021date completed from the document’s date',
    'Nur-Sultan',
    'CMT, ministerial',
  ])
})

test('a click on the map picks what is there; on empty paper it clears, a finger that slips does not', async ({
  page,
}) => {
  await open(page)
  const name = panelOf(page).getByRole('heading', { level: 2 })
  const { x, y } = await placeOf(page, 'organization/conference-on-mutual-trust')
  const press = (x: number, y: number) =>
    isPhone(page) ? page.touchscreen.tap(x, y) : page.mouse.click(x, y)
  await press(x, y)
  await expect(name).toHaveText('Conference on Mutual Trust')
  const map = await page.getByRole('application').boundingBox()
  if (!map) throw new Error('no map')
  await press(map.x + 8, map.y + 80)
  if (!isPhone(page)) return expectNothingPicked(page)
  await expect(page).toHaveURL(/n=organization/)
  await expect(name).toHaveText('Conference on Mutual Trust')
})

test('a passage of a document that was published leads to its words there', async ({ page }) => {
  await serveFixture(page)
  await page.route('**/graph.json', async (route) => {
    const graph = JSON.parse(fixture('graph.json').toString())
    for (const document of graph.attributes.documents) document.url = 'https://example.org/talks'
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(graph) })
  })
  await page.goto('/#n=organization/conference-on-mutual-trust')
  const panel = panelOf(page)
  await panel.getByRole('button', { expanded: false }).first().click()
  await panel.getByRole('link', { name: 'Details' }).first().click()
  const original = panel.getByRole('link', { name: 'Original' }).first()
  await expect(original).toHaveAttribute('href', /^https:\/\/example\.org\/talks#:~:text=\w+/)
})

test('a relation that several documents tell: each leads to its own passage', async ({ page }) => {
  const key = 'supports:state/cambodia:organization/conference-on-mutual-trust:2019:actual'
  const graph = JSON.parse(fixture('graph.json').toString())
  const told = graph.edges.find((edge: { key: string }) => edge.key === key).attributes.evidence
  told.push({ ...told[0], document: 'ministers-2021', start: 0, end: 40 })
  await serveFixture(page)
  const body = JSON.stringify(graph)
  await page.route('**/graph.json', (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.goto(`/#e=${key}`)
  const tellers = panelOf(page).getByRole('list').filter({ hasText: '2 passages' })
  await expect(tellers.getByRole('listitem')).toHaveCount(2)
  await tellers.getByRole('button', { name: /1 passage: go to the first$/ }).click()
  const focused = panelOf(page)
    .locator('.passage')
    .filter({ has: page.locator(':focus') })
  await expect(focused).toContainText('Passage 3 of 3')
})
