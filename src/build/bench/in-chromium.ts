/** Builds the explorer around a graph, shows it, and opens Chromium to look at it. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import type { SourceDocument } from '../../model/document.ts'
import type { GraphFile } from '../../model/graph-file.ts'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import { buildSite, showSite } from '../site.ts'
import { writeGraph } from '../write-graph.ts'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const WINDOW = { width: 1440, height: 900 }

type Shown = { graph: GraphFile; documents: readonly SourceDocument[]; flags?: readonly string[] }

/** A page with a watch that begins before the page itself. @param watch runs in the page */
export async function openWatched(browser: Browser, address: string, watch: () => void): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW, bypassCSP: true })
  const page = await context.newPage()
  // Functions that come from here may ask for what tsx keeps their names with.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(watch)
  await page.goto(address)
  return page
}

/** @param work is given the address of the page; what was built and opened goes when it ends */
export async function inChromium(
  { graph, documents, flags = [] }: Shown,
  work: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  const graphFile = join(folder, 'graph.json')
  await writeGraph(graphFile, graph, documents, null)
  await buildSite({ graphFile, registry: GRAPH_OPTIONS.registry.default }, join(folder, 'site'))
  const server = await showSite(join(folder, 'site'), { port: 4179, strictPort: false }, false)
  const browser = await openChromium(flags)
  try {
    await work(browser, server.resolvedUrls?.local[0] ?? '')
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The browser's driver is large: no other command waits for it. */
async function openChromium(flags: readonly string[]): Promise<Browser> {
  const { chromium } = await import('@playwright/test')
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? CHROMIUM.find((path) => existsSync(path))
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...flags, ...(isRoot ? ['--no-sandbox'] : [])],
  })
}
