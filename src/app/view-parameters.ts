/**
 * The view in the address, beside the filter: `v` the way of looking and `tb` the table; `n`, `e`, `pair`, `ns`, `path` the selection;
 * `doc` and `s` a document and the offset at which it is open; `f` the focus and its depth, `only` and `hide` single
 * entities, `mv` where some were put, `pin` who stays in sight.
 */
import type { Place } from '../graph/placed.ts'
import { DEPTHS } from '../model/scope.ts'
import { decode, encode, oneOf, type Parameter, parseList, printList } from './parameter.ts'
import { MODES, type Selection, START, selectAll, TABLES, type View } from './view.ts'

type Kind = Selection['kind']
type Of<K extends Kind> = Extract<Selection, { kind: K }>

/** A sort of selection. @param read null when the value is no such selection */
function selection<K extends Kind>(
  name: string,
  kind: K,
  print: (selection: Of<K>) => string,
  parse: (value: string) => Of<K> | null,
): Parameter {
  return {
    name,
    print: (view) => (view.selection?.kind === kind ? print(view.selection as Of<K>) : ''),
    read(value, view, misread) {
      const found = parse(value)
      if (!found) misread(`${name}=${decode(value)}`)
      return found ? { ...view, selection: found } : view
    },
  }
}

/** Two different keys, or null. */
function parsePair(value: string): [string, string] | null {
  const [a, b, ...others] = parseList(value)
  return a !== undefined && b !== undefined && others.length === 0 ? [a, b] : null
}

const SELECTIONS: readonly Parameter[] = [
  selection(
    'e',
    'edge',
    ({ key }) => encode(key),
    (value) => ({ kind: 'edge', key: decode(value) }),
  ),
  selection(
    'n',
    'node',
    ({ key }) => encode(key),
    (value) => ({ kind: 'node', key: decode(value) }),
  ),
  selection(
    'pair',
    'pair',
    ({ a, b }) => printList([a, b]),
    (value) => {
      const pair = parsePair(value)
      return pair && { kind: 'pair', a: pair[0], b: pair[1] }
    },
  ),
  selection(
    'path',
    'path',
    ({ from, to }) => printList([from, to]),
    (value) => {
      const pair = parsePair(value)
      return pair && { kind: 'path', from: pair[0], to: pair[1] }
    },
  ),
]

const scope = (
  name: string,
  print: (scope: View['scope']) => string,
  parse: (value: string) => Partial<View['scope']> | null,
): Parameter => ({
  name,
  print: (view) => print(view.scope),
  read(value, view, misread) {
    const part = parse(value)
    if (!part) misread(`${name}=${decode(value)}`)
    return part ? { ...view, scope: { ...view.scope, ...part } } : view
  },
})

const ORDINATE = /^-?\d{1,6}(?:\.\d{1,3})?$/

/** "a,10,20,b,-3.5,4" in triples; null when one of them is none. */
function parsePlaces(value: string): View['moved'] | null {
  const parts = value.split(',')
  const places: Place[] = []
  for (let at = 0; at < parts.length; at += 3) {
    const [key = '', x = '', y = ''] = parts.slice(at, at + 3)
    if (!key || !ORDINATE.test(x) || !ORDINATE.test(y)) return null
    places.push({ key: decode(key), x: Number(x), y: Number(y) })
  }
  return places.filter(({ key }, at) => places.findIndex((each) => each.key === key) === at)
}

export const VIEW_PARAMETERS: readonly Parameter[] = [
  {
    name: 'v',
    print: ({ mode }) => (mode === START.mode ? '' : mode),
    read: (value, view, misread) => ({ ...view, mode: oneOf('v', value, MODES, misread) ?? START.mode }),
  },
  {
    name: 'tb',
    print: ({ table }) => (table === START.table ? '' : table),
    read: (value, view, misread) => ({ ...view, table: oneOf('tb', value, TABLES, misread) ?? START.table }),
  },
  ...SELECTIONS,
  {
    name: 'ns',
    print: ({ selection }) => (selection?.kind === 'several' ? printList(selection.keys) : ''),
    read: (value, view) => selectAll(parseList(value))(view),
  },
  {
    name: 'doc',
    print: ({ reading }) => (reading ? encode(reading.document) : ''),
    read: (value, view) => ({ ...view, reading: { document: decode(value), at: 0 } }),
  },
  {
    name: 's',
    print: ({ reading }) => (reading && reading.at > 0 ? String(reading.at) : ''),
    read(value, view, misread) {
      const isOffset = /^\d{1,9}$/.test(value) && view.reading !== null
      if (!isOffset) misread(`s=${decode(value)}`)
      return isOffset && view.reading ? { ...view, reading: { ...view.reading, at: Number(value) } } : view
    },
  },
  scope(
    'f',
    ({ focus }) => (focus ? `${encode(focus.key)},${focus.depth}` : ''),
    (value) => {
      const [key, steps] = value.split(',')
      const depth = DEPTHS.find((each) => String(each) === (steps ?? '1'))
      return key && depth ? { focus: { key: decode(key), depth } } : null
    },
  ),
  scope(
    'only',
    ({ shown }) => (shown ? printList(shown) : ''),
    (value) => ({ shown: parseList(value) }),
  ),
  scope(
    'hide',
    ({ hidden }) => printList(hidden),
    (value) => ({ hidden: parseList(value) }),
  ),
  {
    name: 'mv',
    print: ({ moved }) => moved.map(({ key, x, y }) => `${encode(key)},${x},${y}`).join(','),
    read(value, view, misread) {
      const moved = parsePlaces(value)
      if (!moved) misread(`mv=${decode(value)}`)
      return moved ? { ...view, moved } : view
    },
  },
  {
    name: 'pin',
    print: ({ pinned }) => printList(pinned),
    read: (value, view) => ({ ...view, pinned: parseList(value) }),
  },
]
