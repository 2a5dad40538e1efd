import { defineConfig } from 'vitest/config'

/**
 * Its own file, so that the site's configuration stays about the site. Playwright's tests are in e2e.
 * Property tests try hundreds of cases: how long that takes depends on the machine, and is no ground to fail.
 */
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 120_000 },
})
