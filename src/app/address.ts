/**
 * The view as the part of the address behind “#”, both ways, without effects:
 *
 *     #n=state/cambodia&y=2019-2021&nd=hide
 *
 * `n` or `e` the selection, `y` years, `yr` their rule, `nd` what has no date, `pl` what is planned, `xk`, `xt`, `xd` the kinds, types
 * and documents that are switched off. What is as at the start is left out.
 */
import type { Network } from '../graph/network.ts'
import type { DocumentRecord } from '../model/document.ts'
import { type Filter, NO_FILTER, UNDATED_STATES } from '../model/filter.ts'
import { ENTITY_KINDS } from '../model/kinds.ts'
import { RELATION_TYPES } from '../model/relations.ts'
import { parseYearRange, printYearRange } from '../model/year-range.ts'
import { YEAR_RULES, type YearRule } from '../model/year-rules.ts'
import type { Selection, View } from './view.ts'

/** A view, and what the address named that could not be understood or is not in the graph. */
export type Read = { view: View; unknown: string[] }

const encode = (value: string): string => encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':')

function decode(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '))
  } catch {
    return value
  }
}

/** Prints a view; the start gives the empty string. */
export function printView({ selection, filter }: View): string {
  const list = (values: readonly string[]) => values.map(encode).join(',')
  const parts: [string, string][] = [
    ['n', selection?.kind === 'node' ? encode(selection.key) : ''],
    ['e', selection?.kind === 'edge' ? encode(selection.key) : ''],
    ['y', filter.years ? printYearRange(filter.years) : ''],
    ['yr', filter.yearRule === NO_FILTER.yearRule ? '' : filter.yearRule],
    ['nd', filter.undated === NO_FILTER.undated ? '' : filter.undated],
    ['pl', filter.planned === 'hide' ? 'hide' : ''],
    ['xk', list(filter.hiddenKinds)],
    ['xt', list(filter.hiddenTypes)],
    ['xd', list(filter.hiddenDocuments)],
  ]
  const given = parts.filter(([, value]) => value !== '')
  return given.length ? `#${given.map(([name, value]) => `${name}=${value}`).join('&')}` : ''
}

/** Reads what `printView` printed; whatever else it holds is told, not thrown. */
export function parseView(hash: string): Read {
  const unknown: string[] = []
  const given = new Map<string, string>()
  for (const part of hash.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=')
    if (at > 0) given.set(part.slice(0, at), part.slice(at + 1))
  }
  const list = (name: string): string[] => (given.get(name) ?? '').split(',').filter(Boolean).map(decode)
  const known = <T extends string>(name: string, all: readonly T[]): T[] => {
    const values = list(name)
    unknown.push(...values.filter((value) => !all.includes(value as T)))
    return all.filter((value) => values.includes(value))
  }
  const one = <T extends string>(name: string, all: readonly T[]): T | undefined => {
    const value = given.get(name)
    const found = all.find((each) => each === value)
    if (value && !found) unknown.push(`${name}=${decode(value)}`)
    return found
  }
  const node = given.get('n')
  const edge = given.get('e')
  const selection: Selection | null = node
    ? { kind: 'node', key: decode(node) }
    : edge
      ? { kind: 'edge', key: decode(edge) }
      : null
  const y = given.get('y')
  const years = y ? parseYearRange(y) : null
  if (y && !years) unknown.push(`y=${decode(y)}`)
  const filter: Filter = {
    years,
    yearRule: one('yr', Object.keys(YEAR_RULES) as YearRule[]) ?? NO_FILTER.yearRule,
    undated: one('nd', UNDATED_STATES) ?? NO_FILTER.undated,
    planned: given.get('pl') === 'hide' ? 'hide' : NO_FILTER.planned,
    hiddenKinds: known('xk', ENTITY_KINDS),
    hiddenTypes: known('xt', RELATION_TYPES),
    hiddenDocuments: [...new Set(list('xd'))],
  }
  return { view: { selection, filter }, unknown }
}

/** Takes out of a view what the graph does not hold (a link may be older than the graph), and names it. */
export function readAddress(hash: string, network: Network): Read {
  const { view, unknown } = parseView(hash)
  const documents = (network.getAttribute('documents') as DocumentRecord[]).map((d) => d.id)
  const { selection, filter } = view
  const present =
    selection === null ||
    (selection.kind === 'node' ? network.hasNode(selection.key) : network.hasEdge(selection.key))
  const gone = filter.hiddenDocuments.filter((id) => !documents.includes(id))
  return {
    view: {
      selection: present ? selection : null,
      filter: { ...filter, hiddenDocuments: filter.hiddenDocuments.filter((id) => documents.includes(id)) },
    },
    unknown: [...(present || !selection ? [] : [selection.key]), ...unknown, ...gone],
  }
}
