import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
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

/** The explorer is a static page under any path: addresses are relative, a missing file is a 404 and no page. */
export default defineConfig({
  base: './',
  appType: 'mpa',
  publicDir: 'src/app/public',
  plugins: [spokenLanguagesOnly, react()],
  build: { target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
})
