/** The fixed graph with what it is too small for: a crowd at a meeting, parts of a body, what the registry knows. */
import type { GraphFile } from '../src/model/graph-file.ts'
import { expect, fixture, look, type Page, panelOf, serveFixture, test } from './explorer.ts'

const MEETING = 'meeting/6th-ministerial-meeting'
const CROWD = 60
const delegate = (n: number) => `actor/delegate-${n}`

type Node = GraphFile['nodes'][number]
type Edge = GraphFile['edges'][number]

function withCrowd(): GraphFile {
  const graph: GraphFile = JSON.parse(fixture('graph.json').toString())
  const known: Record<string, Partial<Node['attributes']>> = {
    'state/kazakhstan': { code: 'KZ' },
    [MEETING]: { venue: 'Palace of Peace', adopted: ['Nur-Sultan Statement', 'Plan of Action'] },
  }
  for (const { key, attributes } of graph.nodes) Object.assign(attributes, known[key])
  const evidence = graph.edges.find(({ target }) => target === MEETING)?.attributes.evidence ?? []
  const entity = (key: string, kind: Node['attributes']['kind'], name: string, x: number, y: number) =>
    graph.nodes.push({
      key,
      attributes: { kind, name, aliases: [], mentions: [], registry: null, x, y },
    })
  const relation = (type: Edge['attributes']['type'], source: string, target: string) =>
    graph.edges.push({
      key: `${type}:${source}:${target}:2021:actual`,
      source,
      target,
      attributes: {
        type,
        modality: 'actual',
        date: { from: '2021', to: '2021', precision: 'year', basis: 'stated' },
        evidence,
      },
    })
  for (let n = 1; n <= CROWD; n++) {
    entity(delegate(n), 'actor', `Delegate ${n}`, 900 + (n % 10) * 40, 500 + Math.floor(n / 10) * 40)
    relation('attended', delegate(n), MEETING)
  }
  entity('organization/secretariat', 'organization', 'Secretariat of the Conference', 480, 520)
  relation('part-of', 'organization/secretariat', 'organization/conference-on-mutual-trust')
  return graph
}

async function openCrowd(page: Page, hash: string) {
  await serveFixture(page)
  await page.route('**/graph.json', (route) => route.fulfill({ json: withCrowd() }))
  await page.goto(`/${hash}`)
  await expect(page.getByRole('application')).toBeVisible()
  return panelOf(page)
}

test('a state has its flag, from the site itself', async ({ page }) => {
  const panel = await openCrowd(page, '#n=state/kazakhstan')
  const flag = panel.locator('img.flag')
  await expect(flag).toBeVisible()
  await expect.poll(() => flag.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('a meeting: date, venue, the one after it, who was there, what it adopted', async ({ page }) => {
  const panel = await openCrowd(page, `#n=${MEETING}`)
  await expect(panel.getByRole('definition')).toContainText([
    /\d+/,
    /\d+/,
    /\d+/,
    /^12 Oct 2021/,
    /^Nur-Sultan.*Palace of Peace$/,
    /^CMT, ministerial.*7th Ministerial Meeting$/,
    /^Nur-Sultan StatementPlan of Action.*registry/,
  ])
  const attended = panel
    .locator('.counted')
    .filter({ has: page.getByRole('heading', { name: /^Attended by/ }) })
  await expect(attended.getByRole('heading')).toContainText(`${CROWD + 3}`)
  await attended.getByRole('button', { name: `Show all ${CROWD + 3}` }).click()
  await expect(attended.getByRole('listitem')).toHaveCount(CROWD + 3)
  await panel.getByRole('link', { name: '7th Ministerial Meeting' }).click()
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('7th Ministerial Meeting')
  await expect(
    panel.locator('.series-step').getByRole('link', { name: '6th Ministerial Meeting' }),
  ).toBeVisible()
})

test('an organization has its parts and its members', async ({ page }) => {
  const panel = await openCrowd(page, '#n=organization/conference-on-mutual-trust')
  for (const [heading, who] of [
    ['Members', 'Cambodia'],
    ['Parts', 'Secretariat of the Conference'],
    ['Meetings', '6th Ministerial Meeting'],
  ] as const) {
    const group = panel.locator('.counted').filter({ has: page.getByRole('heading', { name: heading }) })
    await expect(group.getByRole('link', { name: who })).toBeVisible()
  }
})

test('of many neighbours 25 come first, beside the one that they belong to, or all; nobody else moves', async ({
  page,
}) => {
  const panel = await openCrowd(page, `#n=${MEETING}&only=${MEETING},state/cambodia`)
  const group = panel.locator('.outside-row').filter({ hasText: 'Attended by' })
  await expect(group.getByRole('button', { name: 'Attended by: add 25' })).toBeVisible()
  await group.getByRole('button', { name: 'Attended by: add 25' }).click()
  const notice = page.locator('.notice').filter({ hasText: /./ })
  await expect(notice).toContainText('25 entities, ')
  const home = withCrowd().nodes.find(({ key }) => key === MEETING)?.attributes ?? { x: 0, y: 0 }
  const moved = async () => {
    const [, given = ''] = /[#&]mv=([^&]*)/.exec(page.url()) ?? []
    const parts = given.split(',')
    return parts.flatMap((key, at) =>
      at % 3 ? [] : [{ key, x: Number(parts[at + 1]), y: Number(parts[at + 2]) }],
    )
  }
  await expect.poll(async () => (await moved()).length).toBeGreaterThan(20)
  for (const { key, x, y } of await moved()) {
    expect(key).toMatch(/^actor\//)
    expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(400)
  }
  await notice.getByRole('button', { name: 'Undo' }).click()
  await expect(page).not.toHaveURL(/mv=/)
  await group.getByRole('button', { name: `Show all ${CROWD + 2}` }).click()
  await expect(notice).toContainText(`${CROWD + 2} entities, `)
  await expect(group).toHaveCount(0)
})

test('a long table draws the rows in sight, and reaches its end', async ({ page }) => {
  await openCrowd(page, '')
  await look(page, 'Table')
  const table = page.getByRole('grid', { name: 'Entities' })
  await expect(table.getByRole('rowheader').first()).toBeVisible()
  const all = Number(await table.getAttribute('aria-rowcount')) - 1
  expect(all).toBeGreaterThan(CROWD)
  expect(await table.getByRole('rowheader').count()).toBeLessThan(all)
  await table.getByRole('rowheader').first().focus()
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('row').last()).toHaveAttribute('aria-rowindex', String(all + 1))
})
