import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { LANGUAGES } from './src/words/index.ts'

/** React Aria brings its few spoken words in 34 languages: those that the interface does not speak stay out. */
const spokenLanguagesOnly: Plugin = {
  name: 'spoken-languages-only',
  enforce: 'pre',
  resolveId(source, importer) {
    const file = /^(?<folder>.*\/intl\/.*\/)(?<language>[a-z]{2})-[A-Z]{2}\.mjs$/.exec(source)?.groups
    if (!file?.language || file.language in LANGUAGES || !importer?.includes('react-aria')) return null
    return this.resolve(`${file.folder}en-US.mjs`, importer, { skipSelf: true })
  },
}

/**
 * The service worker: files whose names tell their content are kept as they are, pages and data are asked for anew as
 * long as there is a network. A new version waits until the old one's pages are closed, so that none loses its parts.
 */
const offline = VitePWA({
  injectRegister: false,
  manifest: false,
  workbox: {
    globPatterns: [
      'assets/*.{js,css}',
      'assets/source-*-{latin,latin-ext,cyrillic}-wght-*.woff2',
      '*.{js,svg,webmanifest}',
    ],
    // Pages are data here: see below.
    navigateFallback: null,
    inlineWorkboxRuntime: true,
    runtimeCaching: [
      {
        urlPattern: ({ request, url, sameOrigin }) =>
          sameOrigin && (request.mode === 'navigate' || /\/graph\.(?:json|texts\/.*)$/.test(url.pathname)),
        handler: 'NetworkFirst',
        options: { cacheName: 'entente-data', networkTimeoutSeconds: 10 },
      },
      {
        // Flags and the letters of rarer scripts, once they were seen.
        urlPattern: ({ url, sameOrigin }) => sameOrigin && /\/assets\//.test(url.pathname),
        handler: 'CacheFirst',
        options: { cacheName: 'entente-assets' },
      },
    ],
  },
})

/** The explorer is a static page under any path: addresses are relative, a missing file is a 404 and no page. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: 'src/app/public',
  plugins: [spokenLanguagesOnly, react(), offline],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
})
