/**
 * A font cut down to some glyphs. Glyphs keep their numbers, and those that go are left empty: so the tables that
 * shape Arabic and kern Latin stay as they are, and still point at the right ones.
 */
import type { Tables } from './sfnt.ts'

/** Hints for old screens, and what only desktops show. */
const NEEDLESS = new Set(['DSIG', 'fpgm', 'prep', 'cvt ', 'gasp', 'STAT', 'BASE', 'vhea', 'vmtx', 'VORG'])

/**
 * @param font the whole font
 * @param glyphs numbers of the glyphs to keep
 * @param characters code points that the font shall still answer to, with their glyphs
 */
export function subsetFont(
  font: Tables,
  glyphs: ReadonlySet<number>,
  characters: ReadonlyMap<number, number>,
): Tables {
  const tables = new Map([...font].filter(([tag]) => !NEEDLESS.has(tag)))
  const { loca, glyf } = emptyOthers(tables, glyphs)
  tables.set('loca', loca).set('glyf', glyf).set('cmap', writeCmap(characters))
  tables.set('post', writePost())
  return tables
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function need(tables: Tables, tag: string): Uint8Array {
  const table = tables.get(tag)
  if (!table) throw new Error(`the font has no ${tag} table`)
  return table
}

function emptyOthers(tables: Map<string, Uint8Array>, wanted: ReadonlySet<number>) {
  const head = need(tables, 'head').slice()
  const glyf = need(tables, 'glyf')
  const old = view(need(tables, 'loca'))
  const isLong = view(head).getInt16(50) === 1
  const count = view(need(tables, 'maxp')).getUint16(4)
  const offset = (id: number) => (isLong ? old.getUint32(4 * id) : 2 * old.getUint16(2 * id))
  const data = (id: number) => glyf.subarray(offset(id), offset(id + 1))
  const kept = withComponents(wanted, count, data)
  const loca = new Uint8Array(4 * (count + 1))
  const parts: Uint8Array[] = []
  let length = 0
  for (let id = 0; id < count; id++) {
    view(loca).setUint32(4 * id, length)
    if (!kept.has(id)) continue
    const glyph = data(id)
    const part = new Uint8Array(Math.ceil(glyph.length / 4) * 4)
    part.set(glyph)
    parts.push(part)
    length += part.length
  }
  view(loca).setUint32(4 * count, length)
  view(head).setInt16(50, 1)
  tables.set('head', head)
  const joined = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return { loca, glyf: joined }
}

/** Letters with accents are drawn from parts, which are glyphs too. Glyph 0 stands for what is missing. */
function withComponents(
  wanted: ReadonlySet<number>,
  count: number,
  data: (id: number) => Uint8Array,
): ReadonlySet<number> {
  const kept = new Set<number>()
  const visit = (id: number) => {
    if (kept.has(id) || id >= count) return
    kept.add(id)
    for (const part of componentsOf(data(id))) visit(part)
  }
  visit(0)
  for (const id of wanted) visit(id)
  return kept
}

const FLAGS = { words: 0x1, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80 }

function componentsOf(glyph: Uint8Array): number[] {
  if (glyph.length < 10 || view(glyph).getInt16(0) >= 0) return []
  const found: number[] = []
  for (let at = 10; ; ) {
    const flags = view(glyph).getUint16(at)
    found.push(view(glyph).getUint16(at + 2))
    at += 4 + (flags & FLAGS.words ? 4 : 2)
    if (flags & FLAGS.scale) at += 2
    else if (flags & FLAGS.scales) at += 4
    else if (flags & FLAGS.matrix) at += 8
    if (!(flags & FLAGS.more)) return found
  }
}

type Run = { first: number; last: number; glyph: number }

/** Neighbouring characters with neighbouring glyphs are one run. */
function runsOf(characters: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = []
  for (const [code, glyph] of [...characters].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1)
    if (last && code === last.last + 1 && glyph === last.glyph + code - last.first) last.last = code
    else runs.push({ first: code, last: code, glyph })
  }
  return runs
}

/** Two subtables: format 4 for the basic plane, which every reader knows, and format 12 for all. */
function writeCmap(characters: ReadonlyMap<number, number>): Uint8Array {
  const runs = runsOf(characters)
  const basic = runs.flatMap(({ first, last, glyph }) =>
    first > 0xfffe ? [] : [{ first, last: Math.min(last, 0xfffe), glyph }],
  )
  const [narrow, wide] = [writeFormat4(basic), writeFormat12(runs)]
  const bytes = new Uint8Array(20 + narrow.length + wide.length)
  const data = view(bytes)
  data.setUint16(2, 2)
  const directory = [
    [3, 1, 20],
    [3, 10, 20 + narrow.length],
  ] as const
  directory.forEach(([platform, encoding, offset], i) => {
    data.setUint16(4 + 8 * i, platform)
    data.setUint16(6 + 8 * i, encoding)
    data.setUint32(8 + 8 * i, offset)
  })
  bytes.set(narrow, 20)
  bytes.set(wide, 20 + narrow.length)
  return bytes
}

function writeFormat4(runs: readonly Run[]): Uint8Array {
  const segments = [...runs, { first: 0xffff, last: 0xffff, glyph: 0 }]
  const count = segments.length
  const bytes = new Uint8Array(16 + 8 * count)
  const data = view(bytes)
  const exponent = Math.floor(Math.log2(count))
  const head = [4, bytes.length, 0, 2 * count, 2 ** (exponent + 1), exponent, 2 * count - 2 ** (exponent + 1)]
  head.forEach((value, i) => {
    data.setUint16(2 * i, value)
  })
  segments.forEach(({ first, last, glyph }, i) => {
    data.setUint16(14 + 2 * i, last)
    data.setUint16(16 + 2 * count + 2 * i, first)
    data.setUint16(16 + 4 * count + 2 * i, first === 0xffff ? 1 : (glyph - first) & 0xffff)
  })
  return bytes
}

function writeFormat12(runs: readonly Run[]): Uint8Array {
  const bytes = new Uint8Array(16 + 12 * runs.length)
  const data = view(bytes)
  data.setUint16(0, 12)
  data.setUint32(4, bytes.length)
  data.setUint32(12, runs.length)
  runs.forEach(({ first, last, glyph }, i) => {
    data.setUint32(16 + 12 * i, first)
    data.setUint32(20 + 12 * i, last)
    data.setUint32(24 + 12 * i, glyph)
  })
  return bytes
}

/** Version 3: no names of glyphs. */
function writePost(): Uint8Array {
  const bytes = new Uint8Array(32)
  view(bytes).setUint32(0, 0x00030000)
  return bytes
}
