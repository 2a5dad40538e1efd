/** How many tests passed and failed, from what a test runner prints at its end. */
import { stripVTControlCharacters } from 'node:util'

export type Counts = { passed: number; failed: number }

/**
 * Vitest: `Tests  1 failed | 64 passed (65)`. Playwright: `2 failed`, `1 did not run`, `12 passed (3.2s)`, a line
 * each. Evaluation: `floor: 40 passed, 0 failed`.
 */
const PASSED = [/^ *Tests +.*?\b(\d+) passed/m, /^ *(\d+) passed \(/m, /^floor: (\d+) passed/m]
const FAILED = [
  /^ *Tests +(\d+) failed/m,
  /^ *(\d+) failed$/m,
  /^ *(\d+) did not run$/m,
  /^ *(\d+) interrupted$/m,
  /^floor: .*\b(\d+) failed$/m,
]

/**
 * @param code the exit code: a failure without a failed test (a crash) counts as one
 * @param counts whether the output must count; when it does not, that is a failure too
 */
export function readCounts(output: string, code: number, counts: boolean): Counts {
  const text = counts ? stripVTControlCharacters(output) : ''
  const passed = sumMatches(PASSED, text)
  const failed = sumMatches(FAILED, text)
  const mute = counts && passed + failed === 0
  return { passed, failed: failed > 0 || (code === 0 && !mute) ? failed : 1 }
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

function sumMatches(patterns: readonly RegExp[], text: string): number {
  return patterns.reduce((sum, pattern) => sum + Number(pattern.exec(text)?.[1] ?? 0), 0)
}
