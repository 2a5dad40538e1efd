/** What a page drew on the layers of its map, and what a figure shows: in the same terms, to be compared. */
import { expect, type Locator, type Page } from '@playwright/test'

export type Drawn = {
  /** Each line's colour and pattern. */
  lines: string[]
  /** Each symbol's colour, from left to right. */
  symbols: string[]
  /** The words of all names, in the order of the alphabet; counts and years, which may be left out, do not count. */
  words: string[]
}

type Seen = {
  lines: { colour: string; dash: number[]; isRound: boolean }[]
  symbols: { colour: string; x: number }[]
  names: string[]
}

/** What is drawn of lines and symbols, as a number to compare. */
export const pictureOf = (page: Page): Promise<string> =>
  page
    .locator('canvas.map-layer')
    .first()
    .evaluate(async (canvas: HTMLCanvasElement) => {
      const picture = new TextEncoder().encode(canvas.toDataURL())
      return String(new Uint32Array(await crypto.subtle.digest('SHA-256', picture)))
    })

/** What is seen of something once two looks in a row see the same. */
export async function stillShot(target: Locator): Promise<Buffer> {
  let seen = await target.screenshot()
  const isStill = async () => {
    const before = seen
    seen = await target.screenshot()
    return before.equals(seen)
  }
  await expect.poll(isStill).toBe(true)
  return seen
}

/** Keeps what is drawn on each canvas since it was last cleared. Before the page is opened. */
export async function watchCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = new WeakMap<HTMLCanvasElement, Seen>()
    const of = ({ canvas }: CanvasRenderingContext2D) => {
      const found = seen.get(canvas) ?? { lines: [], symbols: [], names: [] }
      seen.set(canvas, found)
      return found
    }
    let [moves, xs]: [number, number[]] = [0, []]
    const watch = (name: string, note: (context: CanvasRenderingContext2D, given: number[]) => void) => {
      const kind = CanvasRenderingContext2D.prototype as unknown as Record<
        string,
        (...given: unknown[]) => unknown
      >
      const own = kind[name]
      kind[name] = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
        note(this, given as number[])
        return own?.apply(this, given)
      }
    }
    watch('clearRect', ({ canvas }) => seen.delete(canvas))
    watch('beginPath', () => {
      moves = 0
      xs = []
    })
    watch('moveTo', (_, [x = 0]) => {
      moves += 1
      xs.push(x)
    })
    watch('lineTo', (_, [x = 0]) => xs.push(x))
    watch('arc', (_, [x = 0, , radius = 0]) => xs.push(x - radius, x + radius))
    watch('roundRect', (_, [x = 0, , width = 0]) => xs.push(x, x + width))
    watch('stroke', (context) => {
      const line = { colour: String(context.strokeStyle), dash: context.getLineDash() }
      for (let i = 0; i < moves; i++)
        of(context).lines.push({ ...line, isRound: context.lineCap === 'round' })
    })
    watch('fill', (context) => {
      of(context).symbols.push({
        colour: String(context.fillStyle),
        x: (Math.min(...xs) + Math.max(...xs)) / 2,
      })
    })
    watch('fillText', (context, given) => of(context).names.push(String(given[0])))
    Object.assign(window, {
      seenOn: () =>
        [...document.querySelectorAll<HTMLCanvasElement>('.map-layer')].flatMap(
          (each) => seen.get(each) ?? [],
        ),
    })
  })
}

/** @param colours of lines and of symbols: casings and heads are neither */
export async function drawnOnMap(page: Page, colours: Colours): Promise<Drawn> {
  const layers = await page.evaluate(() => (window as unknown as { seenOn(): Seen[] }).seenOn())
  return told(
    {
      lines: layers.flatMap(({ lines }) => lines),
      symbols: layers.flatMap(({ symbols }) => symbols),
      names: layers.flatMap(({ names }) => names),
    },
    colours,
  )
}

export type Colours = { lines: ReadonlySet<string>; symbols: ReadonlySet<string> }
type Box = { x1: number; y1: number; x2: number; y2: number }

/** Opens an SVG figure in a page of its own. @returns what it shows, and where its names lie */
export async function drawnOnFigure(
  page: Page,
  svg: string,
  colours: Colours,
): Promise<Drawn & { boxes: Box[] }> {
  const sheet = await page.context().newPage()
  await sheet.setContent(svg)
  await sheet.evaluate(() => document.fonts.ready)
  const { boxes, ...seen } = await sheet.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<SVGGraphicsElement>(selector)]
    const boxOf = (element: SVGGraphicsElement) => {
      const { x, y, width, height } = element.getBBox()
      return { x1: x, y1: y, x2: x + width, y2: y + height }
    }
    return {
      lines: all('#relations path[stroke]').map((line) => ({
        colour: line.getAttribute('stroke') ?? '',
        dash: (line.getAttribute('stroke-dasharray') ?? '').split(' ').filter(Boolean).map(Number),
        isRound: line.getAttribute('stroke-linecap') === 'round',
      })),
      symbols: all('#entities > *').map((symbol) => {
        const { x1, x2 } = boxOf(symbol)
        return { colour: symbol.getAttribute('fill') ?? '', x: (x1 + x2) / 2 }
      }),
      names: all('#names tspan, #counts tspan').map((line) => line.textContent ?? ''),
      boxes: all('#names text').map(boxOf),
    }
  })
  await sheet.close()
  return { ...told(seen, colours), boxes }
}

function told({ lines, symbols, names }: Seen, colours: Colours): Drawn {
  return {
    lines: lines
      .filter(({ colour }) => colours.lines.has(colour))
      .map(
        ({ colour, dash, isRound }) =>
          `${colour} ${dash.length === 0 ? 'solid' : isRound ? 'dotted' : 'dashed'}`,
      )
      .sort(),
    symbols: symbols
      .filter(({ colour }) => colours.symbols.has(colour))
      .sort((a, b) => a.x - b.x)
      .map(({ colour }) => colour),
    words: names
      .flatMap((name) => name.split(/\s+/))
      .filter((word) => !/^\d{1,4}$/.test(word))
      .sort(),
  }
}
