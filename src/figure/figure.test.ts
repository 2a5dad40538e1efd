import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { PNG } from 'pngjs'
import { describe, expect, test } from 'vitest'
import { NODE_RIM } from '../build/node-rim.ts'
import type { Turn } from '../graph/compare-periods.ts'
import { overlap } from '../graph/labels/box.ts'
import { english } from '../words/english.ts'
import { captionOf } from './caption.ts'
import { PALETTES } from './palette.ts'
import { composePicture } from './picture.ts'
import { PICTURE_FORMATS } from './picture-formats.ts'
import { readPngText } from './png.ts'
import { readTrace } from './read-trace.ts'
import { customSize, SIZES } from './sizes.ts'
import { all, fonts, NAMES, network, pictureOf } from './testing/figure-graph.ts'

const TRACE = { address: '#y=2021', version: 'v1' }
const write = async (id: string, picture: Awaited<ReturnType<typeof pictureOf>>) => {
  const parts = await PICTURE_FORMATS.find((each) => each.id === id)!.write(picture, TRACE, NODE_RIM)
  return Buffer.concat(parts)
}

const slide = await pictureOf()
const svg = String(await write('svg', slide))
const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '')

const PART = {
  ...{ size: SIZES['a4-landscape'], percent: 100, transparent: false },
  ...{ manner: { isUndatedApart: true, meetings: 'points' as const }, comparison: null },
  ...{ marked: new Set<string>(), window: null },
  ...{ parts: new Set(['legend'] as const), names: 'all' as const },
}

describe('a page', () => {
  const { figure, drawing } = slide

  test('no two names overlap, and none is cut off', () => {
    const boxes = figure.labels.map(({ placed }) => placed.box)
    expect(boxes.length).toBe(6)
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false)
      expect(box.x1).toBeGreaterThanOrEqual(0)
      expect(box.x2).toBeLessThanOrEqual(figure.width)
      expect(box.y2).toBeLessThanOrEqual(figure.height)
    })
  })

  test.each(['slide', 'a4-landscape', 'a4-portrait', 'column', 'screen', 'natural'] as const)(
    '%s: everything lies on the sheet',
    async (size) => {
      const { drawing: sheet, pixels } = await pictureOf({ size: SIZES[size] })
      if (SIZES[size].pixels) expect(pixels).toEqual(SIZES[size].pixels)
      const places = [...JSON.stringify(sheet.layers).matchAll(/"x":(-?[\d.]+),"y":(-?[\d.]+)/g)]
      expect(places.length).toBeGreaterThan(20)
      for (const [, x, y] of places) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(sheet.width)
        expect(Number(y)).toBeGreaterThanOrEqual(0)
        expect(Number(y)).toBeLessThanOrEqual(sheet.height)
      }
    },
  )

  test('says who, how many, what was left out, from which documents, of when and where', () => {
    const words = JSON.stringify(drawing.layers)
    for (const said of [
      'Who met whom',
      '6 entities, 9 relations',
      '2021 · undated hidden',
      'Document 0. The Post, 2021.',
      'Documents up to 2021',
      'https://example.org/#y=2021',
    ])
      expect(words).toContain(said)
  })

  test('the legend lists what is there, and only that', async () => {
    const words = JSON.stringify(drawing.layers.find(({ id }) => id === 'legend'))
    for (const said of ['People', 'States', 'Organizations', 'Meetings', 'Planned', 'No year given'])
      expect(words).toContain(said)
    const part = { nodes: new Set(['actor/wang', 'meeting/summit']), edges: new Set(['three']) }
    const given = { title: 'T', filterLine: '', permalink: null }
    const caption = captionOf(english, network, part, PART.manner, given)
    const request = { ...PART, style: PALETTES.light }
    const small = await composePicture(english, network, part, caption, request, fonts)
    const less = JSON.stringify(small?.drawing.layers.find(({ id }) => id === 'legend'))
    expect(less).toContain('Attendance')
    for (const absent of ['States', 'Structure', 'Planned', 'No year given'])
      expect(less).not.toContain(absent)
  })

  test('parts can be left off', async () => {
    const { drawing: bare } = await pictureOf({ parts: new Set() })
    expect(bare.layers.map(({ id }) => id)).toEqual(['map'])
  })

  test('names of all, of nobody, of the best connected', async () => {
    expect((await pictureOf({ names: 'none' })).figure.labels).toHaveLength(0)
    const { figure: some } = await pictureOf({ names: 1 })
    expect(some.labels.map(({ placed }) => placed.key)).toEqual(['state/kazakhstan'])
  })

  test('nothing visible: no page', async () => {
    const nothing = { nodes: new Set<string>(), edges: new Set<string>() }
    const caption = captionOf(english, network, nothing, PART.manner, {
      title: '',
      filterLine: '',
      permalink: null,
    })
    expect(
      await composePicture(english, network, nothing, caption, { ...PART, style: PALETTES.light }, fonts),
    ).toBe(null)
  })

  test('ten sources are listed, the others counted', async () => {
    const caption = captionOf(english, network, all, PART.manner, {
      title: '',
      filterLine: '',
      permalink: null,
    })
    const many = { ...caption, sources: Array.from({ length: 24 }, () => caption.sources[0]!) }
    const page = await composePicture(
      english,
      network,
      all,
      many,
      { ...PART, style: PALETTES.light, parts: new Set(['sources']) },
      fonts,
    )
    expect(JSON.stringify(page?.drawing.layers)).toContain('… and 14 more documents')
  })
})

