/** Every number in a panel is a way to what it counts, and that is as many things as it says. */
import type { Locator } from '@playwright/test'
import { expect, look, open, openOverview, type Page, panelOf, serveFixture, test } from './explorer.ts'

const PANELS = [
  ['a state', '#n=state/kazakhstan'],
  ['a person', '#n=actor/prak-sokhonn'],
  ['an organization', '#n=organization/conference-on-mutual-trust'],
  ['a meeting', '#n=meeting/6th-ministerial-meeting'],
  ['a state with few neighbours in sight', '#n=state/kazakhstan&f=state/turkiye,1'],
  ['a relation', '#e=supports:state/cambodia:organization/conference-on-mutual-trust:2019:actual'],
  ['a pair', '#pair=state/kazakhstan,organization/conference-on-mutual-trust'],
  ['several', '#ns=state/kazakhstan,state/cambodia,organization/conference-on-mutual-trust'],
  ['a path', '#path=actor/prak-sokhonn,state/kazakhstan'],
] as const

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0])

/** Numbers that stand alone, are no year, and lead nowhere: neither themselves nor with the row that they stand in. */
const idleNumbers = (panel: Locator): Promise<string[]> =>
  panel.evaluate((element) =>
    [...element.querySelectorAll<HTMLElement>('*')]
      .filter((each) => each.children.length === 0 && /^\d{1,3}×?$/.test(each.textContent?.trim() ?? ''))
      .filter((each) => !each.closest('button, a, svg'))
      .filter((each) => !each.closest('li')?.querySelector('.whole-row'))
      .map((each) => each.outerHTML),
  )

async function expectListsAsCounted(panel: Locator): Promise<void> {
  for (const counted of await panel.locator('.counted:has(> h3 .count)').all()) {
    const count = counted.locator('> h3 .count')
    await count.click()
    // A relation's passages are no list: each has its source.
    const rows = counted.locator('> ul > li').or(counted.locator('.passage'))
    await expect(rows).toHaveCount(numberIn(await count.textContent()))
    await expect(counted.locator(':focus')).toHaveCount(1)
  }
}

async function expectRowsAsCounted(panel: Locator): Promise<void> {
  for (const row of await panel.locator('li.relation').all()) {
    const toggle = row.locator('.relation-toggle')
    const said = await toggle.getAttribute('aria-label')
    const count = numberIn(/(\d+) (?:passages?|times?)$/.exec(said ?? '')?.[1] ?? null)
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click()
    await expect(row.locator('.passage, .mention')).toHaveCount(count)
    await toggle.click()
  }
}

for (const [name, hash] of PANELS) {
  test(`the numbers in the panel of ${name}`, async ({ page }) => {
    await open(page, hash)
    const panel = panelOf(page)
    await expect(panel.getByRole('heading', { level: 2 })).toBeAttached()
    expect(await idleNumbers(panel)).toEqual([])
    await expectListsAsCounted(panel)
    await expectRowsAsCounted(panel)
  })
}

test('the numbers under a name', async ({ page }) => {
  await open(page, '#n=organization/conference-on-mutual-trust')
  const panel = panelOf(page)
  const figure = (label: string) => panel.getByRole('button', { name: new RegExp(`^${label}: \\d+`) })
  const countOf = async (label: string) => numberIn(await figure(label).textContent())
  await figure('Relations').click()
  await expect(panel.locator('#panel-relations li.relation')).toHaveCount(await countOf('Relations'))
  await figure('Named').click()
  await expect(panel.locator('.mention')).toHaveCount(await countOf('Named'))
  await expect(panel.getByRole('heading', { name: /^Named in/ })).toBeFocused()
  await figure('Documents').click()
  const named = panel.locator('.counted').filter({ has: page.getByRole('heading', { name: /^Named in/ }) })
  await expect(named.locator('li.relation')).toHaveCount(await countOf('Documents'))
})

