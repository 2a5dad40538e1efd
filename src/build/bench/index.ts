/** All benchmarks, in the order in which `npm run bench` runs them. */
import type { Bench } from './bench.ts'
import { extract } from './extract.ts'
import { start } from './start.ts'
import { years } from './years.ts'

export const BENCHES: readonly Bench[] = [extract, start, years]