describe('two periods compared', async () => {
  const turns = new Map<string, Turn>([
    ...([
      ['one', 'before'],
      ['two', 'both'],
      ['three', 'after'],
      ['five', 'after'],
    ] as const),
    ...(['invited', 'supports', 'requests'] as const).map((type) => [`bundle:${type}`, 'after'] as const),
    ['bundle:criticizes', 'before'],
  ])
  const edges = new Set(turns.keys())
  const part = { nodes: all.nodes, edges }
  const periods = [
    { from: 2014, to: 2016 },
    { from: 2019, to: 2021 },
  ] as const
  const comparison = { turns, periods, counts: { before: 0, both: 0, after: 0 }, visible: part }
  const given = { title: 'T', filterLine: '', permalink: null }
  const caption = captionOf(english, network, part, PART.manner, given)
  const request = { ...PART, style: PALETTES.light, comparison }
  const picture = await composePicture(english, network, part, caption, request, fonts)
  const printed = picture ? String(await write('svg', picture)) : ''
  const lineOf = (id: string) => new RegExp(`<g id="${id}"[^>]*>.*?</g>`, 's').exec(printed)?.[0] ?? ''

  test.each<[string, Turn]>([
    ['one', 'before'],
    ['two', 'both'],
    ['three', 'after'],
    ['bundle:actor/wang\\|state/kazakhstan', 'both'],
  ])('%s has the colour of what became of it', (id, turn) => {
    expect(lineOf(id)).toContain(`stroke="${PALETTES.light.turns[turn]}"`)
    for (const colour of Object.values(PALETTES.light.families)) expect(lineOf(id)).not.toContain(colour)
  })

  test('the legend counts what is on the sheet', () => {
    for (const said of ['2 ended: only 2014–2016', '1 in both periods', '5 new: only 2019–2021'])
      expect(printed).toContain(said)
  })

  test('no line keeps the colour of its family', () => {
    for (const colour of Object.values(PALETTES.light.families)) expect(printed).not.toContain(colour)
  })
})

test('what is picked bears its mark only when that is wanted', async () => {
  const { marker, ink } = PALETTES.light
  expect(svg).not.toContain(marker)
  const marked = new Set(['actor/wang', 'three'])
  const printed = String(await write('svg', await pictureOf({ marked })))
  const [layer = ''] = /<g id="mark".*?<\/g>/s.exec(printed) ?? []
  expect(layer.split(marker)).toHaveLength(3)
  expect(printed).toMatch(new RegExp(`<circle id="actor/wang"[^>]* stroke="${ink}"`))
  expect(String(await write('svg', await pictureOf({ marked: new Set(['nobody']) })))).not.toContain(marker)
})

test('undated relations: in dots when they are set apart, else like any other', async () => {
  const dotted = async (isUndatedApart: boolean) => {
    const text = String(
      await write('svg', await pictureOf({ manner: { isUndatedApart, meetings: 'points' as const } })),
    )
    return /<g id="four"[^>]*>.*?<\/g>/s.exec(text)?.[0].includes('stroke-dasharray') ?? null
  }
  expect([await dotted(true), await dotted(false)]).toEqual([true, false])
})

