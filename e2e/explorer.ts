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

/** Opens the explorer on the fixed graph. @param hash the part of the address behind the path */
export async function open(page: Page, hash = ''): Promise<void> {
  await serveFixture(page)
  await page.goto(`/${hash}`)
  await expect(page.getByRole('application')).toBeVisible()
}

export const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Details' })

/** Finds an entity by search and opens it. */
export async function find(page: Page, query: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Find/ }).fill(query)
  await page.getByRole('option').first().click()
}

export { expect, type Page }
