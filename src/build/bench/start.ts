/**
 * How soon the documents' map is there after the browser was told to go to the page: its lines and symbols on the
 * screen, and its names; each time in a browser that knows nothing of the page yet, over a local network.
 */
import type { Browser } from '@playwright/test'
import { compileLexicon } from '../../extract/lexicon.ts'
import { joinReadings, readAll } from '../../pipeline/pipeline.ts'
import type { Bench } from './bench.ts'
import { inChromium, openWatched } from './in-chromium.ts'
import { median } from './processor-time.ts'
import { verdict } from './verdict.ts'

const VISITS = 7
const MOST_MILLISECONDS = 1000

export const start: Bench = {
  name: 'start',
  about: 'the first picture after navigation, on a first visit',
  run: async ({ documents, registry }, print) => {
    const lexicon = compileLexicon(registry)
    const { file } = joinReadings(readAll(documents, lexicon), lexicon, null)
    await inChromium({ graph: file, documents }, async (browser, address) => {
      const visits: Visit[] = []
      for (let i = 0; i < VISITS; i++) visits.push(await visit(browser, address))
      for (const what of ['text', 'map', 'names'] as const) {
        const times = visits.map((each) => each[what])
        print(
          `${what.padEnd(6)} after ${median(times).toFixed(0)} ms, at best ${Math.min(...times).toFixed(0)} ms`,
        )
      }
      print(`shifts ${Math.max(...visits.map((each) => each.shifts)).toFixed(3)}`)
      const map = median(visits.map((each) => each.map))
      print(verdict(map, 'at most', MOST_MILLISECONDS, 'milliseconds to the map'))
    })
  },
}

/** Milliseconds until each was on the screen; how much was pushed about while they came. */
type Visit = { text: number; map: number; names: number; shifts: number }

async function visit(browser: Browser, address: string): Promise<Visit> {
  const page = await openWatched(browser, address, watchPictures)
  await page.waitForFunction(() => (globalThis as Watched).seen.names)
  await page.waitForLoadState('networkidle')
  const seen = await page.evaluate(() => (globalThis as Watched).seen)
  await page.context().close()
  return { text: 0, map: 0, names: 0, ...seen }
}

type Watched = typeof globalThis & { seen: Partial<Visit> & { shifts: number } }

/** Runs in the page: notes when the frame is over in which the map gets its first line, and its first name. */
function watchPictures(): void {
  const seen: Watched['seen'] = { shifts: 0 }
  ;(globalThis as Watched).seen = seen
  const note = (what: 'map' | 'names', { canvas }: CanvasRenderingContext2D) => {
    if (what in seen || !canvas.closest('.map')) return
    seen[what] = Number.NaN
    requestAnimationFrame(() => setTimeout(() => Object.assign(seen, { [what]: performance.now() })))
  }
  const { stroke, fillText } = CanvasRenderingContext2D.prototype
  CanvasRenderingContext2D.prototype.stroke = function (...args: unknown[]) {
    note('map', this)
    Reflect.apply(stroke, this, args)
  }
  CanvasRenderingContext2D.prototype.fillText = function (...args) {
    note('names', this)
    fillText.apply(this, args)
  }
  new PerformanceObserver((list) => {
    seen.text = list.getEntries().at(-1)?.startTime ?? 0
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shifts += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}
