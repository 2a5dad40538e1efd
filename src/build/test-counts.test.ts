import { expect, test } from 'vitest'
import { readCounts } from './test-counts.ts'

const VITEST = ' Test Files  1 failed | 4 passed (5)\n      Tests  1 failed | 64 passed (65)\n'
const GREEN =
  '\u001B[2m      Tests \u001B[22m \u001B[1m\u001B[32m65 passed\u001B[39m\u001B[22m\u001B[90m (65)\u001B[39m\n'
const PLAYWRIGHT = '  2 failed\n    a.spec.ts:3:1 › opens\n  1 flaky\n  3 did not run\n  12 passed (3.2s)\n'

test.each([
  ['vitest', VITEST, 1, true, { passed: 64, failed: 1 }],
  ['vitest in colour', GREEN, 0, true, { passed: 65, failed: 0 }],
  ['vitest, all failed', '      Tests  3 failed (3)\n', 1, true, { passed: 0, failed: 3 }],
  ['vitest with skipped ones', '      Tests  2 passed | 1 skipped (3)\n', 0, true, { passed: 2, failed: 0 }],
  ['playwright', PLAYWRIGHT, 1, true, { passed: 12, failed: 5 }],
  ['playwright, all well', '  12 passed (1.1m)\n', 0, true, { passed: 12, failed: 0 }],
  ['the floor', 'floor: 38 passed, 2 failed\n', 1, true, { passed: 38, failed: 2 }],
  ['a crash behind green tests', GREEN, 1, true, { passed: 65, failed: 1 }],
  ['silence where counts are due', '', 0, true, { passed: 0, failed: 1 }],
  ['no tests at all', 'No test files found\n', 1, true, { passed: 0, failed: 1 }],
  ['a step without counts', '3 passed (', 0, false, { passed: 0, failed: 0 }],
  ['a failed step without counts', 'Found 3 errors.\n', 2, false, { passed: 0, failed: 1 }],
])('%s', (_, output, code, counts, want) => {
  expect(readCounts(output, code, counts)).toEqual(want)
})
