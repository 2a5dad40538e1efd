/** DOT, for Graphviz: `neato -n2` keeps the places of the map. */
import { shortName } from '../short-name.ts'
import type { DataExport, ExportContext } from './export.ts'
import { ENTITY_FIELDS, RELATION_FIELDS, type Value, valuesOf } from './fields.ts'
import { type EntityRow, type RelationRow, rowsOf } from './rows.ts'

const SHAPES = { actor: 'ellipse', state: 'box', organization: 'hexagon', meeting: 'diamond' } as const

export const dot: DataExport = {
  id: 'dot',
  label: 'DOT',
  about: 'Graphviz',
  extension: 'dot',
  mediaType: 'text/vnd.graphviz',
  write(network, visible, context) {
    const { entities, relations } = rowsOf(network, visible, context.texts)
    const about = [network.getAttribute('title'), context.filterLine].filter(Boolean).join(' · ')
    return [
      'digraph {',
      `  graph [${print({ label: about, URL: context.permalink, charset: 'UTF-8' })}]`,
      '  node [style="filled" fontcolor="black"]',
      ...entities.map((row) => `  ${quoted(row.key)} [${print(node(row, context))}]`),
      ...relations.map(
        (row) => `  ${quoted(row.source)} -> ${quoted(row.target)} [${print(edge(row, context))}]`,
      ),
      '}',
      '',
    ].join('\n')
  },
}

type Attributes = Record<string, Value | null>

function node(row: EntityRow, { colours }: ExportContext): Attributes {
  return {
    label: shortName(row),
    tooltip: row.name,
    shape: SHAPES[row.kind],
    color: colours.kinds[row.kind],
    fillcolor: `${colours.kinds[row.kind]}22`,
    // Graphviz measures in points from the lower left.
    pos: `${row.x},${-row.y}`,
    ...ours(valuesOf(ENTITY_FIELDS, row)),
  }
}

function edge(row: RelationRow, { colours }: ExportContext): Attributes {
  return {
    id: row.key,
    label: row.type,
    tooltip: row.words,
    color: colours.families[row.family],
    style: row.date === null ? 'dotted' : row.planned ? 'dashed' : 'solid',
    dir: row.symmetric ? 'none' : 'forward',
    ...ours(valuesOf(RELATION_FIELDS, row)),
  }
}

/** Under a prefix: Graphviz lets attributes pass that it does not know, and has a `label` of its own. */
const ours = (values: readonly [{ name: string }, Value][]): Attributes =>
  Object.fromEntries(values.map(([{ name }, value]) => [`entente_${name}`, value]))

function print(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter((pair): pair is [string, Value] => pair[1] !== null)
    .map(([name, value]) => `${name}=${quoted(String(value))}`)
    .join(' ')
}

/**
 * A backslash would begin an escape such as \N, the node's name; NUL would end the file; and some readers take a line or
 * paragraph separator for the end of a line, which no text may hold.
 */
function quoted(text: string): string {
  const safe = text
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
  return `"${safe.replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')}"`
}
