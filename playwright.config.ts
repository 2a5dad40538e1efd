import { existsSync } from 'node:fs'
import { defineConfig, devices } from '@playwright/test'

/** E2E_PORT lets two checkouts be tested side by side. */
const PORT = Number(process.env.E2E_PORT ?? 4179)

/** PLAYWRIGHT_CHROMIUM, else a system's Chromium, else Playwright's own. */
const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = process.env.PLAYWRIGHT_CHROMIUM ?? SYSTEM.find((path) => existsSync(path))
const isRoot = process.getuid?.() === 0

/** What a person does, against the production build in dist/. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 2,
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}`,
    reducedMotion: 'reduce',
    // What a worker fetches, a test cannot stand in for.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: ['**/phone.spec.ts', '**/touch.spec.ts'],
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: ['dev', 'mouse', 'size', 'policy'].map((name) => `**/${name}.spec.ts`),
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
})
