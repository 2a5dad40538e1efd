/** GraphML, for yEd, igraph, NetworkX, Cytoscape: every field as typed data; passages as a JSON list. */
import { escapeXml } from '../xml.ts'
import type { DataExport, ExportContext } from './export.ts'
import { ENTITY_FIELDS, type Field, RELATION_FIELDS, type Value, valuesOf } from './fields.ts'
import { type EntityRow, type RelationRow, rowsOf } from './rows.ts'

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const

export const graphml: DataExport = {
  id: 'graphml',
  label: 'GraphML',
  about: 'yEd, igraph, NetworkX, Cytoscape',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  write(network, visible, context) {
    const { entities, relations } = rowsOf(network, visible, context.texts)
    const about = { title: network.getAttribute('title'), ...pick(context) }
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
      ...Object.keys(about).map((name) => declare('graph', name, 'string')),
      ...ENTITY_FIELDS.map(({ name, type }) => declare('node', name, TYPES[type])),
      ...['x', 'y'].map((name) => declare('node', name, 'double')),
      declare('node', 'color', 'string'),
      ...RELATION_FIELDS.map(({ name, type }) => declare('edge', name, TYPES[type])),
      declare('edge', 'color', 'string'),
      '<graph edgedefault="directed">',
      ...Object.entries(about).map(([name, value]) => datum('graph', name, String(value ?? ''))),
      ...entities.map((row) => node(row, context)),
      ...relations.map((row) => edge(row, context)),
      '</graph>',
      '</graphml>',
      '',
    ].join('\n')
  },
}

const pick = ({ filterLine, permalink }: ExportContext) => ({ filter: filterLine, address: permalink })

const declare = (owner: string, name: string, type: string): string =>
  `<key id="${owner}.${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`

const datum = (owner: string, name: string, value: Value): string =>
  `<data key="${owner}.${name}">${escapeXml(String(value))}</data>`

function data<Row>(owner: string, fields: readonly Field<Row>[], row: Row): string {
  return valuesOf(fields, row)
    .map(([{ name }, value]) => datum(owner, name, value))
    .join('')
}

function node(row: EntityRow, { colours }: ExportContext): string {
  const drawn = [
    datum('node', 'x', row.x),
    datum('node', 'y', row.y),
    datum('node', 'color', colours.kinds[row.kind]),
  ]
  return `<node id="${escapeXml(row.key)}">${data('node', ENTITY_FIELDS, row)}${drawn.join('')}</node>`
}

function edge(row: RelationRow, { colours }: ExportContext): string {
  const undirected = row.symmetric ? ' directed="false"' : ''
  const colour = datum('edge', 'color', colours.families[row.family])
  return `<edge id="${escapeXml(row.key)}" source="${escapeXml(row.source)}" target="${escapeXml(row.target)}"${undirected}>${data('edge', RELATION_FIELDS, row)}${colour}</edge>`
}
