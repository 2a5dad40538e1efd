import { defineConfig } from 'vitest/config'

/** Compares processor times, so that it needs a process in which nothing ran before. */
const GROWTH = 'src/extract/growth.test.ts'

/**
 * Its own file, so that the site's configuration stays about the site. Playwright's tests are in e2e.
 * Property tests try hundreds of cases: how long that takes depends on the machine, and is no ground to fail.
 * Code keeps no state between calls, so that test files can share a process: the registry is compiled once.
 */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'shared', include: ['src/**/*.test.{ts,tsx}'], exclude: [GROWTH], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: [GROWTH] } },
    ],
  },
})
