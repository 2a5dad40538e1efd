import { defineConfig } from 'vitest/config'

/** Its own file, so that the site's configuration stays about the site. Playwright's tests are in e2e. */
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}'] },
})
