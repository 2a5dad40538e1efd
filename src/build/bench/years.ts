/**
 * How long a picture takes while years are dragged and when they are let go, beside one while the same graph, whole, is
 * hovered: the time from a movement of the pointer to the second frame after it, with no limit on frames. To hover is to
 * land on another entity, and the map answers at once: all but it and its neighbours steps back, names included.
 */
import type { Page } from '@playwright/test'
import type { GraphFile } from '../../model/graph-file.ts'
import type { Bench } from './bench.ts'
import { inChromium, openWatched } from './in-chromium.ts'
import { median } from './processor-time.ts'
import { scaleFreeGraph } from './scale-free-graph.ts'
import { verdict } from './verdict.ts'

const [ORDER, SIZE] = [1000, 5000]
const MOVES = 60
const ROUNDS = 5
const MOST_RATIO = 1.25
const MOST_FRAMES = 3
/** Milliseconds until names, counts and lists have followed a picture. */
const SETTLED = 1500

type Round = { hover: number; drag: number; apply: number }

export const years: Bench = {
  name: 'years',
  about: `frames while years are dragged over ${ORDER} entities and ${SIZE} relations`,
  run: async (_input, print) => {
    const graph = scaleFreeGraph(ORDER, SIZE)
    const flags = ['--disable-frame-rate-limit', '--disable-gpu-vsync']
    await inChromium({ graph, documents: [], flags }, async (browser, address) => {
      const page = await openWatched(browser, address, watchFrames)
      await page.getByRole('application').waitFor()
      await page.waitForTimeout(2 * SETTLED)
      const rounds: Round[] = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await measureRound(page, graph))
      report(rounds, print)
    })
  },
}

function report(rounds: readonly Round[], print: (line: string) => void): void {
  const middle = (pick: (round: Round) => number) => median(rounds.map(pick))
  const [hover, drag, apply] = [middle((r) => r.hover), middle((r) => r.drag), middle((r) => r.apply)]
  const ms = (time: number) => `${time.toFixed(0)} ms`
  print(`a frame while hovering ${ms(hover)}, while dragging ${ms(drag)}; let go and seen after ${ms(apply)}`)
  const [dragged, applied] = [middle((r) => r.drag / r.hover), middle((r) => r.apply / r.hover)]
  print(verdict(dragged, 'at most', MOST_RATIO, 'times a frame while hovering'))
  print(verdict(applied, 'at most', MOST_FRAMES, 'frames while hovering to apply on release'))
}

type Watched = typeof globalThis & { moves: number[]; releases: number[] }

/** Runs in the page: notes how long each movement, and the release, takes to be seen; hovering answers at once. */
function watchFrames(): void {
  const watched = globalThis as Watched
  Object.assign(watched, { moves: [], releases: [] })
  const seen = (list: 'moves' | 'releases') => () => {
    const start = performance.now()
    requestAnimationFrame(() => requestAnimationFrame(() => watched[list].push(performance.now() - start)))
  }
  addEventListener('pointermove', seen('moves'), true)
  addEventListener('pointerup', seen('releases'), true)
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = ':root, .map { --hover-delay: 0 !important }'
    document.head.append(style)
  })
}

async function taken(page: Page, list: 'moves' | 'releases'): Promise<number> {
  return median(await page.evaluate((name) => (globalThis as Watched)[name].splice(0), list))
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`the page has no ${selector}`)
  return box
}

async function measureRound(page: Page, graph: GraphFile): Promise<Round> {
  const hover = await measureHovering(page, graph)
  const strip = await boxOf(page, '.years')
  const at = (share: number) => page.mouse.move(strip.x + strip.width * share, strip.y + strip.height / 2)
  await at(0.2)
  await page.mouse.down()
  await at(0.4)
  await page.waitForTimeout(SETTLED)
  await page.evaluate(() => (globalThis as Watched).moves.splice(0))
  for (let i = 0; i < MOVES; i++) await at(0.4 + 0.5 * Math.abs(Math.sin(i / 9)))
  const drag = await taken(page, 'moves')
  await page.evaluate(() => (globalThis as Watched).releases.splice(0))
  await page.mouse.up()
  await page.waitForFunction(() => (globalThis as Watched).releases.length > 0)
  const apply = await taken(page, 'releases')
  await page.waitForTimeout(SETTLED)
  await page.getByRole('button', { name: 'All years' }).click()
  await page.waitForTimeout(SETTLED)
  return { hover, drag, apply }
}

/** From one entity to another, all over the map: where they are drawn, the map itself says. */
async function measureHovering(page: Page, graph: GraphFile): Promise<number> {
  const map = await boxOf(page, '.map-drawing')
  const camera = await page.locator('.map-drawing').evaluate(({ dataset }: HTMLElement) => ({
    zoom: Number(dataset.zoom),
    x: Number(dataset.panX),
    y: Number(dataset.panY),
  }))
  await page.evaluate(() => (globalThis as Watched).moves.splice(0))
  for (let i = 0; i < MOVES; i++) {
    const { x, y } = graph.nodes[(i * 37) % graph.nodes.length]!.attributes
    await page.mouse.move(map.x + x * camera.zoom + camera.x, map.y + y * camera.zoom + camera.y)
  }
  return taken(page, 'moves')
}
