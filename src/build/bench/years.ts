/**
 * How long a picture takes while years are dragged, beside one while the same graph is hovered, in Chromium: the time
 * from a movement of the pointer to the second frame after it, with no limit on frames.
 */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { GRAPH_OPTIONS } from '../graph-options.ts'
import { buildSite, showSite } from '../site.ts'
import { writeGraph } from '../write-graph.ts'
import type { Bench } from './bench.ts'
import { median } from './processor-time.ts'
import { scaleFreeGraph } from './scale-free-graph.ts'
import { verdict } from './verdict.ts'

const [ORDER, SIZE] = [1000, 5000]
const MOVES = 100
const ROUNDS = 3
const MOST_RATIO = 1.25
const MOST_FRAMES = 3
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export const years: Bench = {
  name: 'years',
  about: `frames while years are dragged over ${ORDER} entities and ${SIZE} relations`,
  run: async (_input, print) => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'))
    const file = join(folder, 'graph.json')
    await writeGraph(file, scaleFreeGraph(ORDER, SIZE), [], null)
    const registry = GRAPH_OPTIONS.registry.default
    await buildSite({ graphFile: file, registry }, join(folder, 'site'))
    const server = await showSite(join(folder, 'site'), { port: 4179, strictPort: false }, false)
    const browser = await openChromium()
    try {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, bypassCSP: true })
      await page.goto(server.resolvedUrls?.local[0] ?? '')
      await page.getByRole('application').waitFor()
      await page.waitForTimeout(4000)
      await measureFrames(page)
      const rounds: { hover: number; drag: number; apply: number }[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(page))
      const middle = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick))
      const [hover, drag] = [middle((r) => r.hover), middle((r) => r.drag)]
      print(`hovering ${hover.toFixed(0)} ms, dragging ${drag.toFixed(0)} ms a frame`)
      print(
        verdict(
          middle((r) => r.drag / r.hover),
          'at most',
          MOST_RATIO,
          'times a frame while hovering',
        ),
      )
      print(
        verdict(
          middle((r) => r.apply / r.hover),
          'at most',
          MOST_FRAMES,
          'frames to apply on release',
        ),
      )
    } finally {
      await browser.close()
      await server.close()
      await rm(folder, { recursive: true, force: true })
    }
  },
}

function openChromium() {
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? CHROMIUM.find((path) => existsSync(path))
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--disable-frame-rate-limit', '--disable-gpu-vsync', ...(isRoot ? ['--no-sandbox'] : [])],
  })
}

/** Notes in the page how long each movement, and the release, takes to be seen. */
async function measureFrames(page: Page): Promise<void> {
  await page.addScriptTag({
    content: `
      window.moves = []; window.releases = []
      const seen = (list) => {
        const start = performance.now()
        requestAnimationFrame(() => requestAnimationFrame(() => list.push(performance.now() - start)))
      }
      addEventListener('pointermove', () => seen(window.moves), true)
      addEventListener('pointerup', () => seen(window.releases), true)`,
  })
}

const taken = (page: Page, list: 'moves' | 'releases') => page.evaluate<number[]>(`window.${list}.splice(0)`)

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`the page has no ${selector}`)
  return box
}

async function measureRound(page: Page): Promise<{ hover: number; drag: number; apply: number }> {
  const map = await boxOf(page, '.map-drawing')
  const strip = await boxOf(page, '.years')
  await taken(page, 'moves')
  for (let i = 0; i < MOVES; i++) {
    const across = ((i * 37) % 100) / 100
    await page.mouse.move(map.x + map.width * (0.1 + 0.8 * across), map.y + map.height * (0.1 + 0.008 * i))
  }
  const hover = median(await taken(page, 'moves'))
  const y = strip.y + strip.height / 2
  const at = (share: number) => page.mouse.move(strip.x + strip.width * share, y)
  await at(0.2)
  await page.mouse.down()
  await at(0.4)
  await taken(page, 'moves')
  for (let i = 0; i < MOVES; i++) await at(0.4 + 0.5 * Math.abs(Math.sin(i / 9)))
  const drag = median(await taken(page, 'moves'))
  await page.mouse.up()
  await page.waitForFunction('window.releases.length > 0')
  const apply = median(await taken(page, 'releases'))
  await page.getByRole('button', { name: 'All years' }).click()
  await page.waitForTimeout(2000)
  return { hover, drag, apply }
}
