/** One edge per type, ends, year and modality; further sentences that say the same are further evidence on it. */
import type { FactRelation } from '../extract/read-document.ts'
import type { DateSpan } from '../model/dates.ts'
import type { Evidence } from '../model/evidence.ts'
import type { EdgeAttributes, GraphEdge } from '../model/graph-file.ts'
import { RELATIONS } from '../model/relations.ts'

export type Statement = { document: string; source: string; target: string; relation: FactRelation }

const PRECISION = { day: 0, month: 1, year: 2 } as const
const BASIS = { correction: -1, stated: 0, document: 1, registry: 2, inferred: 3 } as const

/** The more telling of two dates: one that a person set, then finer, then better founded, then earlier. */
function better(a: DateSpan | null, b: DateSpan | null): DateSpan | null {
  if (!a || !b) return a ?? b
  const order =
    Number(b.basis === 'correction') - Number(a.basis === 'correction') ||
    PRECISION[a.precision] - PRECISION[b.precision] ||
    BASIS[a.basis] - BASIS[b.basis] ||
    (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)
  return order <= 0 ? a : b
}

function join(titles: readonly (string | undefined)[]): string | undefined {
  const seen = new Map<string, string>()
  for (const title of titles)
    for (const part of title?.split('; ') ?? [])
      if (!seen.has(part.toLowerCase())) seen.set(part.toLowerCase(), part)
  return seen.size > 0 ? [...seen.values()].join('; ') : undefined
}

const evidenceKey = (e: Evidence) => `${e.document}\0${String(e.start).padStart(9, '0')}\0${e.end}`

/** Merges statements into edges, sorted by key. A plan that the same document tells as done is told as done. */
export function mergeEdges(statements: readonly Statement[]): GraphEdge[] {
  const groups = new Map<string, Statement[]>()
  for (const s of statements) {
    const symmetric = RELATIONS[s.relation.type].symmetric
    const [source, target] = symmetric && s.source > s.target ? [s.target, s.source] : [s.source, s.target]
    if (source === target) continue
    const year = s.relation.date?.from.slice(0, 4) ?? 'undated'
    const key = `${s.relation.type}:${source}:${target}:${year}${s.relation.modality === 'planned' ? ':planned' : ''}`
    const list = groups.get(key) ?? []
    list.push({ ...s, source, target })
    groups.set(key, list)
  }
  for (const [key, plan] of groups) {
    const done = key.endsWith(':planned') ? groups.get(key.slice(0, -':planned'.length)) : undefined
    if (!done || !plan.every((p) => done.some((d) => d.document === p.document))) continue
    done.push(...plan)
    groups.delete(key)
  }
  return [...groups].map(([key, list]) => edge(key, list)).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function edge(key: string, list: readonly Statement[]): GraphEdge {
  const evidence = new Map<string, Evidence>()
  for (const s of list) {
    const one = { document: s.document, ...s.relation.evidence }
    if (!evidence.has(evidenceKey(one))) evidence.set(evidenceKey(one), one)
  }
  const first = list[0]!
  const attributes: EdgeAttributes = {
    type: first.relation.type,
    modality: list.some((s) => s.relation.modality === 'actual') ? 'actual' : 'planned',
    date: list.map((s) => s.relation.date).reduce(better),
    evidence: [...evidence.keys()].toSorted().map((k) => evidence.get(k)!),
  }
  const title = join(list.map((s) => s.relation.title))
  const status = list.find((s) => s.relation.status)?.relation.status
  const mode = list.find((s) => s.relation.mode)?.relation.mode
  return {
    key,
    source: first.source,
    target: first.target,
    attributes: {
      ...attributes,
      ...(title ? { title } : {}),
      ...(status ? { status } : {}),
      ...(mode ? { mode } : {}),
    },
  }
}
