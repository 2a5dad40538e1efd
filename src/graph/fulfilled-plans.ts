/**
 * A plan that is told as done, mostly by a later document, is one relation with both passages: it is shown as done,
 * and the passage that planned it says so. graph.json keeps the two apart, as its documents told them.
 */
import { yearsOf } from '../model/dates.ts'
import type { EdgeAttributes, GraphEdge } from '../model/graph-file.ts'

const samenessOf = ({ source, target, attributes }: GraphEdge) => `${attributes.type} ${source} ${target}`

/** Whether a plan may mean what was done: in a gathering always, elsewhere only in the same years. */
function fulfils(done: GraphEdge, plan: GraphEdge, isMeeting: boolean): boolean {
  const [a, b] = [done.attributes.date, plan.attributes.date]
  if (isMeeting || !a || !b) return isMeeting
  const [given, wanted] = [yearsOf(a), yearsOf(b)]
  return given.from <= wanted.to && given.to >= wanted.from
}

function withPlan(done: EdgeAttributes, plan: EdgeAttributes): EdgeAttributes {
  const told = plan.evidence.map((each) => ({ ...each, planned: true as const }))
  return { ...done, evidence: [...done.evidence, ...told] }
}

/** Folds each plan into the relation that fulfilled it. @param isMeeting whether a key names a gathering */
export function foldPlans(edges: readonly GraphEdge[], isMeeting: (key: string) => boolean): GraphEdge[] {
  const done = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    if (edge.attributes.modality === 'planned') continue
    const same = done.get(samenessOf(edge))
    if (same) same.push(edge)
    else done.set(samenessOf(edge), [edge])
  }
  const folded = new Map<string, EdgeAttributes>()
  const open: GraphEdge[] = []
  for (const edge of edges) {
    if (edge.attributes.modality === 'actual') continue
    const at = isMeeting(edge.source) || isMeeting(edge.target)
    const match = done.get(samenessOf(edge))?.find((each) => fulfils(each, edge, at))
    if (match) folded.set(match.key, withPlan(folded.get(match.key) ?? match.attributes, edge.attributes))
    else open.push(edge)
  }
  if (folded.size === 0) return [...edges]
  const isOpen = new Set(open)
  return edges
    .filter((edge) => edge.attributes.modality === 'actual' || isOpen.has(edge))
    .map((edge) => ({ ...edge, attributes: folded.get(edge.key) ?? edge.attributes }))
}