test('a place that names somebody opens in its document, the name marked', async ({ page }) => {
  await open(page, '#n=state/turkiye')
  const panel = panelOf(page)
  await panel.getByRole('button', { name: /^Named: \d+/ }).click()
  await panel.locator('.mention a').first().click()
  await expect(page).toHaveURL(/doc=history-1999&s=\d+/)
  await expect(panel.locator('.sought, mark').first()).toBeInViewport()
  await page.goBack()
  await panel.getByRole('link', { name: 'How the Conference on Mutual Trust began' }).click()
  await expect(panel.locator('.document-text')).toBeVisible()
})

test('the totals at the start', async ({ page }) => {
  await open(page, '#xk=actor')
  const panel = await openOverview(page)
  expect(await idleNumbers(panel)).toEqual([])
  await expectListsAsCounted(panel)
  const total = (label: string) => panel.getByRole('button', { name: new RegExp(`^${label}: \\d`) })
  const rows = async (table: string) =>
    Number(await page.getByRole('grid', { name: table }).getAttribute('aria-rowcount')) - 1
  for (const label of ['Entities', 'Relations']) {
    await look(page, 'Map')
    await openOverview(page)
    const count = numberIn(await total(label).textContent())
    await total(label).click()
    await expect.poll(() => rows(label)).toBe(count)
  }
  await look(page, 'Map')
  await openOverview(page)
  await total('Documents').click()
  const list = page.getByRole('navigation', { name: 'Documents' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await look(page, 'Map')
  await expectMostConnected(page)
})

async function expectMostConnected(page: Page): Promise<void> {
  const panel = await openOverview(page)
  const row = panel.getByRole('listitem').filter({ hasText: 'Kazakhstan' }).first()
  const count = numberIn(await row.locator('.number [aria-hidden]').textContent())
  await row.getByRole('link').click()
  await expect(panel.getByRole('button', { name: `Relations: ${count}` })).toBeVisible()
}

test('what a document holds', async ({ page }) => {
  await serveFixture(page)
  await page.goto('/#v=documents&doc=ministers-2021')
  await expect(page.getByRole('article')).toBeVisible()
  const panel = await openOverview(page)
  expect(await idleNumbers(panel)).toEqual([])
  await expectListsAsCounted(panel)
  const figure = (label: string) => panel.getByRole('button', { name: new RegExp(`^${label}: \\d`) })
  await expect(page.locator('.document-text .named')).toHaveCount(
    numberIn(await figure('Names').textContent()),
  )
  const entities = numberIn(await figure('Entities').textContent())
  await figure('Entities').click()
  await expect(panel.getByRole('heading', { name: `${entities} entities` })).toBeVisible()
})

test('the numbers in the sentence over the ways', async ({ page }) => {
  await open(page, '#path=actor/prak-sokhonn,state/kazakhstan')
  const panel = panelOf(page)
  const said = (what: RegExp) => panel.locator('.lead').getByRole('button', { name: what })
  const ways = numberIn(await said(/ways?:/).textContent())
  await said(/ways?:/).click()
  await expect(panel.locator('.path')).toHaveCount(ways)
  await expect(panel.getByRole('heading', { name: 'Way 1' })).toBeFocused()
  const steps = numberIn(await said(/steps?:/).textContent())
  await said(/steps?:/).click()
  await expect(panel.locator('.path').first().locator('.path-relations')).toHaveCount(steps)
  await expect(panel.locator('.path').first().locator('.path-relations a').first()).toBeFocused()
})

test('the steps that are hidden are shown', async ({ page }) => {
  await open(page, '#path=actor/prak-sokhonn,state/kazakhstan&y=2011')
  await panelOf(page)
    .getByRole('button', { name: /^\d steps?$/ })
    .click()
  await expect(page).toHaveURL(/#path=[^&]*$/)
  await expect(panelOf(page).getByRole('heading', { name: 'Way 1' })).toBeVisible()
})

test('the numbers of the review', async ({ page }) => {
  await open(page)
  const panel = await openOverview(page)
  for (const [said, part] of [
    [/joined|entit/, /^Joined as one/],
    [/alike/, /^Alike/],
    [/corrections?$/, /^Corrections/],
  ] as const) {
    const number = panel.locator('.quiet-note').getByRole('button', { name: said })
    const count = numberIn(await number.textContent())
    await number.click()
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading', { name: part })).toBeFocused()
    await expect(dialog.getByRole('heading', { name: part })).toContainText(String(count))
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
})
