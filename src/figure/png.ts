/**
 * Writes a PNG strip by strip, so that a picture may be larger than any canvas or memory: each strip is compressed
 * and forgotten before the next one is drawn.
 */

export type Strip = {
  /** Straight RGBA, row by row. */
  pixels: Uint8Array | Uint8ClampedArray
  rows: number
}

type Options = {
  width: number
  height: number
  /** Words that travel in the file, by keyword. */
  texts: Readonly<Record<string, string>>
  /** Pixels per inch, for printing. */
  density: number
  /** Without, three channels are written. */
  transparent: boolean
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const INCH = 0.0254

/** @returns the parts of the file, in order */
export async function writePng(strips: AsyncIterable<Strip>, options: Options): Promise<Uint8Array[]> {
  const { width, height, texts, density, transparent } = options
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([8, transparent ? 6 : 2, 0, 0, 0], 8)
  const physical = new Uint8Array(9)
  const perMetre = Math.round(density / INCH)
  new DataView(physical.buffer).setUint32(0, perMetre)
  new DataView(physical.buffer).setUint32(4, perMetre)
  physical[8] = 1
  return [
    new Uint8Array(SIGNATURE),
    ...chunk('IHDR', header),
    ...chunk('sRGB', new Uint8Array([0])),
    ...chunk('pHYs', physical),
    ...Object.entries(texts).flatMap(([keyword, text]) => chunk('iTXt', textData(keyword, text))),
    ...(await compressed(strips, width, transparent ? 4 : 3)),
    ...chunk('IEND', new Uint8Array()),
  ]
}

/** Keyword, no compression, no language, UTF-8. */
function textData(keyword: string, text: string): Uint8Array {
  return new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)
}

async function compressed(
  strips: AsyncIterable<Strip>,
  width: number,
  channels: number,
): Promise<Uint8Array[]> {
  const deflate = new CompressionStream('deflate')
  const parts: Uint8Array[] = []
  const reading = (async () => {
    const reader = deflate.readable.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read())
      parts.push(...chunk('IDAT', next.value))
  })()
  const writer = deflate.writable.getWriter()
  let above = new Uint8Array(width * channels)
  const feed = (async () => {
    for await (const { pixels, rows } of strips) {
      const filtered = new Uint8Array(rows * (width * channels + 1))
      above = filter(pixels, rows, width, channels, above, filtered)
      await writer.write(filtered)
    }
    await writer.close()
  })()
  // What fails in one ends the other: a strip that cannot be drawn must not leave half a file.
  await Promise.all([
    reading,
    feed.catch(async (error) => {
      await writer.abort(error).catch(() => {})
      throw error
    }),
  ])
  return parts
}

const UP = 2

/** Each row as its difference to the row above: sheets are mostly empty, so mostly zeros. @returns the last row */
function filter(
  pixels: Strip['pixels'],
  rows: number,
  width: number,
  channels: number,
  before: Uint8Array<ArrayBuffer>,
  into: Uint8Array,
): Uint8Array<ArrayBuffer> {
  let above = before
  for (let y = 0, at = 0; y < rows; y++) {
    const row = new Uint8Array(width * channels)
    into[at++] = UP
    let from = y * width * 4
    for (let i = 0; i < row.length; from += 4) {
      for (let channel = 0; channel < channels; channel++, i++) {
        const value = pixels[from + channel] as number
        row[i] = value
        into[at++] = value - (above[i] as number)
      }
    }
    above = row
  }
  return above
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function chunk(type: string, data: Uint8Array): Uint8Array[] {
  const head = new Uint8Array(8)
  new DataView(head.buffer).setUint32(0, data.length)
  for (let i = 0; i < 4; i++) head[4 + i] = type.charCodeAt(i)
  let crc = 0xffffffff
  const add = (byte: number) => {
    crc = (CRC[(crc ^ byte) & 255] as number) ^ (crc >>> 8)
  }
  head.subarray(4).forEach(add)
  for (let i = 0; i < data.length; i++) add(data[i] as number)
  const tail = new Uint8Array(4)
  new DataView(tail.buffer).setUint32(0, (crc ^ 0xffffffff) >>> 0)
  return [head, data, tail]
}

/** The words of a keyword in a PNG, or null; for what `writePng` wrote, and uncompressed ones of others. */
export function readPngText(png: Uint8Array, keyword: string): string | null {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) return null
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    const data = png.subarray(at + 8, at + 8 + length)
    if (type === 'iTXt') {
      const [name = '', , , , , ...rest] = new TextDecoder().decode(data).split('\0')
      if (name === keyword) return rest.join('\0')
    }
    at += 12 + length
  }
  return null
}
