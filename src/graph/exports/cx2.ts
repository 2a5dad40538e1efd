/** CX2, for Cytoscape, Cytoscape Web and NDEx. Its ids are whole numbers; our keys are attributes. */
import type { EntityKind } from '../../model/kinds.ts'
import type { DataExport, ExportContext } from './export.ts'
import { ENTITY_FIELDS, type Field, RELATION_FIELDS, valuesOf } from './fields.ts'
import { rowsOf } from './rows.ts'

const SHAPES: Record<EntityKind, string> = {
  actor: 'ellipse',
  state: 'round-rectangle',
  organization: 'hexagon',
  meeting: 'diamond',
}

export const cx2: DataExport = {
  id: 'cx2',
  label: 'CX2',
  about: 'Cytoscape, NDEx',
  extension: 'cx2',
  mediaType: 'application/json',
  write(network, visible, context) {
    const { entities, relations } = rowsOf(network, visible, context.texts)
    const ids = new Map(entities.map(({ key }, i) => [key, i]))
    const nodes = entities.map((row, id) => ({
      ...{ id, x: row.x, y: row.y },
      v: { key: row.key, ...attributes(ENTITY_FIELDS, row) },
    }))
    const edges = relations.map((row, id) => ({
      ...{ id, s: ids.get(row.source), t: ids.get(row.target) },
      v: {
        key: row.key,
        interaction: row.type,
        directed: !row.symmetric,
        ...attributes(RELATION_FIELDS, row),
      },
    }))
    const about = {
      name: String(network.getAttribute('title') ?? ''),
      description: [context.filterLine, context.permalink].filter(Boolean).join(' · '),
    }
    const aspects: Record<string, unknown[]> = {
      attributeDeclarations: [declarations(Object.keys(about))],
      networkAttributes: [about],
      nodes,
      edges,
      visualProperties: [visualProperties(context)],
    }
    const metaData = Object.entries(aspects).map(([name, list]) => ({ name, elementCount: list.length }))
    const blocks = Object.entries(aspects).map(([name, list]) => ({ [name]: list }))
    const file = [
      { CXVersion: '2.0', hasFragments: false },
      { metaData },
      ...blocks,
      { status: [{ success: true, error: '' }] },
    ]
    // One block a line: readable, and small.
    return `[\n${file.map((block) => JSON.stringify(block)).join(',\n')}\n]\n`
  },
}

function attributes<Row>(fields: readonly Field<Row>[], row: Row) {
  return Object.fromEntries(valuesOf(fields, row).map(([{ name }, value]) => [name, value]))
}

function declarations(about: readonly string[]) {
  const typed = <Row>(fields: readonly Field<Row>[]) =>
    Object.fromEntries(fields.map(({ name, type }) => [name, { d: type }]))
  const text = { d: 'string' }
  return {
    networkAttributes: Object.fromEntries(about.map((name) => [name, text])),
    nodes: { key: text, ...typed(ENTITY_FIELDS) },
    edges: { key: text, interaction: text, directed: { d: 'boolean' }, ...typed(RELATION_FIELDS) },
  }
}

const discrete = (attribute: string, map: Record<string, unknown>) => ({
  type: 'DISCRETE',
  definition: { attribute, map: Object.entries(map).map(([v, vp]) => ({ v, vp })), type: 'string' },
})

function visualProperties({ colours }: ExportContext) {
  return {
    default: {
      network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
      node: { NODE_WIDTH: 24, NODE_HEIGHT: 24 },
      edge: { EDGE_TARGET_ARROW_SHAPE: 'triangle' },
    },
    nodeMapping: {
      NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'name', type: 'string' } },
      NODE_SHAPE: discrete('kind', SHAPES),
      NODE_BACKGROUND_COLOR: discrete('kind', colours.kinds),
    },
    edgeMapping: {
      EDGE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'label', type: 'string' } },
      EDGE_LINE_COLOR: discrete('family', colours.families),
    },
  }
}
