import { readFileSync } from 'node:fs'
import {
  closeFilter,
  expect,
  expectNothingPicked,
  find,
  open,
  openFilter,
  panelOf,
  serveFixture,
  test,
} from './explorer.ts'

test('a link restores selection, years and filters', async ({ page }) => {
  await open(page, '#n=state/cambodia&y=2019-2021&nd=hide&xk=actor')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Cambodia')
  await expect(page.getByRole('textbox', { name: 'From year' })).toHaveValue('2019')
  await expect(page.getByRole('button', { name: 'People hidden: take back' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'No year, 2 relations: hidden' })).toBeVisible()
  await expect(panelOf(page)).toContainText('The filter hides 2 more.')
})

test('what was done is what the copied link opens', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  const filter = await openFilter(page)
  await filter.getByRole('button', { name: 'Planned, 1' }).click()
  await filter.getByRole('button', { name: 'Structure, 6' }).click()
  await closeFilter(page)
  await find(page, 'kazakhstan')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const facts = await page
    .getByRole('main')
    .getByText(/entit.*relation/)
    .textContent()
  await page.goto('about:blank')
  await page.goto(link)
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Kazakhstan')
  await expect(page.getByRole('main').getByText(/entit.*relation/)).toHaveText(facts ?? '')
  await expect(page.getByRole('button', { name: 'Structure hidden: take back' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Planned hidden: take back' })).toBeVisible()
})

test('filters rewrite the address without a step in the history', async ({ page }) => {
  await open(page)
  const steps = () => page.evaluate(() => history.length)
  const before = await steps()
  const filter = await openFilter(page)
  await filter.getByRole('button', { name: 'People, 2' }).click()
  await filter.getByRole('button', { name: 'States, 3' }).click()
  await closeFilter(page)
  await expect(page).toHaveURL('/#xk=actor,state')
  expect(await steps()).toBe(before)
  await find(page, 'mutual trust')
  expect(await steps()).toBe(before + 1)
})

test('what a link names in vain is told, and the rest holds', async ({ page }) => {
  await open(page, '#n=state/atlantis&y=2019-2021')
  const note = page.getByText('The link names “state/atlantis”, which is not in this graph.')
  await expect(note).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'To year' })).toHaveValue('2021')
  await expectNothingPicked(page)
  await page.getByRole('button', { name: 'Close this note' }).click()
  await expect(note).toBeHidden()
})

test('several things that a link names in vain are told together', async ({ page }) => {
  await open(page, '#n=state/atlantis&xk=actor,ship&y=abc')
  await expect(
    page.getByText('The link names “state/atlantis”, “y=abc” and “ship”, which are not in this graph.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'People hidden: take back' })).toBeVisible()
})

test('an address that is changed by hand is read', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    location.hash = '#n=state/turkiye&y=1992'
  })
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Türkiye')
  await page.getByRole('link', { name: 'Entente, start page' }).click()
  await expectNothingPicked(page)
  await expect(page.getByRole('textbox', { name: 'From year' })).toHaveValue('1992')
})

test('a link from before a rebuild opens under the keys of now, and names what is gone', async ({ page }) => {
  await serveFixture(page)
  await page.route('**/graph.json', (route) => {
    const graph = JSON.parse(readFileSync(new URL('fixtures/graph.json', import.meta.url), 'utf8'))
    Object.assign(graph.attributes, {
      version: 'b2',
      redirects: { 'state/kampuchea': 'state/cambodia' },
    })
    return route.fulfill({ json: graph })
  })
  await page.goto('/#n=state/kampuchea&hide=state/atlantis&dv=a1')
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Cambodia')
  await expect(
    page.getByText('This is an older link: “state/atlantis” is no longer in the graph.'),
  ).toBeVisible()
  await expect(page).toHaveURL('/#n=state/cambodia&dv=b2')
  await find(page, 'kazakhstan')
  await expect(page).toHaveURL('/#n=state/kazakhstan&dv=b2')
})
