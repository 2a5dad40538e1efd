/** What every test gets: the small fixed graph, and a page on which no error and no foreign request passes. */
import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'

export const fixture = (path: string) => readFileSync(new URL(`fixtures/${path}`, import.meta.url))

/** Serves the fixed graph in place of the built one. */
export async function serveFixture(page: Page): Promise<void> {
  await page.route('**/graph.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: fixture('graph.json') }),
  )
  await page.route('**/graph.texts/*.txt', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    return route.fulfill({ contentType: 'text/plain; charset=utf-8', body: fixture(`graph.texts/${name}`) })
  })
}

/** The tests' own doing: see playwright.config.ts. */
const BLOCKED = /^Service Worker registration blocked by Playwright$/

type Given = {
  /** Console errors that a test expects, such as the browser's own line on a missing file. */
  expected: RegExp | null
  quiet: undefined
}

export const test = base.extend<Given>({
  expected: [null, { option: true }],
  quiet: [
    async ({ page, baseURL, expected }, use) => {
      const errors: string[] = []
      const foreign: string[] = []
      page.on('console', (message) => {
        const isTrouble = message.type() === 'error' || message.type() === 'warning'
        if (isTrouble && !BLOCKED.test(message.text())) errors.push(message.text())
      })
      page.on('pageerror', (error) => errors.push(String(error)))
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url())
        if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url())
      })
      await use(undefined)
      expect(errors.filter((error) => !expected?.test(error))).toEqual([])
      expect(foreign).toEqual([])
    },
    { auto: true },
  ],
})

/** Keeps back what fits the pattern. @returns lets it go */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(pattern, async (route) => {
    await held
    await route.fallback()
  })
  return letGo
}

/** Opens the explorer on the fixed graph. @param hash the part of the address behind the path */
export async function open(page: Page, hash = ''): Promise<void> {
  await serveFixture(page)
  await page.goto(`/${hash}`)
  await expect(page.getByRole('application')).toBeVisible()
}

export const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Details' })

/** Whether the page is as narrow as a phone: what stands beside the map elsewhere is a tab or a sheet there. */
export const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) <= 720

const tabs = (page: Page) => page.getByRole('navigation', { name: 'Views' })

/** What the panel shows while nothing is picked: on a phone a tab away. */
export async function openOverview(page: Page) {
  if (isPhone(page)) await tabs(page).getByRole('button', { name: 'Overview' }).click()
  return panelOf(page)
}

/** Nothing is picked: the overview beside the map, no sheet over it. */
export async function expectNothingPicked(page: Page): Promise<void> {
  if (isPhone(page)) await expect(panelOf(page)).toBeHidden()
  else await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('Overview')
}

/** The legend, which is the filter: beside the map, on a phone in a sheet. */
export async function openFilter(page: Page) {
  if (!isPhone(page)) return page.getByRole('complementary', { name: 'Filters' })
  await closeSheet(page)
  await tabs(page).getByRole('button', { name: 'Filter' }).click()
  return page.getByRole('dialog', { name: 'Filter' })
}

/** Back to the map, where the filter lies over it. */
export async function closeFilter(page: Page): Promise<void> {
  if (!isPhone(page)) return
  await page.getByRole('button', { name: /^Show [\d,]+ relations?$/ }).click()
  await expect(page.getByRole('dialog', { name: 'Filter' })).toBeHidden()
}

/** Pushes the panel off the map, where it lies over it; what was picked is let go. */
async function closeSheet(page: Page): Promise<void> {
  if (isPhone(page) && (await panelOf(page).isVisible())) {
    await panelOf(page).getByRole('button', { name: 'Close' }).click()
  }
}

/** Changes the way of looking. */
export async function look(page: Page, way: 'Map' | 'Table' | 'Documents' | 'Years'): Promise<void> {
  if (!isPhone(page)) return page.getByRole('radio', { name: way }).click()
  await closeSheet(page)
  await tabs(page).getByRole('button', { name: way }).click()
}

type Placed = { key: string; attributes: { name: string; x: number; y: number } }
const GRAPH: { nodes: Placed[]; edges: { source: string; target: string }[] } = JSON.parse(
  fixture('graph.json').toString(),
)
/** Who stands on the map: whoever is in a relation. */
const ON_MAP = GRAPH.nodes.filter(({ key }) =>
  GRAPH.edges.some((edge) => [edge.source, edge.target].includes(key)),
)

type Spot = { key: string; name: string; x: number; y: number }

/** Where the fixture's entities are drawn, in the window's pixels. */
export async function entities(page: Page): Promise<Spot[]> {
  const map = page.getByRole('application')
  await expect(map).toHaveAttribute('data-zoom', /\d/)
  const moved = /[#&]mv=([^&]*)/.exec(page.url())?.[1]?.split(',') ?? []
  const nodes = ON_MAP.map(({ key, attributes: { name, x, y } }) => {
    const at = moved.indexOf(key)
    return { key, name, ...(at < 0 ? { x, y } : { x: Number(moved[at + 1]), y: Number(moved[at + 2]) }) }
  })
  return map.evaluate((element: HTMLElement, spots) => {
    const { zoom, panX, panY, stretch } = element.dataset
    const box = element.getBoundingClientRect()
    return spots.map(({ x, y, ...who }) => ({
      ...who,
      x: box.left + x * Number(zoom) + Number(panX),
      y: box.top + y * Number(stretch) * Number(zoom) + Number(panY),
    }))
  }, nodes)
}

export async function placeOf(page: Page, key: string): Promise<{ x: number; y: number }> {
  const found = (await entities(page)).find((each) => each.key === key)
  if (!found) throw new Error(`no ${key} on the map`)
  return found
}

type Point = { x: number; y: number }
const GAP = 16

/** A narrow ring round two entities, such that a third lies in their box but not in it. */
export function ringRound(all: readonly Spot[]): { ring: Point[]; inside: string[] } {
  for (const a of all) {
    for (const b of all) {
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      if (a === b || length < 60) continue
      const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length }
      const at = (forth: number, side: number) => ({
        x: a.x + along.x * forth - along.y * side,
        y: a.y + along.y * forth + along.x * side,
      })
      const others = all.filter((each) => each !== a && each !== b)
      const beside = (o: Spot) => Math.abs((o.x - a.x) * along.y - (o.y - a.y) * along.x)
      const isBetween = (o: Spot) => (o.x - a.x) * (o.x - b.x) < 0 && (o.y - a.y) * (o.y - b.y) < 0
      if (others.every((o) => beside(o) > 2 * GAP) && others.some(isBetween)) {
        const ring = [at(-GAP, -GAP), at(length + GAP, -GAP), at(length + GAP, GAP), at(-GAP, GAP)]
        return { ring: [...ring, at(-GAP, -GAP + 2)], inside: [a.key, b.key] }
      }
    }
  }
  throw new Error('no two entities of the fixture have a third beside them')
}

/** Finds an entity by search and opens it; what is typed while another graph comes to be shown is typed again. */
export async function find(page: Page, query: string): Promise<void> {
  const option = page.getByRole('option').first()
  await expect(async () => {
    await page.getByRole('combobox', { name: /^Find/ }).fill(query)
    await expect(option).toBeVisible({ timeout: 5_000 })
  }).toPass()
  await option.click()
}

export type Box = { x: number; y: number; width: number; height: number }

export { expect, type Page }
