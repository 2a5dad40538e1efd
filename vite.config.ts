import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { askEarly, PAGE_PARTS } from './src/build/page-parts.ts'
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

/** What shapes letters runs under Node too, and asks there for a module that no browser has. */
const withoutNode: Plugin = {
  name: 'without-node',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'module' && importer?.includes('harfbuzzjs') ? '\0without-node' : null,
  load: (id) => (id === '\0without-node' ? 'export {}' : null),
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
      // What figures are set with: the shaper, and the letters of the interface's languages.
      'assets/harfbuzz-*.wasm',
      'assets/source-*-{latin,latin-ext,cyrillic,cyrillic-ext}-{400,500,600}-*.woff',
      '*.{js,svg,webmanifest}',
    ],
    // The libraries that read documents are large: they are kept once a document needed them.
    globIgnores: [
      'assets/{answer-ask,mail-attachments,pdfjs,postal-mime,read-docx,read-eml,read-html,read-pdf,parse-page,franc-min,reading-worker}-*',
    ],
    // Pages are data here: see below.
    navigateFallback: null,
    inlineWorkboxRuntime: true,
    runtimeCaching: [
      {
        urlPattern: ({ request, url, sameOrigin }) =>
          sameOrigin &&
          (request.mode === 'navigate' ||
            /\/(?:graph\.json|graph\.readings\.json|graph\.texts\/.*|registry\.json)$/.test(url.pathname)),
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

/**
 * What the built page may do: run and fetch what stands beside it, and nothing else. Styles in elements are allowed,
 * since the map and the menus make some while they run.
 */
const POLICY = [
  "default-src 'none'",
  // The second lets the page compile WebAssembly that stands beside it, such as what shapes letters; no script by text.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  // While developing, Vite itself works with inline scripts.
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
}

/** The explorer is a static page under any path: addresses are relative, a missing file is a 404 and no page. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: 'src/app/public',
  plugins: [spokenLanguagesOnly, withoutNode, react(), contentSecurityPolicy, askEarly, offline],
  // The reader fetches each format's library when it meets the first such file.
  worker: { format: 'es' },
  // It finds its WebAssembly beside itself.
  optimizeDeps: { exclude: ['harfbuzzjs'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    // The reader of PDF, fetched with the first one, cannot be cut.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { output: { codeSplitting: { groups: PAGE_PARTS } } },
  },
})
