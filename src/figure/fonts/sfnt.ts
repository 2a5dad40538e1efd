/** Font files as tables: WOFF is read and written, TrueType written. */
import { unzlibSync, zlibSync } from 'fflate'

/** Tables by their four-letter tags. */
export type Tables = ReadonlyMap<string, Uint8Array>

const WOFF = 0x774f4646
const TRUETYPE = 0x00010000
const HEADER = { woff: 44, sfnt: 12 }
const ENTRY = { woff: 20, sfnt: 16 }

/** @throws Error when the bytes are no WOFF file */
export function readWoff(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== WOFF) throw new Error('not a WOFF file')
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < view.getUint16(12); i++) {
    const entry = HEADER.woff + ENTRY.woff * i
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const [offset, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [
      number,
      number,
      number,
    ]
    const stored = bytes.subarray(offset, offset + packed)
    tables.set(tag, packed < length ? unzlibSync(stored) : stored.slice())
  }
  return tables
}

/** A TrueType file, as PDF embeds it. */
export function writeTrueType(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const start = HEADER.sfnt + ENTRY.sfnt * entries.length
  const bytes = new Uint8Array(entries.reduce((sum, [, table]) => sum + padded(table.length), start))
  const view = new DataView(bytes.buffer)
  view.setUint32(0, TRUETYPE)
  view.setUint16(4, entries.length)
  const exponent = Math.floor(Math.log2(entries.length))
  view.setUint16(6, 2 ** exponent * 16)
  view.setUint16(8, exponent)
  view.setUint16(10, entries.length * 16 - 2 ** exponent * 16)
  let offset = start
  entries.forEach(([tag, table], i) => {
    const entry = HEADER.sfnt + ENTRY.sfnt * i
    writeTag(bytes, entry, tag)
    view.setUint32(entry + 4, checksum(table))
    view.setUint32(entry + 8, offset)
    view.setUint32(entry + 12, table.length)
    bytes.set(table, offset)
    offset += padded(table.length)
  })
  return bytes
}

/** A WOFF file, as style sheets embed it. */
export function writeWoff(tables: Tables): Uint8Array {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const packed = entries.map(([, table]) => {
    const small = zlibSync(table, { level: 9 })
    return small.length < table.length ? small : table
  })
  const start = HEADER.woff + ENTRY.woff * entries.length
  const total = packed.reduce((sum, table) => sum + padded(table.length), start)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, WOFF)
  view.setUint32(4, TRUETYPE)
  view.setUint32(8, total)
  view.setUint16(12, entries.length)
  const plain = HEADER.sfnt + ENTRY.sfnt * entries.length
  view.setUint32(
    16,
    entries.reduce((sum, [, table]) => sum + padded(table.length), plain),
  )
  view.setUint16(20, 1)
  let offset = start
  entries.forEach(([tag, table], i) => {
    const entry = HEADER.woff + ENTRY.woff * i
    const stored = packed[i] ?? table
    writeTag(bytes, entry, tag)
    view.setUint32(entry + 4, offset)
    view.setUint32(entry + 8, stored.length)
    view.setUint32(entry + 12, table.length)
    view.setUint32(entry + 16, checksum(table))
    bytes.set(stored, offset)
    offset += padded(stored.length)
  })
  return bytes
}

const padded = (length: number): number => Math.ceil(length / 4) * 4

function writeTag(bytes: Uint8Array, at: number, tag: string): void {
  for (let i = 0; i < 4; i++) bytes[at + i] = tag.charCodeAt(i)
}

function checksum(table: Uint8Array): number {
  let sum = 0
  for (let i = 0; i < table.length; i += 4) {
    const word =
      ((table[i] ?? 0) << 24) | ((table[i + 1] ?? 0) << 16) | ((table[i + 2] ?? 0) << 8) | (table[i + 3] ?? 0)
    sum = (sum + word) >>> 0
  }
  return sum
}
