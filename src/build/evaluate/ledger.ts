/** Where a scorer counts: right, wrong and missing by kind and type, what further checks found, and the misses. */

export type Tally = { tp: number; fp: number; fn: number }
export type Tables = 'entities' | 'relations' | 'spans'
/** Each check and the measures it takes. */
export const CHECKS = {
  published: ['exact', 'year'],
  meetingDate: ['exact', 'year'],
  relationDate: ['exact', 'year'],
  modality: ['right'],
  evidence: ['right'],
  offsets: ['right'],
} as const
export type CheckName = keyof typeof CHECKS

export type Ledger = {
  entities: Record<string, Tally>
  relations: Record<string, Tally>
  /** Mentions in plain news, by exact span. */
  spans: Record<string, Tally>
  checks: Record<CheckName, { of: number; hits: Record<string, number> }>
  /** One line each, in the order of documents. */
  misses: string[]
}

export function openLedger(): Ledger {
  const checks = Object.keys(CHECKS).map((name) => [name, { of: 0, hits: {} }])
  return { entities: {}, relations: {}, spans: {}, checks: Object.fromEntries(checks), misses: [] }
}

/** Counts under the row and under the row for all. */
export function count(ledger: Ledger, table: Tables, row: string, field: keyof Tally): void {
  for (const name of [row, 'all']) {
    const tally = ledger[table][name] ?? { tp: 0, fp: 0, fn: 0 }
    tally[field]++
    ledger[table][name] = tally
  }
}

/** Counts one checked thing and which measures it met. */
export function check(ledger: Ledger, name: CheckName, met: Record<string, boolean>): void {
  const slot = ledger.checks[name]
  slot.of++
  for (const [measure, hit] of Object.entries(met))
    slot.hits[measure] = (slot.hits[measure] ?? 0) + Number(hit)
}

type Span = { from: string; to: string } | null | undefined

/** Compares two dates under a check. @returns whether they are exactly the same */
export function checkDate(ledger: Ledger, name: CheckName, want: Span, got: Span): boolean {
  const exact = want?.from === got?.from && want?.to === got?.to
  check(ledger, name, { exact, year: want?.from.slice(0, 4) === got?.from.slice(0, 4) })
  return exact
}