describe('svg', () => {
  test('is well-formed, with a title, a description and the view', () => {
    expect(XMLValidator.validate(svg)).toBe(true)
    const { svg: root } = new XMLParser({ processEntities: true }).parse(svg)
    expect(root.title).toBe('Who met whom')
    expect(root.desc).toContain('6 entities, 9 relations')
    const [view, evidence] = root.metadata.map((text: string) => JSON.parse(text))
    expect(view).toEqual({ ...TRACE, permalink: 'https://example.org/#y=2021' })
    expect(evidence).toContain('three#1')
    expect(evidence).toHaveLength(9)
    expect(readTrace(new TextEncoder().encode(svg))).toEqual(TRACE)
  })

  test('every visible thing is there under its own key; layers have names', () => {
    const ids = idsIn(svg)
    expect(new Set(ids).size).toBe(ids.length)
    for (const key of Object.keys(NAMES)) expect(ids).toContain(key)
    for (const key of ['one', 'two', 'three', 'four', 'five']) expect(ids).toContain(key)
    for (const layer of ['map', 'relations', 'entities', 'counts', 'names', 'heading', 'legend', 'footer'])
      expect(ids).toContain(layer)
  })

  test('names are text in any script, escaped', () => {
    expect(svg).toContain('>ҚАЗАҚСТАН</tspan>')
    expect(svg).toContain('>王毅</tspan>')
    expect(svg).toContain('>جامعة الدول العربية</tspan>')
    expect(svg).toContain('A &amp; &lt;B&gt;')
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\uD800/)
  })

  test('brings its fonts, cut down, and nothing from elsewhere', () => {
    const families = [...svg.matchAll(/font-family:(?:&apos;|')([^&']+)/g)].map((match) => match[1])
    expect(new Set(families)).toEqual(
      new Set(['Source Sans 3', 'Source Serif 4', 'Noto Sans Arabic', 'Noto Sans SC']),
    )
    expect(svg.length).toBeLessThan(260_000)
    expect(
      [...svg.matchAll(/(?:href|src|url\()[^>]{0,40}/g)]
        .map(String)
        .filter((each) => !/data:|example\.org/.test(each)),
    ).toEqual([])
  })

  test('the dark theme has other colours throughout', async () => {
    const dark = String(await write('svg', await pictureOf({ style: PALETTES.dark })))
    for (const colour of Object.values(PALETTES.light.kinds)) expect(dark).not.toContain(colour)
    expect(dark).toContain(PALETTES.dark.canvas)
  })

  test('without a ground nothing is painted in the colour of one', async () => {
    const none = String(await write('svg', await pictureOf({ transparent: true })))
    expect(none).not.toContain(PALETTES.light.canvas)
  })
})

describe('png', () => {
  test('has the size that was asked for, the view in it, and is not blank', async () => {
    const bytes = await write('png', slide)
    const { width, height, data } = PNG.sync.read(bytes)
    expect([width, height]).toEqual([1920, 1080])
    expect(readTrace(bytes)).toEqual(TRACE)
    expect(JSON.parse(readPngText(bytes, 'Entente evidence') ?? '')).toContain('bundle:invited#1')
    expect(new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size).toBeGreaterThan(50)
  })

  test('strips and tiles join without a seam: the same picture as in one piece', async () => {
    const picture = await pictureOf({ size: customSize(5000, 1000) })
    const { data } = PNG.sync.read(await write('png', picture))
    const { stripsOf } = await import('./strips.ts')
    const { printSvg, cropSvg } = await import('./print-svg.ts')
    const whole = cropSvg(
      printSvg(picture.drawing, { letters: 'outlines', typesetter: picture.typesetter }),
      { x: 0, y: 0, width: picture.drawing.width, height: picture.drawing.height },
      5000,
      1000,
    )
    const once = await NODE_RIM.rasterize(whole, 5000, 1000)
    let different = 0
    for (let i = 0; i < data.length; i++) if (Math.abs((data[i] ?? 0) - (once[i] ?? 0)) > 24) different++
    expect(different / data.length).toBeLessThan(0.0005)
    expect(stripsOf).toBeTypeOf('function')
  })

  test('transparent: nothing at the corner, colours not darkened at edges', async () => {
    const { data, width } = PNG.sync.read(await write('png', await pictureOf({ transparent: true })))
    expect([...data.subarray(0, 4)]).toEqual([0, 0, 0, 0])
    // At the edge of a person's symbol: half as opaque, as red as in its middle.
    const [red, green, blue] = [0xbd, 0x75, 0x0c]
    let edges = 0
    for (let at = 0; at < width * 1080 * 4; at += 4) {
      const [r = 0, g = 0, b = 0, opacity = 0] = data.subarray(at, at + 4)
      const isNear = Math.abs(r - red) < 6 && Math.abs(g - green) < 6 && Math.abs(b - blue) < 6
      if (opacity > 90 && opacity < 170 && isNear) edges++
    }
    expect(edges).toBeGreaterThan(10)
  })

  test('a file of somebody else has no view', () => {
    expect(readPngText(PNG.sync.write(new PNG({ width: 1, height: 1 })), 'Entente')).toBe(null)
    for (const text of [
      '',
      'x',
      '<svg/>',
      '<svg><metadata id="entente">{</metadata></svg>',
      '<svg><metadata id="entente">{"address":"javascript:alert(1)","version":null}</metadata></svg>',
    ])
      expect(readTrace(new TextEncoder().encode(text))).toBe(null)
  })

  test('what fails in the middle fails as a whole', async () => {
    const broken = async () => {
      throw new Error('no room')
    }
    const png = PICTURE_FORMATS.find(({ id }) => id === 'png')!
    await expect(png.write(slide, TRACE, { ...NODE_RIM, rasterize: broken })).rejects.toThrow('no room')
  })
})

test('jpg: a picture of the size that was asked for', async () => {
  const bytes = await write('jpg', slide)
  expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
  const start = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  expect([bytes.readUInt16BE(start + 7), bytes.readUInt16BE(start + 5)]).toEqual([1920, 1080])
})
