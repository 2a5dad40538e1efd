/**
 * GEXF 1.3, for Gephi: fields, positions, colours, and the days of each relation as spells, so that Gephi's timeline
 * works. Undated relations have no spell, which Gephi reads as always.
 */
import { escapeXml } from '../xml.ts'
import type { DataExport, ExportContext } from './export.ts'
import { ENTITY_FIELDS, type Field, RELATION_FIELDS, valuesOf } from './fields.ts'
import { days, type EntityRow, type RelationRow, rowsOf } from './rows.ts'

type Spell = { first: string; last: string }

const SHAPES = { actor: 'disc', state: 'square', organization: 'hexagon', meeting: 'diamond' } as const

export const gexf: DataExport = {
  id: 'gexf',
  label: 'GEXF',
  about: 'Gephi, with its timeline',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  write(network, visible, context) {
    const { entities, relations } = rowsOf(network, visible, context.texts)
    const spells = spellsOf(relations)
    const title = String(network.getAttribute('title') ?? '')
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      `<meta><creator>Entente</creator><description>${escapeXml(describe(title, context))}</description></meta>`,
      '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
      declare('node', ENTITY_FIELDS),
      declare('edge', RELATION_FIELDS),
      '<nodes>',
      ...entities.map((row) => node(row, spells.get(row.key) ?? [], context)),
      '</nodes>',
      '<edges>',
      ...relations.map((row) => edge(row, context)),
      '</edges>',
      '</graph>',
      '</gexf>',
      '',
    ].join('\n')
  },
}

function describe(title: string, { filterLine, permalink }: ExportContext): string {
  return [title, filterLine, permalink].filter(Boolean).join(' · ')
}

function declare<Row>(owner: 'node' | 'edge', fields: readonly Field<Row>[]): string {
  const rows = fields.map(({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`)
  return `<attributes class="${owner}">${rows.join('')}</attributes>`
}

function node(row: EntityRow, spells: readonly Spell[], { colours }: ExportContext): string {
  return [
    `<node id="${escapeXml(row.key)}" label="${escapeXml(row.name)}">`,
    attvalues(ENTITY_FIELDS, row),
    printSpells(spells),
    // Gephi's y axis points up.
    `<viz:position x="${row.x}" y="${-row.y}" z="0"/>`,
    `<viz:color ${channels(colours.kinds[row.kind])}/><viz:shape value="${SHAPES[row.kind]}"/></node>`,
  ].join('')
}

function edge(row: RelationRow, { colours }: ExportContext): string {
  const type = row.symmetric ? 'undirected' : 'directed'
  const shape = row.date === null ? 'dotted' : row.planned ? 'dashed' : 'solid'
  return [
    `<edge id="${escapeXml(row.key)}" source="${escapeXml(row.source)}" target="${escapeXml(row.target)}"`,
    ` type="${type}" kind="${row.type}" label="${escapeXml(row.words)}" weight="${row.evidence.length}">`,
    attvalues(RELATION_FIELDS, row),
    printSpells(row.date ? [days(row.date)] : []),
    `<viz:color ${channels(colours.families[row.family])}/><viz:shape value="${shape}"/></edge>`,
  ].join('')
}

function attvalues<Row>(fields: readonly Field<Row>[], row: Row): string {
  const values = valuesOf(fields, row).map(
    ([{ name }, value]) => `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`,
  )
  return `<attvalues>${values.join('')}</attvalues>`
}

function printSpells(spells: readonly Spell[]): string {
  if (spells.length === 0) return ''
  return `<spells>${spells.map(({ first, last }) => `<spell start="${first}" end="${last}"/>`).join('')}</spells>`
}

/** An entity is there while a relation of it is; one with an undated relation, always. */
function spellsOf(relations: readonly RelationRow[]): ReadonlyMap<string, readonly Spell[]> {
  const always = new Set<string>()
  const found = new Map<string, Spell[]>()
  for (const { source, target, date } of relations) {
    for (const end of [source, target]) {
      if (date === null) always.add(end)
      else found.set(end, [...(found.get(end) ?? []), days(date)])
    }
  }
  return new Map([...found].map(([key, spells]) => [key, always.has(key) ? [] : joined(spells)]))
}

/** Overlapping spells become one; a gap stays a gap. */
function joined(spells: readonly Spell[]): Spell[] {
  const result: Spell[] = []
  for (const spell of spells.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const last = result.at(-1)
    if (last && spell.first <= last.last) last.last = spell.last > last.last ? spell.last : last.last
    else result.push({ ...spell })
  }
  return result
}

function channels(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16)
  return `r="${value >> 16}" g="${(value >> 8) & 255}" b="${value & 255}"`
}
