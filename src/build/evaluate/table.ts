/** A score as the tables that `npm run evaluate` prints. */
import type { Rates, Score } from './score.ts'

const NAME = 18

/** @returns lines */
export function printScore(score: Score): string[] {
  return [
    ...printTable('entities', score.entities),
    ...printTable('relations', score.relations),
    ...(score.spans.all ? printTable('spans in news', score.spans) : []),
    ...Object.entries(score.checks).map(([name, { of, rates }]) => {
      const shares = Object.entries(rates).map(([measure, share]) => `${measure} ${percent(share)}`)
      return `${name.padEnd(NAME)}${shares.join('  ')}   of ${of}`
    }),
  ]
}

function printTable(title: string, table: Record<string, Rates>): string[] {
  const rows = Object.entries(table).sort(
    ([a], [b]) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1),
  )
  return [
    `${title.padEnd(NAME)}     P      R     F1     tp   fp   fn`,
    ...rows.map(([name, { p, r, f1, tp, fp, fn }]) => {
      const counts = `${String(tp).padStart(7)}${String(fp).padStart(5)}${String(fn).padStart(5)}`
      return `${name.padEnd(NAME)}${[p, r, f1].map(percent).join(' ')}${counts}`
    }),
  ]
}

/** 0.5 → "  50.0" */
export function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6)
}
