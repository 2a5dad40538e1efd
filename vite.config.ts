import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** React Aria brings its few spoken words in 34 languages; the interface speaks one. */
const englishOnly: Plugin = {
  name: 'english-only',
  enforce: 'pre',
  resolveId(source, importer) {
    const other = /^(?<folder>.*\/intl\/.*\/)(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/.exec(source)?.groups
    if (!other || !importer?.includes('react-aria')) return null
    return this.resolve(`${other.folder}en-US.mjs`, importer, { skipSelf: true })
  },
}

/** The explorer is a static page under any path: addresses are relative, a missing file is a 404 and no page. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: 'src/app/public',
  plugins: [englishOnly, react()],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
})
